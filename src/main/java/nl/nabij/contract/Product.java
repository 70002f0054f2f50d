package nl.nabij.contract;

import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;

/**
 * A product as the region buys it. Its code is one of the product list the region agreed on (iWmo IV075).
 *
 * @param eenheid unit in which it is granted and delivered
 */
public record Product(Productcode code, Productcategorie categorie, String naam, Eenheid eenheid, Periode periode) {}
