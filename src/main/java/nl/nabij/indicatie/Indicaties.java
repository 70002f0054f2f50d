package nl.nabij.indicatie;

import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The indicaties of one gemeente, for the decision. */
public interface Indicaties {

    /** The last one settled by the consulent; empty when none was. */
    Optional<Indicatie> find(Gemeentecode gemeente, Zaaknummer zaak);
}
