package nl.nabij.berichten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.nabij.Bewijsmethode;
import nl.nabij.Regelgeval;
import nl.nabij.berichten.definitie.Tsv;
import nl.nabij.berichten.regels.Rulebook;
import nl.nabij.berichten.regels.TechnicalRule;

/** What the code and its tests hold of the rules of the standard: class per technical rule, cases per rule and side. */
final class Iwmoregister {

    /** Technical rules that Nabij does not hold yet, with the reason; each one that gets its class and cases leaves the list. */
    static final Map<String, String> OPEN = Map.of();

    private static final Path HOOFDCODE = Path.of("target/classes");
    private static final Path TESTCODE = Path.of("target/test-classes");

    private final Map<String, Set<String>> klassen = new TreeMap<>();
    private final Map<String, Set<String>> goed = new TreeMap<>();
    private final Map<String, Set<String>> fout = new TreeMap<>();

    Iwmoregister() {
        namen(HOOFDCODE)
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
        namen(TESTCODE).forEach(this::gevallen);
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
        namen(tests ? TESTCODE : HOOFDCODE).forEach(n -> uit.add(n.replaceAll(".*\\.", "")));
        return uit;
    }

    static Class<?> test(String eenvoudigeNaam) {
        return namen(TESTCODE)
                .filter(n -> n.endsWith("." + eenvoudigeNaam))
                .findFirst()
                .<Class<?>>map(Iwmoregister::laad)
                .orElseThrow(() -> new IllegalArgumentException("Geen test " + eenvoudigeNaam));
    }

    private void gevallen(String naam) {
        for (Method methode : laad(naam).getDeclaredMethods()) {
            Regelgeval geval = methode.getAnnotation(Regelgeval.class);
            if (geval != null && !Bewijsmethode.is(methode)) {
                throw new IllegalStateException(naam + "." + methode.getName() + " claims a case and is no test");
            }
            if (geval != null) {
                String wat = naam.replaceAll(".*\\.", "") + "." + methode.getName();
                Stream.of(geval.voldoet(), geval.beide())
                        .flatMap(Stream::of)
                        .forEach(c ->
                                goed.computeIfAbsent(c, k -> new TreeSet<>()).add(wat));
                Stream.of(geval.voldoetNiet(), geval.beide())
                        .flatMap(Stream::of)
                        .forEach(c ->
                                fout.computeIfAbsent(c, k -> new TreeSet<>()).add(wat));
            }
        }
    }

    private static Stream<String> namen(Path wortel) {
        try (Stream<Path> bestanden = Files.walk(wortel.resolve("nl/nabij"))) {
            return bestanden
                    .map(b -> wortel.relativize(b).toString())
                    .filter(b -> b.endsWith(".class") && !b.contains("$"))
                    .map(b -> b.replace('/', '.').replaceAll("\\.class$", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> laad(String naam) {
        try {
            return Class.forName(naam, false, Iwmoregister.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
