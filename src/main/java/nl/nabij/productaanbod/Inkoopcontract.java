package nl.nabij.productaanbod;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Periode;
import nl.nabij.norm.Bron;

/**
 * One period of an agreement under which products are bought.
 *
 * @param niveau who buys: {@code regio/<code>} or {@code gemeente/<CBS-code>}
 * @param verlengen whether it can be lengthened; empty when the source does not say
 * @param ontbreekt what the source does not say (begin, einde, verlengen), with the reason
 */
public record Inkoopcontract(
        String niveau,
        String code,
        String naam,
        Periode periode,
        Optional<Boolean> verlengen,
        LocalDate bekendOp,
        Bron bron,
        Map<String, String> ontbreekt) {

    public Inkoopcontract {
        ontbreekt = Map.copyOf(ontbreekt);
    }

    public boolean koopZelf() {
        return niveau.startsWith("gemeente/");
    }
}
