package nl.nabij.contract;

import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;

/** One aanbieder may deliver one product for one gemeente during a periode. */
public record Contract(Gemeentecode gemeente, Agbcode aanbieder, Productcode product, Periode periode) {}
