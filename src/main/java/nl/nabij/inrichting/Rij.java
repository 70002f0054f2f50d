package nl.nabij.inrichting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;

/** One line of a table; every getter that fails adds its error and gives nothing, so that all errors come at once. */
final class Rij {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String bestand;
    private final int regel;
    private final Map<String, String> cellen;
    private final List<Inleesfout> fouten;

    Rij(String bestand, int regel, Map<String, String> cellen, List<Inleesfout> fouten) {
        this.bestand = bestand;
        this.regel = regel;
        this.cellen = cellen;
        this.fouten = fouten;
    }

    int regel() {
        return regel;
    }

    void fout(String kolom, String uitleg) {
        fouten.add(new Inleesfout(bestand, regel, kolom, uitleg));
    }

    Optional<String> optioneel(String kolom) {
        return Optional.of(cellen.getOrDefault(kolom, "").strip()).filter(w -> !w.isEmpty());
    }

    /** The value as {@code type}; empty, with an error, when it is missing or not of that form. */
    <T> Optional<T> verplicht(String kolom, Function<String, T> type) {
        Optional<String> waarde = optioneel(kolom);
        if (waarde.isEmpty()) {
            fout(kolom, "Deze waarde ontbreekt. Vul hem in.");
            return Optional.empty();
        }
        return waarde.flatMap(w -> lees(kolom, w, type));
    }

    <T> Optional<T> lees(String kolom, String waarde, Function<String, T> type) {
        try {
            return Optional.of(type.apply(waarde));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            fout(kolom, "'" + waarde + "' past hier niet. " + verwacht(e));
            return Optional.empty();
        }
    }

    /** Begin must be there; an empty end is an open end. */
    Optional<Periode> periode(String beginkolom, String eindkolom) {
        int voor = fouten.size();
        Optional<LocalDate> begin = verplicht(beginkolom, Rij::datum);
        Optional<LocalDate> einde = optioneel(eindkolom).flatMap(w -> lees(eindkolom, w, Rij::datum));
        if (fouten.size() > voor || begin.isEmpty()) {
            return Optional.empty();
        }
        if (einde.isPresent() && einde.get().isBefore(begin.get())) {
            fout(eindkolom, "De einddatum ligt voor de begindatum. Verbeter een van de twee.");
            return Optional.empty();
        }
        return Optional.of(Periode.vanTot(begin.get(), einde.orElse(null)));
    }

    /** 2027-01-31 or 31-1-2027. */
    static LocalDate datum(String waarde) {
        return waarde.matches("\\d{4}-.*") ? LocalDate.parse(waarde) : LocalDate.parse(waarde, DUTCH);
    }

    /** Unit by code (04) or by name (uur). */
    static Eenheid eenheid(String waarde) {
        return Arrays.stream(Eenheid.values())
                .filter(e -> e.code().equals(waarde)
                        || e.name().equalsIgnoreCase(waarde)
                        || (e.naam(1).equalsIgnoreCase(waarde)
                                && e != Eenheid.STUKS_OUTPUT
                                && e != Eenheid.STUKS_INSPANNING))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Gebruik 01 (minuut), 04 (uur), 14 (etmaal), 16 (dagdeel), 82 of 84 (stuks) of 83 (euro)."));
    }

    /** Cents, with at most two decimals, comma or point; a price per minute may have parts of a cent. */
    static BigDecimal centen(String waarde) {
        if (!waarde.matches("\\d{1,9}([.,]\\d{1,2})?")) {
            throw new IllegalArgumentException(
                    "Schrijf centen als getal zonder punten voor duizendtallen, bijvoorbeeld 3631.");
        }
        return new BigDecimal(waarde.replace(',', '.'));
    }

    private static String verwacht(RuntimeException e) {
        String uitleg = String.valueOf(e.getMessage());
        return e instanceof DateTimeParseException
                ? "Schrijf een bestaande datum als 2027-01-31 of 31-1-2027."
                : uitleg.replace("Maybe use the form", "Gebruik de vorm");
    }
}
