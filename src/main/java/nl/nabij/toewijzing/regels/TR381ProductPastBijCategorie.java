package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Melding;

/** iWmo TR381: the product code of a start or stop stands in the product list under its category. */
public final class TR381ProductPastBijCategorie implements Leveringsregel<Melding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR381",
                "S329",
                "Deze productcode hoort niet bij deze productcategorie. Gebruik categorie en code uit het"
                        + " toewijzingsbericht.");
    }

    @Override
    public boolean isGeschonden(Melding melding, Leveringsfeiten feiten) {
        return !feiten.isProductUitLijst(melding);
    }
}
