package nl.nabij.kosten.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.indicatie.WatAls;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kosten.Jaarbedrag;
import nl.nabij.kosten.Prijzen;
import nl.nabij.kosten.Prijzen.Beleidsprijs;
import nl.nabij.kosten.Prijzen.Uurprijzen;
import nl.nabij.kosten.web.Kostenbeeld.Lichter;

/** Lighter solutions beside an indicatie, each with its price or that it is not known. */
record Lichterlijst(Prijzen prijzen, Uurprijzen hulp, String weken) {

    private static final String TWEEWEKELIJKS = "tweewekelijks";
    private static final String VOORLIGGEND = "voorliggend";

    List<Lichter> van(Gemeentecode gemeente, LocalDate dag, List<WatAls> watAls) {
        List<Lichter> lichter = new ArrayList<>();
        watAls.stream()
                .filter(w -> w.code().equals(TWEEWEKELIJKS) && w.isBerekend())
                .map(w -> new Lichter(
                        "Een bezoek per twee weken",
                        hulp.perJaar(w.verschil(), weken)
                                .map(Jaarbedrag::verschil)
                                .orElse("niet bekend"),
                        Indicatiepaneel.minuten(w.verschil())
                                + " per week. Past alleen als het huis tussen de bezoeken schoon blijft."))
                .forEach(lichter::add);
        lichter.add(lichter(
                "Algemene voorziening, zoals een was- en strijkservice", "algemene-voorziening", gemeente, dag));
        lichter.add(
                lichter("Collectieve voorziening of activiteit in de buurt", "collectieve-voorziening", gemeente, dag));
        watAls.stream()
                .filter(w -> w.isBerekend() && w.verschil() < 0 && biedtVoorliggend(w))
                .map(w -> new Lichter(
                        "Een andere voorziening bij: " + w.vraag().vraag(),
                        hulp.perJaar(w.verschil(), weken)
                                .map(Jaarbedrag::verschil)
                                .orElse("niet bekend"),
                        "Als een algemene of andere voorziening dit oplost. De prijs van die voorziening komt"
                                + " daar nog bij."))
                .forEach(lichter::add);
        return lichter;
    }

    private static boolean biedtVoorliggend(WatAls w) {
        return Optional.ofNullable(w.vraag().opties().get(VOORLIGGEND))
                .filter(w.antwoorden()::contains)
                .isPresent();
    }

    private Lichter lichter(String naam, String soort, Gemeentecode gemeente, LocalDate dag) {
        Beleidsprijs prijs = prijzen.vanBeleid(gemeente, soort, dag);
        return new Lichter(
                naam, prijs.perJaar() == null ? "niet bekend" : prijs.perJaar() + " per jaar", prijs.uitleg());
    }
}
