package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Gevraagd;

/** iWmo TR373: another budget or total holds for the whole toewijzing. */
public final class TR373TotaalOverGeheleLooptijd implements Verzoekregel<Gevraagd.Gewijzigd> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR373",
                "9373",
                "Een ander budget of een ander totaal geldt voor de hele toewijzing. De gewenste ingangsdatum moet"
                        + " haar eerste dag zijn.");
    }

    @Override
    public boolean isGeschonden(Gevraagd.Gewijzigd product, Verzoekfeiten feiten) {
        return feiten.toewijzing(product.nummer())
                .filter(t -> isTotaal(t) && !t.periode().begin().equals(product.ingang()))
                .isPresent();
    }

    private static boolean isTotaal(Toewijzing t) {
        Omvang omvang = t.omvang();
        return t.budget() != null || (omvang != null && omvang.frequentie() == Frequentie.TOTAAL);
    }
}
