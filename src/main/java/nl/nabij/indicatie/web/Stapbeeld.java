package nl.nabij.indicatie.web;

import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.methodisch.Antwoorden;
import nl.nabij.indicatie.methodisch.Veld;

/**
 * One question as its page shows it.
 *
 * @param titel the question
 * @param voortgang for example {@code Dagbesteding midden, vraag 2 van 7}
 * @param velden asked at once
 * @param meer asked when somebody wants to add more
 * @param fouten what is wrong, by code of the field
 * @param adres where it is sent
 * @param terug where "terug" goes
 */
public record Stapbeeld(
        String titel,
        String voortgang,
        List<Veld> velden,
        List<Veld> meer,
        Antwoorden antwoorden,
        Map<String, String> fouten,
        String adres,
        String terug) {

    /** A field of which there can be more than one, from the second on. */
    private static final String VERVOLG = "(doel|activiteit|aantal|reden)-[2-9].*";

    static List<Veld> eerste(List<Veld> velden) {
        return velden.stream()
                .filter(v -> v.verplicht() || !v.code().matches(VERVOLG))
                .toList();
    }

    static List<Veld> meer(List<Veld> velden) {
        return velden.stream()
                .filter(v -> !v.verplicht() && v.code().matches(VERVOLG))
                .toList();
    }

    public boolean gekozen(Veld veld, String optie) {
        return antwoorden.alle(veld.code()).contains(optie);
    }
}
