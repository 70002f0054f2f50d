package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;

/** The mandate register of one gemeente. Nobody signs without a mandate that is valid on that day. */
public interface Mandaten {

    List<Mandaat> alle(Gemeentecode gemeente);

    List<Mandaat> van(Gemeentecode gemeente, String gebruiker);

    /** Adds a mandate; the same mandate twice is kept once. */
    void verleen(Mandaat mandaat);

    /**
     * Ends every running mandate of this user after {@code laatsteDag}; those that had not begun by then are taken away.
     *
     * @return how many changed
     */
    int beeindig(Gemeentecode gemeente, String gebruiker, LocalDate laatsteDag);
}
