package nl.nabij.indicatie;

import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The indicaties by method of one gemeente, for the decision. */
public interface Productindicaties {

    /** The last settled version of each product of a zaak that was not taken back, in the order in which they were first settled. */
    List<Productindicatie> van(Gemeentecode gemeente, Zaaknummer zaak);

    /** What keeps products that were begun from being settled; empty when none is open. */
    List<Bevinding> openstaand(Gemeentecode gemeente, Zaaknummer zaak);
}
