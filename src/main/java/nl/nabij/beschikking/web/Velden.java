package nl.nabij.beschikking.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads fields of a form; what cannot be read is an error of its field. */
final class Velden {

    private Velden() {}

    static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }

    static String tekst(String veld, @Nullable String waarde, int langste, Errors errors) {
        if (tekst(waarde).length() > langste) {
            errors.rejectValue(veld, "lang", "Deze tekst is te lang. Gebruik hoogstens " + langste + " tekens.");
        }
        return tekst(waarde);
    }

    /** A day that exists; empty for anything else. */
    static Optional<LocalDate> dag(String waarde) {
        try {
            return Optional.of(LocalDate.parse(waarde));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static @Nullable LocalDate datum(String veld, @Nullable String waarde, Errors errors) {
        if (tekst(waarde).isEmpty()) {
            return null;
        }
        try {
            LocalDate dag = LocalDate.parse(tekst(waarde));
            if (dag.getYear() >= 2000 && dag.getYear() < 2200) {
                return dag;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        errors.rejectValue(veld, "datum", "Dit is geen datum die bestaat. Kies een dag, maand en jaar.");
        return null;
    }

    static <E extends Enum<E>> @Nullable E keuze(String veld, @Nullable String waarde, List<E> mag, Errors errors) {
        if (tekst(waarde).isEmpty()) {
            return null;
        }
        Optional<E> gevonden =
                mag.stream().filter(e -> e.name().equals(tekst(waarde))).findFirst();
        if (gevonden.isEmpty()) {
            errors.rejectValue(veld, "keuze", "Deze keuze bestaat niet. Kies een van de mogelijkheden.");
        }
        return gevonden.orElse(null);
    }

    static @Nullable Integer getal(String veld, @Nullable String waarde, Errors errors) {
        if (tekst(waarde).isEmpty()) {
            return null;
        }
        if (!tekst(waarde).matches("[0-9]{1,5}")) {
            errors.rejectValue(veld, "getal", "Vul een heel getal in, bijvoorbeeld 120.");
            return null;
        }
        return Integer.valueOf(tekst(waarde));
    }

    static <E extends Enum<E>> Map<String, String> opties(List<E> waarden, Function<E, String> tekst) {
        Map<String, String> opties = new LinkedHashMap<>();
        waarden.forEach(w -> opties.put(w.name(), tekst.apply(w)));
        return opties;
    }

    static <E extends Enum<E>> Map<String, String> opties(E[] waarden, Function<E, String> tekst) {
        return opties(Arrays.asList(waarden), tekst);
    }
}
