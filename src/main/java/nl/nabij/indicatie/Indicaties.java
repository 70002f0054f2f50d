package nl.nabij.indicatie;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The indicaties of one gemeente, for the decision. */
public interface Indicaties {

    /** The last one settled by the consulent; empty when none was. */
    Optional<Indicatie> find(Gemeentecode gemeente, Zaaknummer zaak);

    /**
     * What keeps the answers that were kept after the last version from being settled, that they are not settled included; empty
     * when there are none.
     */
    List<Bevinding> openstaand(Gemeentecode gemeente, Zaaknummer zaak);
}
