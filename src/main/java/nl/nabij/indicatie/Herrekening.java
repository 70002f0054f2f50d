package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes again what was computed before, on the very file that was used then. */
public interface Herrekening {

    /** SHA-256 of the norm file as it is now; empty when it is gone. {@code bestand} is its path without the ending. */
    Optional<String> huidigeHash(String bestand);

    /** Text of the norm file, when it still has this hash. */
    Optional<String> tekst(String bestand, String hash);

    /**
     * Every question the framework can ask, in order.
     *
     * @param tekst of the framework file
     * @throws IllegalArgumentException when the text is not a framework
     */
    List<Vraag> vragen(String tekst);

    /**
     * @param tekst of the framework file
     * @throws IllegalArgumentException when the text is not a framework
     */
    Berekening bereken(String tekst, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum);
}
