package nl.nabij.declaratie;

import java.util.Optional;
import java.util.function.Consumer;
import nl.nabij.kern.Gemeentecode;

/** Receives claims and decides on every line. */
public interface Declaraties {

    /**
     * Judges the whole declaratie and stores the outcome, in one transaction. The same declaratie again changes nothing and gives
     * the same besluit. The caller has checked schema and in-message rules (levels 1 and 2).
     *
     * @param prestaties in the order of the message; read once, or twice when its identification is known
     */
    Declaratiebesluit ontvang(Declaratiekop kop, Iterable<Prestatie> prestaties);

    /** The besluit as stored; empty when this gemeente has no such declaratie. */
    Optional<Declaratiebesluit> besluit(Gemeentecode gemeente, long id);

    /**
     * Hands out every client with refused lines, in the order of the message. A client with very many lines comes in parts, one
     * right after another, so that memory does not grow with the declaratie.
     */
    void uitval(Gemeentecode gemeente, long id, Consumer<Clientuitkomst> ontvanger);
}
