package nl.nabij;

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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The cases of rules that tests claim with {@link Regelgeval}: by code, the tests with a case that meets it and one that offends it. */
public final class Regelgevallen {

    private static final Path TESTCODE = Path.of("target/test-classes");

    private final Map<String, Set<String>> goed = new TreeMap<>();
    private final Map<String, Set<String>> fout = new TreeMap<>();

    /** @param welke codes to look at */
    public Regelgevallen(Predicate<String> welke) {
        klassen(TESTCODE).forEach(k -> lees(k, welke));
    }

    public Map<String, Set<String>> goed() {
        return goed;
    }

    public Map<String, Set<String>> fout() {
        return fout;
    }

    /** Names of the classes under a folder of compiled code, those inside another class left out. */
    public static List<String> klassen(Path wortel) {
        try (Stream<Path> bestanden = Files.walk(wortel.resolve("nl/nabij"))) {
            return bestanden
                    .map(b -> wortel.relativize(b).toString())
                    .filter(b -> b.endsWith(".class") && !b.contains("$"))
                    .map(b -> b.replace('/', '.').replaceAll("\\.class$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Class<?> laad(String naam) {
        try {
            return Class.forName(naam, false, Regelgevallen.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void lees(String klasse, Predicate<String> welke) {
        for (Method methode : laad(klasse).getDeclaredMethods()) {
            Regelgeval geval = methode.getAnnotation(Regelgeval.class);
            if (geval != null && !Bewijsmethode.is(methode)) {
                throw new IllegalStateException(klasse + "." + methode.getName() + " claims a case and is no test");
            }
            if (geval != null) {
                String wat = klasse.replaceAll(".*\\.", "") + "." + methode.getName();
                voegToe(goed, wat, Stream.of(geval.voldoet(), geval.beide()), welke);
                voegToe(fout, wat, Stream.of(geval.voldoetNiet(), geval.beide()), welke);
            }
        }
    }

    private static void voegToe(
            Map<String, Set<String>> gevallen, String wat, Stream<String[]> codes, Predicate<String> welke) {
        codes.flatMap(Stream::of)
                .filter(welke)
                .forEach(c -> gevallen.computeIfAbsent(c, k -> new TreeSet<>()).add(wat));
    }
}
