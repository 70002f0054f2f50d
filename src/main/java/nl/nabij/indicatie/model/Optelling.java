package nl.nabij.indicatie.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.model.Normenkader.Moment;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Regelcode;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Onderbouwingsregel.Herkomst;

/**
 * Adds up the onderdelen of a framework that count for one person. The total is rounded up, to whole minutes or to a step the
 * framework names, and never down (Centrale Raad van Beroep, as summed up by Schulinck: needed minutes may not be rounded down).
 */
final class Optelling {

    private static final Regelcode OPTELLEN = Regelcode.of("IND001");
    private static final Regelcode AFWIJKEN = Regelcode.of("IND002");
    private static final Regelcode NIET_ONDER_NUL = Regelcode.of("IND003");
    private static final Regelcode AFRONDEN = Regelcode.of("IND004");
    private static final BigDecimal NUL = BigDecimal.ZERO.setScale(2);

    private final Normenkader kader;
    private final Regelschrijver schrijver;
    private final Map<String, String> feiten;
    private final List<Onderbouwingsregel> regels = new ArrayList<>();
    private final Map<String, Breuk> perGebied = new LinkedHashMap<>();
    private final TreeSet<Regelcode> toegepast = new TreeSet<>();

    Optelling(Normenkader kader, Regelschrijver schrijver, Map<String, String> feiten) {
        this.kader = kader;
        this.schrijver = schrijver;
        this.feiten = feiten;
        toegepast.add(OPTELLEN);
    }

    List<Onderbouwingsregel> regels() {
        return regels;
    }

    List<Regelcode> toegepast() {
        return List.copyOf(toegepast);
    }

    /** The amounts that nobody gave. */
    List<Ontbreekt> telOp(Map<String, Afwijking> afwijkingen) {
        List<Ontbreekt> ontbreekt = new ArrayList<>();
        for (Onderdeel onderdeel : kader.onderdelen()) {
            if (!onderdeel.geldt(feiten)) {
                continue;
            }
            Afwijking afwijking = afwijkingen.get(onderdeel.code());
            if (afwijking != null) {
                toegepast.add(AFWIJKEN);
                voegToe(onderdeel, schrijver.afwijking(onderdeel, afwijking, feiten));
            } else if (onderdeel.hoeveelheid() != null) {
                voegToe(onderdeel, schrijver.norm(onderdeel, onderdeel.hoeveelheid(), feiten));
            } else {
                ontbreekt.add(ontbreekt(onderdeel));
            }
        }
        return ontbreekt;
    }

    private Ontbreekt ontbreekt(Onderdeel onderdeel) {
        return new Ontbreekt(
                Ontbreekt.Soort.HOEVEELHEID,
                onderdeel.code(),
                "Het aantal minuten voor '" + kader.volledigeNaam(onderdeel) + "' ontbreekt in " + kader.naam() + ": "
                        + onderdeel.reden() + ". Geef zelf een aantal, met reden en herkomst.");
    }

    private void voegToe(Onderdeel onderdeel, Regelschrijver.Regel regel) {
        if (kader.rekenregels().afronding() == Moment.REGEL) {
            toegepast.add(AFRONDEN);
        }
        perGebied.merge(onderdeel.gebied(), regel.minuten(), Breuk::plus);
        regels.add(regel.regel());
    }

    Minuten rondAf() {
        Breuk som = Breuk.NUL;
        for (Map.Entry<String, Breuk> gebied : perGebied.entrySet()) {
            som = som.plus(nietOnderNul(gebied.getKey(), gebied.getValue()));
        }
        int totaal = kader.rekenregels().naarBoven(som).naarBoven();
        BigDecimal getoond = NUL;
        for (Onderbouwingsregel regel : regels) {
            getoond = getoond.add(regel.minuten());
        }
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
}
