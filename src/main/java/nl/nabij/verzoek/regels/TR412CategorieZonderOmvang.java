package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;

/** iWmo TR412: a change of a toewijzing with a category alone asks no volume. */
public final class TR412CategorieZonderOmvang implements Verzoekregel<Gevraagd.Gewijzigd> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR412", "9412", "Deze toewijzing noemt alleen een categorie. Laat de omvang leeg.");
    }

    @Override
    public boolean isGeschonden(Gevraagd.Gewijzigd product, Verzoekfeiten feiten) {
        return product.omvang() != null
                && feiten.toewijzing(product.nummer())
                        .filter(t -> t.productcategorie() != null && t.productcode() == null)
                        .isPresent();
    }
}
