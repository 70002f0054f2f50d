package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;

/** Parts that only the letter of a later decision has. */
final class Vervolgdeel {

    private static final String UIT_VOORSTEL = "Voorstel van de consulent";

    private Vervolgdeel() {}

    static Deel besluit(Vervolgbriefgegevens gegevens) {
        Vervolgdossier dossier = gegevens.dossier();
        Vervolggrond grond = dossier.voorstel().grond();
        String bron = grond == null ? "Wmo 2015 art. 2.3.10" : grond.bron();
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(hoofdzin(dossier), bron));
        switch (dossier.voorstel().soort()) {
            case HERZIEN -> blokken.addAll(nieuw(dossier));
            case INTREKKEN, BEEINDIGEN -> blokken.addAll(laatsteDag(dossier));
            default -> throw new IllegalArgumentException("No later decision: " + dossier.voorstel());
        }
        return new Deel("Ons besluit", blokken);
    }

    private static String hoofdzin(Vervolgdossier dossier) {
        Beschikking eerder = dossier.betreft();
        String welk = "het besluit van " + Getallen.datum(eerder.besluitdatum()) + " (nummer " + eerder.nummer() + ")";
        return switch (dossier.voorstel().soort()) {
            case HERZIEN -> "Wij veranderen " + welk + ".";
            case INTREKKEN ->
                "Wij trekken " + welk + " in. U krijgt van ons dan geen " + Hulpnaam.van(eerder) + " meer.";
            default ->
                "De hulp die u krijgt, stopt. Dat is: " + Hulpnaam.van(eerder) + ". Wij beëindigen " + welk + ".";
        };
    }

    static List<Blok> nieuw(Vervolgdossier dossier) {
        return dossier.voorstel().producten() == null ? nieuweTijd(dossier) : perProduct(dossier);
    }

    private static List<Blok> perProduct(Vervolgdossier dossier) {
        List<Blok> blokken = new ArrayList<>();
        List<Toekenning> nieuw = dossier.toekenningen();
        if (!nieuw.isEmpty()) {
            blokken.add(Blok.lijst(
                    "U krijgt dan:", nieuw.stream().map(Besluitdeel::punt).toList(), "Indicatie per soort hulp"));
        }
        LocalDate ingang = dossier.voorstel().ingangsdatum();
        if (!dossier.vervallen().isEmpty() && ingang != null) {
            blokken.add(Blok.lijst(
                    "Dit krijgt u niet meer vanaf " + Getallen.datum(ingang) + ":",
                    dossier.vervallen().stream().map(t -> t.naam() + ".").toList(),
                    "Besluit " + dossier.betreft().nummer()));
        }
        return blokken;
    }

    private static List<Blok> nieuweTijd(Vervolgdossier dossier) {
        List<Blok> blokken = new ArrayList<>();
        LocalDate ingang = dossier.voorstel().ingangsdatum();
        String vanaf = ingang == null ? "" : "Vanaf " + Getallen.datum(ingang) + " krijgt u ";
        dossier.toeTeKennen()
                .filter(m -> !vanaf.isEmpty())
                .ifPresent(m -> blokken.add(Blok.alinea(
                        vanaf + Getallen.perWeek(m) + "." + eerder(dossier.betreft(), ingang),
                        tijdbron(dossier.voorstel()) + "; besluit "
                                + dossier.betreft().nummer())));
        dossier.periode()
                .ifPresent(p -> blokken.add(Blok.alinea(
                        p.eindeAlsBekend()
                                .map(e -> "U krijgt deze hulp tot en met " + Getallen.datum(e) + ".")
                                .orElse("Er is geen einddatum."),
                        UIT_VOORSTEL)));
        return blokken;
    }

    private static String tijdbron(Vervolgvoorstel voorstel) {
        return voorstel.minutenPerWeek() != null || voorstel.indicatie() == null
                ? UIT_VOORSTEL
                : "Indicatie, totaal per week (" + voorstel.indicatie().norm() + ")";
    }

    /** What holds until then; nothing when the new time holds from the first day of the decision before. */
    private static String eerder(Beschikking betreft, @Nullable LocalDate ingang) {
        Omvang omvang = betreft.omvang();
        Periode periode = betreft.periode();
        if (omvang == null
                || omvang.eenheid() != Eenheid.MINUUT
                || periode == null
                || ingang == null
                || !ingang.isAfter(periode.begin())) {
            return "";
        }
        return " Tot die dag krijgt u " + Getallen.perWeek(Minuten.of(Math.toIntExact(omvang.volume()))) + ".";
    }

    private static List<Blok> laatsteDag(Vervolgdossier dossier) {
        LocalDate ingang = dossier.voorstel().ingangsdatum();
        return ingang == null
                ? List.of()
                : List.of(Blok.alinea(
                        "Dit besluit geldt vanaf " + Getallen.datum(ingang) + ". De laatste dag met hulp is "
                                + Getallen.datum(ingang.minusDays(1)) + ".",
                        UIT_VOORSTEL));
    }

    static Deel waarom(Vervolgbriefgegevens gegevens) {
        Vervolgvoorstel voorstel = gegevens.dossier().voorstel();
        List<Blok> blokken = new ArrayList<>();
        Vervolggrond grond = voorstel.grond();
        if (grond != null) {
            blokken.add(Blok.alinea(grond.zin(), grond.bron()));
        }
        if (!voorstel.motivering().isBlank()) {
            blokken.add(Blok.alinea(voorstel.motivering().strip(), UIT_VOORSTEL));
        }
        return new Deel("Waarom wij dit besluiten", blokken);
    }

    /** Null when the client was not asked. */
    static @Nullable Deel zienswijze(Vervolgbriefgegevens gegevens) {
        Zienswijze zienswijze = gegevens.dossier().voorstel().zienswijze();
        LocalDate op = zienswijze.op();
        String tekst = switch (zienswijze.wijze()) {
            case NOG_NIET_GEVRAAGD, NIET_NODIG -> "";
            case GEEN_REACTIE -> "Wij vroegen wat u van dit plan vond. U reageerde niet.";
            case GEGEVEN ->
                "Op " + (op == null ? "" : Getallen.datum(op)) + " vertelde u wat u van dit plan vond: \u201c"
                        + zienswijze.tekst().strip() + "\u201d";
        };
        return tekst.isEmpty()
                ? null
                : new Deel("Wat u ervan vond", List.of(Blok.alinea(tekst, "Zienswijze, Awb 4:8")));
    }

    /** Null for the letter after a death. */
    static @Nullable Deel geenBijdrage(Vervolgbriefgegevens gegevens) {
        if (gegevens.dossier().voorstel().grond() == Vervolggrond.OVERLEDEN) {
            return null;
        }
        return new Deel(
                "Eigen bijdrage",
                List.of(Blok.alinea(
                        "Voor deze hulp betaalt u dan geen eigen bijdrage meer. Krijgt u nog andere hulp van de"
                                + " gemeente? Dan kan het zijn dat u de bijdrage daarvoor blijft betalen. Wij geven dit"
                                + " door aan het CAK.",
                        "Wmo 2015, artikel 2.1.4a en 2.1.4b")));
    }

    static Deel watNu(Vervolgbriefgegevens gegevens) {
        String tekst = switch (gegevens.dossier().voorstel().soort()) {
            case HERZIEN -> "Wij vertellen uw aanbieder hoeveel hulp u krijgt. U hoeft zelf niets te doen.";
            default -> "Wij vertellen uw aanbieder dat de hulp stopt. U hoeft zelf niets te doen.";
        };
        return new Deel("Wat er nu gebeurt", List.of(Blok.alinea(tekst, "Processtap opdracht aan de aanbieder")));
    }
}
