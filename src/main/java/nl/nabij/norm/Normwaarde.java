package nl.nabij.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as it holds on a date.
 *
 * @param pad path of the parameter under normen/, without the ending
 * @param waarde as written in the file: a decimal, a code or a text; the codes of a list joined by ", "
 * @param lijst the value as a list in its order, for example the steps of the ladder; one element for a single value
 * @param labels Dutch text of each code; empty for a number
 * @param hash SHA-256 of the file, or of what was settled, for the receipt
 * @param vastgesteld whether it was settled in the application and does not come from a file
 */
public record Normwaarde(
        String pad,
        String waarde,
        List<String> lijst,
        Map<String, String> labels,
        String eenheid,
        LocalDate geldigVanaf,
        @Nullable LocalDate geldigTotEnMet,
        Bron bron,
        String hash,
        boolean vastgesteld) {

    public Normwaarde {
        lijst = List.copyOf(lijst);
        labels = Map.copyOf(labels);
    }

    /** A value from a file. */
    public Normwaarde(
            String pad,
            String waarde,
            List<String> lijst,
            Map<String, String> labels,
            String eenheid,
            LocalDate geldigVanaf,
            @Nullable LocalDate geldigTotEnMet,
            Bron bron,
            String hash) {
        this(pad, waarde, lijst, labels, eenheid, geldigVanaf, geldigTotEnMet, bron, hash, false);
    }

    public BigDecimal getal() {
        return new BigDecimal(waarde);
    }

    /** @throws ArithmeticException when the value is not whole */
    public int geheel() {
        return getal().intValueExact();
    }

    /** Whether a yes/no value says {@code ja}. */
    public boolean ja() {
        return waarde.equals("ja");
    }

    /** Dutch text of a code; the code itself when the file gives no text. */
    public String label(String code) {
        return labels.getOrDefault(code, code);
    }
}
