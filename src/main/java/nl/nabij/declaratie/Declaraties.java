package nl.nabij.declaratie;

import java.util.Optional;
import nl.nabij.kern.Gemeentecode;

/** Receives claims and decides on every line. */
public interface Declaraties {

    /**
     * Judges the whole declaratie and stores the outcome, in one transaction. The same declaratie again changes nothing and gives
     * the same besluit. The caller has checked schema and in-message rules (levels 1 and 2).
     *
     * @param prestaties in the order of the message; read more than once
     */
    Declaratiebesluit ontvang(Declaratiekop kop, Iterable<Prestatie> prestaties);

    /** The besluit as stored; empty when this gemeente has no such declaratie. */
    Optional<Declaratiebesluit> besluit(Gemeentecode gemeente, long id);
}
