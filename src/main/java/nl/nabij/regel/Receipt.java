package nl.nabij.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Regelcode;

/**
 * Enough to replay a decision years later.
 *
 * @param facts input of the computation by name
 * @param normen path to SHA-256 of every norm file that was read
 */
public record Receipt(
        LocalDate peildatum,
        Map<String, String> facts,
        Map<String, String> normen,
        List<Regelcode> regels,
        String outcome,
        String appVersion) {

    public Receipt {
        facts = Map.copyOf(facts);
        normen = Map.copyOf(normen);
        regels = List.copyOf(regels);
    }
}
