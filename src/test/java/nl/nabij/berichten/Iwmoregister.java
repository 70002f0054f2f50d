package nl.nabij.berichten;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.nabij.Regelgevallen;
import nl.nabij.berichten.definitie.Tsv;
import nl.nabij.berichten.regels.Rulebook;
import nl.nabij.berichten.regels.TechnicalRule;

/** What the code and its tests hold of the rules of the standard: class per technical rule, cases per rule and side. */
final class Iwmoregister {

    /** Technical rules that Nabij does not hold yet, with the reason; each one that gets its class and cases leaves the list. */
    static final Map<String, String> OPEN = Map.of();

    /** Codes of the rules of Nabij itself, which docs/regels.md tells. */
    private static final Pattern EIGEN = Pattern.compile("(NB|TG)[0-9]{3}");

    private static final Path HOOFDCODE = Path.of("target/classes");
    private static final Path TESTCODE = Path.of("target/test-classes");

    private final Map<String, Set<String>> klassen = new TreeMap<>();
    private final Map<String, Set<String>> goed = new TreeMap<>();
    private final Map<String, Set<String>> fout = new TreeMap<>();

    Iwmoregister() {
        Regelgevallen.klassen(HOOFDCODE).stream()
                .filter(n -> n.replaceAll(".*\\.", "").matches("TR\\d{3}[A-Z]\\w*"))
                .forEach(n -> klassen.computeIfAbsent(n.replaceAll(".*\\.(TR\\d{3}).*", "$1"), k -> new TreeSet<>())
                        .add(n.replace("nl.nabij.", "")));
        for (Gevallen g : Gevallen.alle()) {
            (g.voldoet() ? goed : fout)
                    .computeIfAbsent(g.regel(), k -> new TreeSet<>())
                    .add(g.bericht() + ": " + g.omschrijving());
        }
        for (Restricties.Geval g : Restricties.alle()) {
            (g.voldoet() ? goed : fout)
                    .computeIfAbsent(g.code(), k -> new TreeSet<>())
                    .add(g.omschrijving());
        }
        Regelgevallen gevallen = new Regelgevallen(c -> !EIGEN.matcher(c).matches());
        gevallen.goed()
                .forEach((c, g) -> goed.computeIfAbsent(c, k -> new TreeSet<>()).addAll(g));
        gevallen.fout()
                .forEach((c, g) -> fout.computeIfAbsent(c, k -> new TreeSet<>()).addAll(g));
    }

    /** A technical rule of the standard as {@code regels.tsv} tells it. */
    record Regel(String code, String niveau, String retourcode, List<String> berichten, String wat) {

        static List<Regel> alle() {
            return Tsv.lees("regels.tsv").stream()
                    .map(r -> new Regel(r[0], r[1], r[2], List.of(r[3].split(",")), r[4]))
                    .toList();
        }

        /** What it says in our own words. */
        String tekst() {
            return wat.equals("-")
                    ? Rulebook.technicalRules().stream()
                            .filter(t -> t.code().equals(code))
                            .map(TechnicalRule::samenvatting)
                            .findFirst()
                            .orElseThrow()
                    : wat;
        }
    }

    Set<String> klassen(String code) {
        return klassen.getOrDefault(code, Set.of());
    }

    /** Cases that meet the rule. */
    Set<String> goed(String code) {
        return goed.getOrDefault(code, Set.of());
    }

    /** Cases that offend it. */
    Set<String> fout(String code) {
        return fout.getOrDefault(code, Set.of());
    }

    boolean heeftGevallen(String code) {
        return !goed(code).isEmpty() && !fout(code).isEmpty();
    }

    boolean isHeel(String code) {
        return !klassen(code).isEmpty() && heeftGevallen(code);
    }

    /** All names of rules that a test claims a case of. */
    Set<String> genoemd() {
        Set<String> alle = new TreeSet<>(goed.keySet());
        alle.addAll(fout.keySet());
        return alle;
    }

    /** Simple name of each class in the main code or the tests. */
    static Set<String> eenvoudigeNamen(boolean tests) {
        Set<String> uit = new TreeSet<>();
        Regelgevallen.klassen(tests ? TESTCODE : HOOFDCODE).forEach(n -> uit.add(n.replaceAll(".*\\.", "")));
        return uit;
    }

    static Class<?> test(String eenvoudigeNaam) {
        return Regelgevallen.klassen(TESTCODE).stream()
                .filter(n -> n.endsWith("." + eenvoudigeNaam))
                .findFirst()
                .<Class<?>>map(Regelgevallen::laad)
                .orElseThrow(() -> new IllegalArgumentException("Geen test " + eenvoudigeNaam));
    }
}
