package nl.nabij.beschikking;

import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import org.jspecify.annotations.Nullable;

/**
 * One product that a decision grants.
 *
 * @param product code in the offer of the region; null for hulp bij het huishouden by norm
 * @param naam as the letter calls it
 */
public record Toekenning(
        @Nullable String product, String naam, Productcategorie categorie, Omvang omvang, Periode periode) {}
