package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;

/** Policy values of one gemeente on one day, with their source in words. Remembers what was asked, for the receipt. */
public final class Regiobeleid {

    private final LocalDate dag;
    private final Function<String, Gelezen> lezer;
    private final Map<String, Gelezen> gelezen = new LinkedHashMap<>();

    public Regiobeleid(Normen normen, Gemeentecode gemeente, LocalDate dag) {
        this(dag, pad -> lees(normen, gemeente, dag, pad));
    }

    /** @param lezer what policy says of a path */
    Regiobeleid(LocalDate dag, Function<String, Gelezen> lezer) {
        this.dag = dag;
        this.lezer = lezer;
    }

    static Gelezen lees(Normen normen, Gemeentecode gemeente, LocalDate dag, String pad) {
        try {
            return new Gelezen(normen.waarde(pad, gemeente, dag), "", true);
        } catch (NormOntbreektException e) {
            boolean bekend = !normen.niveaus(pad, gemeente).isEmpty();
            return new Gelezen(null, String.valueOf(e.getMessage()), bekend);
        }
    }

    private Gelezen lees(String pad) {
        return gelezen.computeIfAbsent(pad, lezer);
    }

    Optional<Normwaarde> find(String pad) {
        return lees(pad).find();
    }

    /** Whether a file speaks of this for the gemeente, be it to say that nobody gave the value. */
    boolean kent(String pad) {
        return lees(pad).bekend();
    }

    /** Codes with their text, in the order of the source; empty when nobody gave the list. */
    Map<String, String> lijst(String pad) {
        Map<String, String> opties = new LinkedHashMap<>();
        find(pad).ifPresent(w -> w.lijst().forEach(code -> opties.put(code, w.label(code))));
        return opties;
    }

    /** Where the value stands, or why nobody gave it. */
    String bron(String pad) {
        return find(pad).map(Regiobeleid::bron).orElseGet(() -> lees(pad).waarom());
    }

    static String bron(Normwaarde waarde) {
        return "Norm " + waarde.pad() + " (" + waarde.bron() + ")";
    }

    LocalDate dag() {
        return dag;
    }

    /** Everything that was asked for, by the path it was asked by. */
    Map<String, Gelezen> gelezen() {
        return new TreeMap<>(gelezen);
    }

    /** File path to hash of every value that was found. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        gelezen.values().forEach(g -> g.find().ifPresent(w -> hashes.put(w.pad(), w.hash())));
        return hashes;
    }
}
