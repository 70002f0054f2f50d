package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;

/** iWmo TR411: a change of a toewijzing with a product code says the volume. */
public final class TR411ProductMetOmvang implements Verzoekregel<Gevraagd.Gewijzigd> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR411", "9411", "Deze toewijzing noemt een product. Vul de omvang in, ook als die gelijk blijft.");
    }

    @Override
    public boolean isGeschonden(Gevraagd.Gewijzigd product, Verzoekfeiten feiten) {
        return product.omvang() == null
                && feiten.toewijzing(product.nummer())
                        .filter(t -> t.productcode() != null)
                        .isPresent();
    }
}
