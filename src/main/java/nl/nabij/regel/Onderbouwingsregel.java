package nl.nabij.regel;

import java.math.BigDecimal;
import java.util.Map;
import nl.nabij.kern.Eenheid;
import org.jspecify.annotations.Nullable;

/**
 * One line of an onderbouwing.
 *
 * @param code of the onderdeel inside its norm framework, for example {@code schoon-huis-wekelijks}
 * @param onderdeel what it is about, for example {@code Schoon en leefbaar huis: basissituatie}
 * @param aantal in {@code eenheid}; null for a line that carries a ground but no amount. Of a norm: per week with two decimals,
 *     negative for a deduction; cut off, never up, so that the rounding line at the end brings the exact total to whole minutes
 * @param eenheid of {@code aantal}; null when there is none
 * @param frequentie how often, for example {@code wekelijks}; empty for a line without an amount
 * @param bron norm path and source text
 * @param grond why it counts: the condition and the fact that met it, or the reason of the deviation
 * @param feiten the facts that met the condition, by code
 * @param herkomst whether the norm gave the line or a person did
 * @param afwijkingDoor who gave it; null when the norm or the policy did
 */
public record Onderbouwingsregel(
        String code,
        String onderdeel,
        @Nullable BigDecimal aantal,
        @Nullable Eenheid eenheid,
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
        AFRONDING("afronding"),
        AFWEGING("afweging van de consulent, samen met de inwoner"),
        BELEID("volgens het beleid");

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
        if ((aantal == null) != (eenheid == null)) {
            throw new IllegalArgumentException("Een aantal heeft een eenheid: " + onderdeel);
        }
        if (bron.isBlank() || grond.isBlank()) {
            throw new IllegalArgumentException(
                    "Een regel van de onderbouwing heeft een bron en een grond: " + onderdeel);
        }
    }

    /** A line in minutes. */
    public Onderbouwingsregel(
            String code,
            String onderdeel,
            BigDecimal minuten,
            String frequentie,
            String bron,
            String grond,
            Map<String, String> feiten,
            Herkomst herkomst,
            @Nullable String afwijkingDoor) {
        this(code, onderdeel, minuten, Eenheid.MINUUT, frequentie, bron, grond, feiten, herkomst, afwijkingDoor);
    }

    /** @throws IllegalStateException for a line that is not in minutes */
    public BigDecimal minuten() {
        if (aantal == null || eenheid != Eenheid.MINUUT) {
            throw new IllegalStateException("Deze regel telt geen minuten: " + onderdeel);
        }
        return aantal;
    }
}
