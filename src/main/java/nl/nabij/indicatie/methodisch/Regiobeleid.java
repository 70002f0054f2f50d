package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;

/** Policy values of one gemeente on one day, with their source in words. Remembers what was read, for the receipt. */
public final class Regiobeleid {

    private final Normen normen;
    private final Gemeentecode gemeente;
    private final LocalDate dag;
    private final Map<String, String> gelezen = new LinkedHashMap<>();

    public Regiobeleid(Normen normen, Gemeentecode gemeente, LocalDate dag) {
        this.normen = normen;
        this.gemeente = gemeente;
        this.dag = dag;
    }

    Optional<Normwaarde> find(String pad) {
        Optional<Normwaarde> waarde = normen.find(pad, gemeente, dag);
        waarde.ifPresent(w -> gelezen.put(w.pad(), w.hash()));
        return waarde;
    }

    /** Whether a file speaks of this for the gemeente, be it to say that nobody gave the value. */
    boolean kent(String pad) {
        return !normen.niveaus(pad, gemeente).isEmpty();
    }

    /** Codes with their text, in the order of the source; empty when nobody gave the list. */
    Map<String, String> lijst(String pad) {
        Map<String, String> opties = new LinkedHashMap<>();
        find(pad).ifPresent(w -> w.lijst().forEach(code -> opties.put(code, w.label(code))));
        return opties;
    }

    /** Where the value stands, or why nobody gave it. */
    String bron(String pad) {
        return find(pad).map(Regiobeleid::bron).orElseGet(() -> waaromNiet(pad));
    }

    static String bron(Normwaarde waarde) {
        return "Norm " + waarde.pad() + " (" + waarde.bron() + ")";
    }

    private String waaromNiet(String pad) {
        try {
            normen.waarde(pad, gemeente, dag);
            return "";
        } catch (NormOntbreektException e) {
            return String.valueOf(e.getMessage());
        }
    }

    LocalDate dag() {
        return dag;
    }

    /** Path to hash of what was read. */
    Map<String, String> hashes() {
        return Map.copyOf(gelezen);
    }
}
