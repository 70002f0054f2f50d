package nl.nabij.proefregio;

import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import org.jspecify.annotations.Nullable;

/**
 * What is granted and how it is claimed: each kind of toewijzing of iWmo 3.2 (toewijzingsvarianten) at least once. Codes, names and
 * prices are made up.
 */
enum Variant {
    HULP("01", "01P05", Vorm.SPECIFIEK, Eenheid.MINUUT, Frequentie.WEEK, 62),
    HULP_UUR("01", "01P03", Vorm.SPECIFIEK, Eenheid.UUR, Frequentie.WEEK, 3_631),
    BEGELEIDING("02", "02P03", Vorm.SPECIFIEK, Eenheid.UUR, Frequentie.MAAND, 6_540),
    VERZORGING("03", "03P02", Vorm.SPECIFIEK, Eenheid.MINUUT, Frequentie.DAG, 98),
    VERBLIJF("04", "04P01", Vorm.SPECIFIEK, Eenheid.ETMAAL, Frequentie.TOTAAL, 14_875),
    DAGBESTEDING("07", "07P11", Vorm.SPECIFIEK, Eenheid.DAGDEEL, Frequentie.WEEK, 3_985),
    RITTEN("08", "08P03", Vorm.SPECIFIEK, Eenheid.STUKS_INSPANNING, Frequentie.MAAND, 1_120),
    ARRANGEMENT("10", "10P01", Vorm.SPECIFIEK, Eenheid.STUKS_OUTPUT, Frequentie.MAAND, 45_000),
    WOONVORM("15", "15P01", Vorm.SPECIFIEK, Eenheid.EURO, Frequentie.WEEK, 0),
    TRAJECT("06", "06P01", Vorm.CATEGORIE_MET_BUDGET, Eenheid.MINUUT, null, 105),
    GROEP("09", "09P02", Vorm.CATEGORIE, Eenheid.DAGDEEL, null, 3_410),
    VRIJ("10", "10P02", Vorm.GENERIEK, Eenheid.UUR, null, 7_015);

    /** How precise the toewijzing is. */
    enum Vorm {
        SPECIFIEK,
        CATEGORIE,
        CATEGORIE_MET_BUDGET,
        GENERIEK
    }

    private final String categorie;
    private final String productcode;
    private final Vorm vorm;
    private final Eenheid eenheid;
    private final @Nullable Frequentie frequentie;
    private final int centen;

    Variant(
            String categorie,
            String productcode,
            Vorm vorm,
            Eenheid eenheid,
            @Nullable Frequentie frequentie,
            int centen) {
        this.categorie = categorie;
        this.productcode = productcode;
        this.vorm = vorm;
        this.eenheid = eenheid;
        this.frequentie = frequentie;
        this.centen = centen;
    }

    String categorie() {
        return categorie;
    }

    String productcode() {
        return productcode;
    }

    Vorm vorm() {
        return vorm;
    }

    /** Unit of the product: of its omvang and its price. */
    Eenheid eenheid() {
        return eenheid;
    }

    @Nullable
    Frequentie frequentie() {
        return frequentie;
    }

    /** Price in the first price period, in cents per unit; 0 when the unit is euro and there is none. */
    int centen() {
        return centen;
    }

    /** Unit of the claim: an allocation in hours a week is claimed in minutes (iWmo TR341). */
    Eenheid declaratieEenheid() {
        return this == HULP_UUR ? Eenheid.MINUUT : eenheid;
    }

    boolean heeftBudget() {
        return vorm == Vorm.CATEGORIE_MET_BUDGET || vorm == Vorm.GENERIEK;
    }

    String naam() {
        return name().charAt(0)
                + name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
