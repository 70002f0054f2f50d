package nl.nabij.indicatie;

import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.regel.Onderbouwingsregel;

/** The indicaties by method of one gemeente, for the decision. */
public interface Productindicaties {

    /** The last settled version of each product of a zaak that was not taken back, in the order in which they were first settled. */
    List<Productindicatie> van(Gemeentecode gemeente, Zaaknummer zaak);

    /** What was checked before maatwerk, as lines without an amount: other laws, reablement, general provisions. */
    List<Onderbouwingsregel> vooraf(Gemeentecode gemeente, Zaaknummer zaak);

    /** Products that were begun and not settled, as findings. */
    List<Bevinding> begonnen(Gemeentecode gemeente, Zaaknummer zaak);

    /** What keeps products from a grant: begun and not settled, or something that goes before it was not weighed; empty when nothing does. */
    List<Bevinding> openstaand(Gemeentecode gemeente, Zaaknummer zaak);
}
