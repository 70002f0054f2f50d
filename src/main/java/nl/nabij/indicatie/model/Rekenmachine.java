package nl.nabij.indicatie.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Regelcode;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Onderbouwingsregel.Herkomst;
import nl.nabij.regel.Receipt;

/**
 * Adds up the onderdelen of a framework that count. The total is rounded up, to whole minutes or to a step the framework names, and never down (Centrale Raad van
 * Beroep, as summed up by Schulinck: needed minutes may not be rounded down).
 */
public final class Rekenmachine {

    private static final Regelcode OPTELLEN = Regelcode.of("IND001");
    private static final Regelcode AFWIJKEN = Regelcode.of("IND002");
    private static final Regelcode NIET_ONDER_NUL = Regelcode.of("IND003");
    private static final Regelcode AFRONDEN = Regelcode.of("IND004");

    private final Normenkader kader;
    private final Map<String, String> feiten;
    private final List<Onderbouwingsregel> regels = new ArrayList<>();
    private final Map<String, Breuk> perGebied = new LinkedHashMap<>();
    private final TreeSet<Regelcode> toegepast = new TreeSet<>();
    private final List<Ontbreekt> ontbreekt = new ArrayList<>();

    private Rekenmachine(Normenkader kader, Map<String, String> feiten) {
        this.kader = kader;
        this.feiten = kader.gesteldeFeiten(feiten);
        toegepast.add(OPTELLEN);
    }

    /** @param versie of the program, for the receipt */
    public static Berekening bereken(
            Normenkader kader,
            Map<String, String> feiten,
            List<Afwijking> afwijkingen,
            LocalDate peildatum,
            String versie) {
        Rekenmachine machine = new Rekenmachine(kader, feiten);
        machine.ontbreekt.addAll(Invoer.feiten(kader, feiten));
        machine.telOp(Invoer.afwijkingen(kader, feiten, afwijkingen, machine.ontbreekt));
        if (!machine.ontbreekt.isEmpty()) {
            return new Berekening.Gestopt(kader.naam(), peildatum, machine.regels, machine.ontbreekt);
        }
        Minuten totaal = machine.rondAf();
        Receipt receipt = new Receipt(
                peildatum,
                machine.invoer(afwijkingen),
                Map.of(kader.bestand(), kader.hash()),
                List.copyOf(machine.toegepast),
                totaal.aantal() + " minuten per week",
                versie);
        return new Berekening.Berekend(kader.naam(), peildatum, totaal, machine.regels, receipt);
    }

    private Map<String, String> invoer(List<Afwijking> afwijkingen) {
        Map<String, String> invoer = new LinkedHashMap<>(feiten);
        for (Afwijking a : afwijkingen) {
            invoer.put(
                    "afwijking:" + a.onderdeel(),
                    a.minuten() + " minuten door " + a.door() + ": " + a.reden()
                            + (a.herkomst() == null ? "" : " (" + a.herkomst() + ")"));
        }
        return invoer;
    }

    private void telOp(Map<String, Afwijking> afwijkingen) {
        for (Onderdeel onderdeel : kader.onderdelenBij(feiten)) {
            Afwijking afwijking = afwijkingen.get(onderdeel.code());
            if (afwijking != null) {
                afwijking(onderdeel, afwijking);
            } else if (onderdeel.hoeveelheid() != null) {
                norm(onderdeel, onderdeel.hoeveelheid());
            } else {
                ontbreekt.add(new Ontbreekt(
                        Ontbreekt.Soort.HOEVEELHEID,
                        onderdeel.code(),
                        "Het aantal minuten voor '" + kader.volledigeNaam(onderdeel) + "' ontbreekt in " + kader.naam()
                                + ": " + onderdeel.reden() + ". Geef zelf een aantal, met reden en herkomst."));
            }
        }
    }

    private void norm(Onderdeel onderdeel, Hoeveelheid hoeveelheid) {
        Breuk perWeek =
                onderdeel.teken(hoeveelheid.perWeek(kader.rekenregels().weken()).maal(aantalKeer(onderdeel)));
        voegToe(onderdeel, perWeek, Herkomst.NORM, norm(hoeveelheid, onderdeel) + "; " + antwoorden(onderdeel), null);
    }

    private String norm(Hoeveelheid hoeveelheid, Onderdeel onderdeel) {
        String keer = onderdeel.per() == null ? "" : " keer " + feiten.getOrDefault(onderdeel.per(), "0");
        String weken = hoeveelheid.eenheid() == Tijdseenheid.UREN_PER_JAAR
                ? " (" + kader.rekenregels().bronWeken() + ")"
                : "";
        return hoeveelheid + keer + weken;
    }

