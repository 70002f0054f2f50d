package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * A decision taken on an application.
 *
 * @param toegekend whether support is granted
 * @param omvang of the first thing granted; null only when nothing is granted
 * @param periode of the first thing granted; null only when nothing is granted
 * @param bezwaarTot last day to object
 * @param ondertekenaar user name of who decided, with mandate
 * @param toekenningen everything granted, at least one when support is granted
 */
public record Beschikking(
        Beschikkingnummer nummer,
        Gemeentecode gemeente,
        Zaaknummer zaak,
        ClientId client,
        LocalDate besluitdatum,
        boolean toegekend,
        Productcategorie productcategorie,
        @Nullable Omvang omvang,
        @Nullable Periode periode,
        LocalDate bezwaarTot,
        String ondertekenaar,
        List<Toekenning> toekenningen) {

    /** Name of what a norm framework computes. */
    public static final String HULP_BIJ_HET_HUISHOUDEN = "Hulp bij het huishouden";

    public Beschikking {
        toekenningen = List.copyOf(toekenningen);
    }

    /** A decision that grants one thing, or nothing. */
    public Beschikking(
            Beschikkingnummer nummer,
            Gemeentecode gemeente,
            Zaaknummer zaak,
            ClientId client,
            LocalDate besluitdatum,
            boolean toegekend,
            Productcategorie productcategorie,
            @Nullable Omvang omvang,
            @Nullable Periode periode,
            LocalDate bezwaarTot,
            String ondertekenaar) {
        this(
                nummer,
                gemeente,
                zaak,
                client,
                besluitdatum,
                toegekend,
                productcategorie,
                omvang,
                periode,
                bezwaarTot,
                ondertekenaar,
                omvang == null || periode == null
                        ? List.of()
                        : List.of(new Toekenning(null, HULP_BIJ_HET_HUISHOUDEN, productcategorie, omvang, periode)));
    }
}
