package nl.nabij.indicatie;

import java.math.BigDecimal;
import java.util.List;

/**
 * What other answers to one question would come to, everything else being the same.
 *
 * @param nu the answer as it is, in words
 * @param antwoorden the answers that all come to this, in words; with what must then be answered too
 * @param code answer code of the first of them
 * @param uitkomst minutes, or what would be missing to compute them
 * @param verschil minutes per week more (or, negative, less) than now; zero when it cannot be computed
 * @param regels the lines that change
 */
public record WatAls(
        Vraag vraag,
        String nu,
        List<String> antwoorden,
        String code,
        Berekening uitkomst,
        int verschil,
        List<Regelverschil> regels) {

    public WatAls {
        antwoorden = List.copyOf(antwoorden);
        regels = List.copyOf(regels);
    }

    /** Minutes per week of one line; zero where the line is not there. */
    public record Regelverschil(String code, String onderdeel, BigDecimal nu, BigDecimal dan) {

        public BigDecimal verschil() {
            return dan.subtract(nu);
        }
    }

    public boolean isBerekend() {
        return uitkomst instanceof Berekening.Berekend;
    }
}
