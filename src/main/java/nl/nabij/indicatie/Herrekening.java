package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes again what was computed before, on the very file that was used then. */
public interface Herrekening {

    /** SHA-256 of the norm file or framework as it is now; empty when it is gone. {@code bestand} is its path without the ending. */
    Optional<String> huidigeHash(String bestand);

    /** Text that has this hash: of the norm file, of a framework a gemeente read in, or of a value that was settled. */
    Optional<String> tekst(String bestand, String hash);

    /**
     * A framework as it was kept.
     *
     * @param bestand name in the receipt
     * @param hash SHA-256 of {@code tekst}
     */
    record Kadertekst(String bestand, String hash, String tekst) {}

    /**
     * Every question the framework can ask, in order.
     *
     * @throws IllegalArgumentException when the text is not a framework, or does not fit its hash
     */
    List<Vraag> vragen(Kadertekst kader);

    /** @throws IllegalArgumentException when the text is not a framework, or does not fit its hash */
    Berekening bereken(Kadertekst kader, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum);
}
