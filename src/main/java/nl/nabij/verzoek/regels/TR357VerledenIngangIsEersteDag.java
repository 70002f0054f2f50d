package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;

/** iWmo TR357: a change that does not begin after the date of the message holds for the whole toewijzing. */
public final class TR357VerledenIngangIsEersteDag implements Verzoekregel<Gevraagd.Gewijzigd> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR357",
                "9357",
                "De gewenste ingangsdatum ligt niet na de dagtekening. Dan moet zij gelijk zijn aan de eerste dag van"
                        + " de toewijzing.");
    }

    @Override
    public boolean isGeschonden(Gevraagd.Gewijzigd product, Verzoekfeiten feiten) {
        return !product.ingang().isAfter(feiten.bericht().dagtekening())
                && feiten.toewijzing(product.nummer())
                        .filter(t -> !t.periode().begin().equals(product.ingang()))
                        .isPresent();
    }
}
