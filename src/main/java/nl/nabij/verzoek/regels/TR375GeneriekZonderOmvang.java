package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;

/** iWmo TR375: a change of a toewijzing without any product asks no volume. */
public final class TR375GeneriekZonderOmvang implements Verzoekregel<Gevraagd.Gewijzigd> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR375", "9375", "Deze toewijzing noemt geen product. Laat de omvang leeg.");
    }

    @Override
    public boolean isGeschonden(Gevraagd.Gewijzigd product, Verzoekfeiten feiten) {
        return product.omvang() != null
                && feiten.toewijzing(product.nummer())
                        .filter(t -> t.productcategorie() == null)
                        .isPresent();
    }
}
