package nl.nabij.contract;

import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import org.jspecify.annotations.Nullable;

/**
 * A product as the region buys it. Its code is one of the product list the region agreed on (iWmo IV075).
 *
 * @param eenheid unit in which it is granted and delivered
 * @param aanbod code in the offer of the region, for example {@code dagbesteding-recreatief}; null when only the category tells
 */
public record Product(
        Productcode code,
        Productcategorie categorie,
        String naam,
        Eenheid eenheid,
        Periode periode,
        @Nullable String aanbod) {

    public Product(Productcode code, Productcategorie categorie, String naam, Eenheid eenheid, Periode periode) {
        this(code, categorie, naam, eenheid, periode, null);
    }
}
