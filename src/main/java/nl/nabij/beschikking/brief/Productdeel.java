package nl.nabij.beschikking.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.brief.Brief.Rij;
import nl.nabij.beschikking.brief.Brief.Tijdtabel;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.regel.Onderbouwingsregel;

/** Per product weighed by method: for whom, which goals, how it was weighed, and every amount with its reason. */
final class Productdeel {

    private Productdeel() {}

    /** Empty for a refusal. */
    static List<Deel> producten(Briefgegevens gegevens) {
        return gegevens.dossier().voorstel().uitkomst().kentToe()
                ? gegevens.dossier().producten().stream().map(Productdeel::deel).toList()
                : List.of();
    }

    private static Deel deel(Productindicatie indicatie) {
        List<Blok> blokken = new ArrayList<>();
        indicatie.regels().stream().filter(r -> r.aantal() == null).forEach(r -> blokken.add(alinea(r)));
        blokken.add(Blok.tabel(
                "In de tabel ziet u waarvoor de hulp is, en hoeveel.",
                tabel(indicatie),
                "Indicatie " + indicatie.naam()));
        return new Deel("Hoe wij aan " + indicatie.naam() + " komen", blokken);
    }

    private static Blok alinea(Onderbouwingsregel regel) {
        String grond = regel.grond().strip();
        String zin = grond.equals(regel.onderdeel()) ? grond : regel.onderdeel() + ". " + grond;
        return Blok.alinea(zin.matches("(?s).*[.!?]") ? zin : zin + ".", regel.bron());
    }

    private static Tijdtabel tabel(Productindicatie indicatie) {
        String eenheid =
                Hulpnaam.eenheid(indicatie.categorie(), indicatie.omvang().eenheid());
        String per = indicatie.omvang().frequentie() == nl.nabij.kern.Frequentie.TOTAAL
                ? "in totaal"
                : indicatie.omvang().frequentie().tekst();
        List<Rij> rijen = new ArrayList<>();
        for (Onderbouwingsregel regel : indicatie.regels()) {
            BigDecimal aantal = regel.aantal();
            if (aantal != null) {
                rijen.add(new Rij(regel.onderdeel(), per, regel.grond(), Getallen.minuten(aantal)));
            }
        }
        return new Tijdtabel(
                indicatie.naam() + ", in " + eenheid + " " + per,
                eenheid,
                rijen,
                Long.toString(indicatie.omvang().volume()),
                "Samen is dat " + Hulpnaam.hoeveel(indicatie.categorie(), indicatie.omvang()) + ".");
    }
}