    private void afwijking(Onderdeel onderdeel, Afwijking a) {
        toegepast.add(AFWIJKEN);
        Hoeveelheid norm = onderdeel.hoeveelheid();
        String grond = norm == null
                ? "De norm geeft geen aantal: " + onderdeel.reden() + ". Bepaald door " + a.door() + ": " + a.reden()
                        + " Berust op: " + a.herkomst()
                : "De norm geeft " + norm(norm, onderdeel) + ". Afgeweken door " + a.door() + ": " + a.reden();
        Herkomst herkomst = norm == null ? Herkomst.EIGEN_INZET : Herkomst.AFWIJKING;
        voegToe(onderdeel, onderdeel.teken(Breuk.of(a.minuten())), herkomst, grond, a.door());
    }

    private void voegToe(
            Onderdeel onderdeel,
            Breuk perWeek,
            Herkomst herkomst,
            String grond,
            @org.jspecify.annotations.Nullable String door) {
        Breuk minuten = perWeek;
        if (kader.rekenregels().afronding() == Normenkader.Moment.REGEL) {
            toegepast.add(AFRONDEN);
            minuten = kader.rekenregels().naarBoven(perWeek);
        }
        perGebied.merge(onderdeel.gebied(), minuten, Breuk::plus);
        regels.add(new Onderbouwingsregel(
                onderdeel.code(),
                kader.volledigeNaam(onderdeel),
                minuten.afgekapt(2),
                onderdeel.frequentie(),
                onderdeel.bron(),
                grond,
                relevant(onderdeel),
                herkomst,
                door));
    }

    private Minuten rondAf() {
        Breuk som = Breuk.NUL;
        for (Map.Entry<String, Breuk> gebied : perGebied.entrySet()) {
            som = som.plus(nietOnderNul(gebied.getKey(), gebied.getValue()));
        }
        int totaal = kader.rekenregels().naarBoven(som).naarBoven();
        BigDecimal getoond =
                regels.stream().map(Onderbouwingsregel::minuten).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        BigDecimal verschil = BigDecimal.valueOf(totaal).subtract(getoond);
        if (verschil.signum() != 0) {
            toegepast.add(AFRONDEN);
            slotregel(
                    "afronding",
                    kader.rekenregels().stap() == 1
                            ? "Afronding op hele minuten, altijd naar boven"
                            : "Afronding op " + kader.rekenregels().stap() + " minuten, altijd naar boven",
                    verschil,
                    kader.rekenregels().bronAfronding());
        }
        return Minuten.of(totaal);
    }

    private Breuk nietOnderNul(String gebied, Breuk som) {
        if (som.compareTo(Breuk.NUL) >= 0) {
            return som;
        }
        toegepast.add(NIET_ONDER_NUL);
        BigDecimal getoond = regels.stream()
                .filter(r -> r.onderdeel().startsWith(kader.gebieden().get(gebied) + ":"))
                .map(Onderbouwingsregel::minuten)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        slotregel(
                "niet-onder-nul-" + gebied,
                kader.gebieden().get(gebied) + ": niet minder dan nul",
                getoond.negate(),
                "Een aftrek gaat niet verder dan de tijd van het eigen resultaatgebied");
        return Breuk.NUL;
    }

    private void slotregel(String code, String naam, BigDecimal minuten, String grond) {
        regels.add(new Onderbouwingsregel(
                code, naam, minuten, "wekelijks", kader.bestand(), grond, Map.of(), Herkomst.AFRONDING, null));
    }

    private Breuk aantalKeer(Onderdeel onderdeel) {
        return onderdeel.per() == null ? Breuk.of(1) : Breuk.parse(feiten.getOrDefault(onderdeel.per(), "0"));
    }

    private Map<String, String> relevant(Onderdeel onderdeel) {
        return onderdeel.als().stream()
                .collect(Collectors.toMap(Voorwaarde::feit, v -> feiten.getOrDefault(v.feit(), ""), (a, b) -> a));
    }

    private String antwoorden(Onderdeel onderdeel) {
        return onderdeel.als().stream()
                .flatMap(v -> kader.vraag(v.feit()).stream())
                .map(v -> v.vraag() + " " + v.tekst(feiten.getOrDefault(v.code(), "")))
                .collect(Collectors.joining("; "));
    }
}
