package nl.nabij.toewijzing;

import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;

/**
 * What somebody wants to grant.
 *
 * @param door user name of who grants it
 */
public record Toewijzingsvoorstel(
        Gemeentecode gemeente,
        Beschikkingnummer beschikking,
        Agbcode aanbieder,
        Productcode productcode,
        Omvang omvang,
        Periode periode,
        String door) {}
