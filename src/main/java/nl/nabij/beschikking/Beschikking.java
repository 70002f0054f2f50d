package nl.nabij.beschikking;

import java.time.LocalDate;
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
 * @param omvang time granted; null only when nothing is granted
 * @param periode of the grant; null only when nothing is granted
 * @param bezwaarTot last day to object
 * @param ondertekenaar user name of who decided, with mandate
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
        String ondertekenaar) {}
