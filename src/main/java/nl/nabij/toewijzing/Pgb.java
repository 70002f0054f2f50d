package nl.nabij.toewijzing;

import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import org.jspecify.annotations.Nullable;

/**
 * A persoonsgebonden budget of a client (Wmo 2015 art. 2.3.6). Nabij does not grant or pay it; it keeps it beside the toewijzingen.
 *
 * @param product null: everything of the category
 * @param besluit number of the decision in the system that granted it
 */
public record Pgb(
        Gemeentecode gemeente,
        ClientId client,
        Productcategorie categorie,
        @Nullable Productcode product,
        Periode periode,
        String besluit) {

    /** Whether it is for this product; what names no product is for the whole category, on either side. */
    public boolean isVoor(@Nullable Productcategorie andere, @Nullable Productcode anderProduct) {
        return (andere == null || categorie.equals(andere))
                && (product == null || anderProduct == null || product.equals(anderProduct));
    }
}
