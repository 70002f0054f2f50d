package nl.nabij.regel;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an onderbouwing.
 *
 * @param code of the onderdeel inside its norm framework, for example {@code schoon-huis-wekelijks}
 * @param onderdeel what it is about, for example {@code Schoon en leefbaar huis: basissituatie}
 * @param minuten per week with two decimals, negative for a deduction; cut off, never up, so that the rounding line at the end
 *     brings the exact total to whole minutes
 * @param frequentie how often the work is done, for example {@code wekelijks}
 * @param bron norm path and source text
 * @param grond why it counts: the condition and the fact that met it, or the reason of the deviation
 * @param feiten the facts that met the condition, by code
 * @param herkomst whether the norm gave the minutes or a person did
 * @param afwijkingDoor who gave the minutes; null when the norm did
 */
public record Onderbouwingsregel(
        String code,
        String onderdeel,
        BigDecimal minuten,
        String frequentie,
        String bron,
        String grond,
        Map<String, String> feiten,
        Herkomst herkomst,
        @Nullable String afwijkingDoor) {

    /** Where the minutes of a line come from. */
    public enum Herkomst {
        NORM("volgens de norm"),
        AFWIJKING("afwijking van de norm"),
        EIGEN_INZET("eigen inzet van de consulent, de norm geeft geen aantal"),
        AFRONDING("afronding");

        private final String tekst;

        Herkomst(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    public Onderbouwingsregel {
        feiten = Map.copyOf(feiten);
        if (bron.isBlank() || grond.isBlank()) {
            throw new IllegalArgumentException(
                    "Een regel van de onderbouwing heeft een bron en een grond: " + onderdeel);
        }
    }
}
