package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/**
 * One rule of the standard on a line. The condition is SQL over the facts of {@link Prestatietoets}, so that a million lines are
 * judged as a set; it is true when the rule is offended. A condition that comes out unknown counts as offended: what could not be
 * checked is never approved.
 */
public interface Prestatieregel {

    Regelcode regelcode();

    Retourcode retourcode();

    /** SQL over the columns of the facts; true means offended. */
    String geschonden();

    /** Whether it compares with the toewijzing; without one only TR338 speaks. */
    default boolean vraagtToewijzing() {
        return true;
    }

    /** What is wrong and what to do, as one or two Dutch sentences. */
    String toelichting(Prestatie prestatie, Prestatiefeiten feiten);
}
