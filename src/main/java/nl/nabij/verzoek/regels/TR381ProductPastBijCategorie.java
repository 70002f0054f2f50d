package nl.nabij.verzoek.regels;

import nl.nabij.contract.Product;
import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;

/** iWmo TR381: a product code stands in the product list under its category. */
public final class TR381ProductPastBijCategorie implements Verzoekregel<Gevraagd.Nieuw> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR381",
                "S329",
                "Deze productcode hoort niet bij deze productcategorie. Gebruik een code uit de productcodelijst.");
    }

    @Override
    public boolean isGeschonden(Gevraagd.Nieuw product, Verzoekfeiten feiten) {
        String code = product.code();
        if (code == null) {
            return false;
        }
        Product bekend = feiten.producten().get(code);
        return bekend == null
                || !bekend.categorie().waarde().equals(product.categorie())
                || !bekend.periode().bevat(product.periode().begin());
    }
}
