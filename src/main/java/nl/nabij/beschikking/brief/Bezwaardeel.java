package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Vervolgdossier;

/** Parts of the letter with the decision on an objection. */
final class Bezwaardeel {

    private Bezwaardeel() {}

    static List<Deel> delen(Vervolgbriefgegevens gegevens, Bezwaar bezwaar) {
        Vervolgdossier dossier = gegevens.dossier();
        boolean gegrond = dossier.voorstel().soort() == Uitkomst.BEZWAAR_GEGROND;
        List<Deel> delen = new ArrayList<>();
        delen.add(besluit(dossier));
        delen.add(uwBezwaar(bezwaar));
        delen.add(watWijDeden(bezwaar));
        delen.add(new Deel(
                "Waarom wij dit besluiten",
                dossier.voorstel().motivering().isBlank()
                        ? List.of()
                        : List.of(Blok.alinea(
                                dossier.voorstel().motivering().strip(), "Voorstel van de consulent; Awb 7:12"))));
        if (gegrond) {
            Deel tijd = Tijddeel.tijd(gegevens.basis());
            Deel bijdrage = Gevolgdeel.eigenBijdrage(gegevens.basis());
            if (tijd != null) {
                delen.add(tijd);
            }
            if (bijdrage != null) {
                delen.add(bijdrage);
            }
        }
        delen.add(beroep(gegevens));
        return delen;
    }

    private static Deel besluit(Vervolgdossier dossier) {
        String welk = "het besluit van " + Getallen.datum(dossier.betreft().besluitdatum()) + " (nummer "
                + dossier.betreft().nummer() + ")";
        String zin = switch (dossier.voorstel().soort()) {
            case BEZWAAR_GEGROND ->
                "U krijgt gelijk. Uw bezwaar is gegrond. Dit besluit komt in de plaats van " + welk + ".";
            case BEZWAAR_ONGEGROND ->
                "U krijgt geen gelijk. Uw bezwaar is ongegrond. Voor u blijft " + welk + " gelden.";
            default ->
                "Wij kunnen uw bezwaar niet behandelen. Dat heet niet-ontvankelijk. Voor u blijft " + welk + " gelden.";
        };
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(zin, "Awb, artikel 7:11"));
        if (dossier.voorstel().soort() == Uitkomst.BEZWAAR_GEGROND) {
            blokken.addAll(Vervolgdeel.nieuw(dossier));
        }
        return new Deel("Ons besluit", blokken);
    }

    private static Deel uwBezwaar(Bezwaar bezwaar) {
        List<Blok> blokken = new ArrayList<>();
        String op = "Op " + Getallen.datum(bezwaar.ontvangenOp()) + " kregen wij uw bezwaar.";
        blokken.add(Blok.alinea(
                bezwaar.gronden().isBlank()
                        ? op
                        : op + " U schreef: \u201c" + bezwaar.gronden().strip() + "\u201d",
                "Bezwaar"));
        if (!bezwaar.opTijd()) {
            blokken.add(Blok.alinea(
                    "Bezwaar maken kon tot en met " + Getallen.datum(bezwaar.bezwaarTot()) + "."
                            + (bezwaar.verschoning().isBlank()
                                    ? " Uw bezwaar kwam dus te laat. Wij kennen geen goede reden daarvoor."
                                    : " U was te laat, maar had een goede reden: "
                                            + bezwaar.verschoning().strip()),
                    "Awb, artikel 6:7 en 6:11"));
        }
        return new Deel("Uw bezwaar", blokken);
    }

    private static Deel watWijDeden(Bezwaar bezwaar) {
        List<Blok> blokken = new ArrayList<>();
        LocalDate op = bezwaar.horen().op();
        if (op != null) {
            String dag =
                    bezwaar.horen().wijze() == Bezwaar.Wijze.GEHOORD ? " Dat was op " + Getallen.datum(op) + "." : "";
            blokken.add(Blok.alinea(bezwaar.horen().wijze().zin() + dag, "Awb, artikel 7:2 en 7:3"));
            if (bezwaar.horen().wijze() == Bezwaar.Wijze.GEHOORD) {
                blokken.add(Blok.alinea(bezwaar.horen().tekst().strip(), "Verslag van het horen, Awb 7:7"));
            }
        }
        LocalDate advies = bezwaar.adviesOp();
        if (bezwaar.commissie() && advies != null) {
            blokken.add(Blok.alinea(
                    "Op " + Getallen.datum(advies) + " gaf de commissie ons advies: "
                            + bezwaar.advies().strip(),
                    "Advies, Awb 7:13"));
        }
        return new Deel("Wat wij deden", blokken);
    }

    private static Deel beroep(Vervolgbriefgegevens gegevens) {
        LocalDate tot = gegevens.beroepTot();
        List<Blok> blokken = new ArrayList<>();
        if (tot != null) {
            blokken.add(Blok.alinea(
                    "Bent u het niet eens met dit besluit? Dan kunt u naar de rechter gaan. Dat heet beroep. Dat kan"
                            + " tot en met "
                            + Getallen.datum(tot) + ".",
                    gegevens.dossier()
                            .beleid()
                            .find(Beleid.BEROEPSTERMIJN)
                            .map(n -> "Norm " + n.pad() + " (" + n.bron() + ")")
                            .orElse("Awb, artikel 6:7")));
        }
        blokken.add(Blok.alinea(
                "Stuur een brief naar de rechtbank. Stuur een kopie van dit besluit mee. Voor beroep betaalt u kosten"
                        + " aan de rechtbank. Kunt u niet wachten? Vraag de rechter dan om nu al iets te regelen. Dat heet"
                        + " een voorlopige voorziening.",
                "Awb, artikel 8:1, 8:41 en 8:81"));
        return new Deel("Bent u het niet eens met dit besluit?", blokken);
    }
}
