package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the consulent answered so far; may be incomplete.
 *
 * @param peildatum day whose norm framework is used: the day the support is to begin
 * @param feiten answer by code of the question
 * @param afwijkingen own minutes, also those that still lack their reason
 */
public record Indicatieconcept(LocalDate peildatum, Map<String, String> feiten, List<Afwijking> afwijkingen) {

    public Indicatieconcept {
        feiten = Map.copyOf(feiten);
        afwijkingen = List.copyOf(afwijkingen);
    }

    public static Indicatieconcept leeg(LocalDate peildatum) {
        return new Indicatieconcept(peildatum, Map.of(), List.of());
    }
}
