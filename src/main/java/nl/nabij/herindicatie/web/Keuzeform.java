package nl.nabij.herindicatie.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.herindicatie.Keuze;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;

/**
 * The choice as typed.
 *
 * @param velden by name, as they go along to the next step
 * @param fouten message by id of the field
 */
record Keuzeform(Map<String, String> velden, Map<String, String> fouten, Optional<Keuze> keuze) {

    private static final String BELEID = "beleid";

    /** Not judged yet: the kind of change, and what a link filled in. */
    static Keuzeform leeg(Map<String, String> ruw) {
        return new Keuzeform(velden(ruw, "soort", "dag", "product", "voorstel"), Map.of(), Optional.empty());
    }

    /** Codes one may choose. */
    record Mogelijk(Set<String> kaders, Set<String> producten, Set<String> voorstellen) {}

    /** @param vandaag the earliest day */
    static Keuzeform lees(Map<String, String> ruw, Mogelijk mogelijk, LocalDate vandaag) {
        return BELEID.equals(ruw.get("soort")) ? beleid(ruw, mogelijk, vandaag) : norm(ruw, mogelijk, vandaag);
    }

    private static Keuzeform norm(Map<String, String> ruw, Mogelijk mogelijk, LocalDate vandaag) {
        Map<String, String> velden = velden(ruw, "kader", "vanaf", "tarief");
        Map<String, String> fouten = new LinkedHashMap<>();
        String kader = velden.getOrDefault("kader", "");
        if (!mogelijk.kaders().contains(kader)) {
            fouten.put("kader", "Kies het normenkader waarmee u wilt rekenen.");
        }
        LocalDate dag = dag(velden, "vanaf", vandaag, fouten);
        String euro = velden.getOrDefault("tarief", "").replace(',', '.');
        if (!euro.isEmpty() && !euro.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            fouten.put("tarief", "Vul een bedrag per uur in, bijvoorbeeld 34,50, of laat het leeg.");
        }
        if (!fouten.isEmpty() || dag == null) {
            return new Keuzeform(velden, fouten, Optional.empty());
        }
        Tarief tarief = euro.isEmpty() ? null : new Tarief(new BigDecimal(euro), Eenheid.UUR);
        return new Keuzeform(velden, fouten, Optional.of(new Keuze.Norm(kader, dag, tarief)));
    }

    private static Keuzeform beleid(Map<String, String> ruw, Mogelijk mogelijk, LocalDate vandaag) {
        Map<String, String> velden = velden(ruw, "soort", "dag", "product", "wordt", "voorstel");
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate dag = dag(velden, "dag", vandaag, fouten);
        String product = velden.getOrDefault("product", "");
        String wordt = velden.getOrDefault("wordt", "");
        if (!product.isEmpty() && !mogelijk.producten().contains(product)) {
            fouten.put("product", "Kies een product uit de lijst, of alle hulp.");
        }
        if (!wordt.isEmpty() && (product.isEmpty() || wordt.equals(product))) {
            fouten.put(
                    "wordt", "Kies eerst welk product stopt, en dan een ander product dat ervoor in de plaats komt.");
        } else if (!wordt.isEmpty() && !mogelijk.producten().contains(wordt)) {
            fouten.put("wordt", "Kies een product uit de lijst, of geen.");
        }
        String voorstel = velden.getOrDefault("voorstel", "");
        if (!voorstel.isEmpty() && !mogelijk.voorstellen().contains(voorstel)) {
            fouten.put("voorstel", "Dit voorstel wacht niet meer op akkoord. Kies opnieuw.");
        }
        long nummer = voorstel.isEmpty() || fouten.containsKey("voorstel") ? 0 : Long.parseLong(voorstel);
        return fouten.isEmpty() && dag != null
                ? new Keuzeform(velden, fouten, Optional.of(new Keuze.Beleid(dag, product, wordt, nummer)))
                : new Keuzeform(velden, fouten, Optional.empty());
    }

    private static Map<String, String> velden(Map<String, String> ruw, String... namen) {
        Map<String, String> velden = new LinkedHashMap<>();
        for (String naam : namen) {
            velden.put(naam, ruw.getOrDefault(naam, "").strip());
        }
        return velden;
    }

    private static @Nullable LocalDate dag(
            Map<String, String> velden, String veld, LocalDate vandaag, Map<String, String> fouten) {
        LocalDate dag = dag(velden.getOrDefault(veld, ""));
        if (dag == null || dag.isBefore(vandaag) || dag.getYear() > vandaag.getYear() + 10) {
            fouten.put(veld, "Vul een eerste dag in, vandaag of later.");
            return null;
        }
        return dag;
    }

    private static @Nullable LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** As typed; for the page. */
    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public boolean isBeleid() {
        return BELEID.equals(veld("soort"));
    }
}
