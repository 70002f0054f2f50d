package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What a professional weighed by method, with the resident, and settled for one product: how much of what, and why.
 *
 * @param product code in the offer of the region, for example {@code dagbesteding-recreatief}
 * @param naam as the region calls it
 * @param begin day the support is to begin; the policy of that day was read
 * @param einde last day; null when the decision sets it
 * @param regels those with an amount add up to {@code omvang}
 * @param feiten answers by code, the texts of resident and consulent included
 */
public record Productindicatie(
        Zaaknummer zaak,
        String product,
        int versie,
        String naam,
        Productsoort soort,
        Productcategorie categorie,
        LocalDate begin,
        @Nullable LocalDate einde,
        Omvang omvang,
        List<Onderbouwingsregel> regels,
        Map<String, String> feiten,
        Receipt receipt) {

    public Productindicatie {
        regels = List.copyOf(regels);
        feiten = Map.copyOf(feiten);
    }

    /** Without what resident and consulent wrote. */
    @Override
    public String toString() {
        return "Productindicatie[" + zaak + ", " + product + ", versie " + versie + ", " + omvang + "]";
    }
}
