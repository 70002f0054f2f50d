package nl.nabij.herindicatie.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.herindicatie.Keuze;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;

/**
 * The choice as typed.
 *
 * @param fouten message by id of the field
 */
record Keuzeform(String kader, String vanaf, String tarief, Map<String, String> fouten, Optional<Keuze> keuze) {

    static Keuzeform leeg() {
        return new Keuzeform("", "", "", Map.of(), Optional.empty());
    }

    /** @param kaders codes one may choose; {@code vandaag} is the earliest day */
    static Keuzeform lees(Map<String, String> velden, java.util.Set<String> kaders, LocalDate vandaag) {
        String kader = velden.getOrDefault("kader", "").strip();
        String vanaf = velden.getOrDefault("vanaf", "").strip();
        String tarief = velden.getOrDefault("tarief", "").strip();
        Map<String, String> fouten = new LinkedHashMap<>();
        if (!kaders.contains(kader)) {
            fouten.put("kader", "Kies het normenkader waarmee u wilt rekenen.");
        }
        LocalDate dag = dag(vanaf);
        if (dag == null || dag.isBefore(vandaag) || dag.getYear() > vandaag.getYear() + 10) {
            fouten.put("vanaf", "Vul een eerste dag in, vandaag of later.");
        }
        String euro = tarief.replace(',', '.');
        if (!euro.isEmpty() && !euro.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            fouten.put("tarief", "Vul een bedrag per uur in, bijvoorbeeld 34,50, of laat het leeg.");
        }
        Tarief nieuw =
                euro.isEmpty() || fouten.containsKey("tarief") ? null : new Tarief(new BigDecimal(euro), Eenheid.UUR);
        return new Keuzeform(
                kader,
                vanaf,
                tarief,
                fouten,
                fouten.isEmpty() && dag != null ? Optional.of(new Keuze(kader, dag, nieuw)) : Optional.empty());
    }

    private static @Nullable LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
