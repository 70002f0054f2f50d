package nl.nabij;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/eisen.md: which requirement is proven by which test, or held by which data file, and which is still open and why.
 * Commit the file when it changed. A tag with an id that does not exist fails, and so does a reason that is missing or stale.
 */
class EisenDocTest {

    private static final Path DOC = Path.of("docs/eisen.md");
    private static final Path LIJST = Path.of("docs/eisen.tsv");
    private static final Path REDENEN = Path.of("docs/eisen-open.tsv");
    private static final Map<String, String> GROEPEN = groepen();

    /** The groups in which an open requirement says why it is open. */
    private static final Set<String> MET_REDEN =
            Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "O", "P", "R", "S", "T", "U", "V");

    private record Eisregel(String id, String groep, String titel) {}

    @Test
    void theRegisterOfRequirementsIsWritten() throws IOException {
        List<Eisregel> eisen = eisen();
        Map<String, Set<String>> tests = tests();
        Map<String, Set<String>> beleid = beleid();
        assertThat(eisen.stream().map(Eisregel::id).toList())
                .as("every tagged id exists")
                .containsAll(tests.keySet())
                .containsAll(beleid.keySet());
        String nieuw = document(eisen, tests, beleid, redenen());
        if (!Files.exists(DOC) || !Files.readString(DOC).equals(nieuw)) {
            Files.writeString(DOC, nieuw);
        }
        assertThat(Files.readString(DOC)).contains("| DW-33 |");
    }

    @Test
    void everyOpenRequirementSaysWhyAndNothingElseDoes() throws IOException {
        Map<String, Set<String>> tests = tests();
        Map<String, Set<String>> beleid = beleid();
        List<Eisregel> open =
                eisen().stream().filter(e -> isOpen(e, tests, beleid)).toList();
        Map<String, String> redenen = redenen();
        assertThat(redenen.keySet())
                .as("ids of " + REDENEN)
                .doesNotContainAnyElementsOf(tests.keySet())
                .isSubsetOf(eisen().stream().map(Eisregel::id).toList())
                .containsAll(open.stream()
                        .filter(e -> MET_REDEN.contains(e.groep()))
                        .map(Eisregel::id)
                        .toList());
        assertThat(redenen.values()).allSatisfy(r -> assertThat(r).endsWith(".").contains(" "));
    }

    @Test
    void everyRequirementStandsOnceInAKnownGroup() throws IOException {
        List<Eisregel> eisen = eisen();
        assertThat(eisen).hasSize(491);
        assertThat(eisen.stream().map(Eisregel::id)).doesNotHaveDuplicates();
        assertThat(eisen).allSatisfy(e -> assertThat(GROEPEN).containsKey(e.groep()));
        assertThat(eisen).allSatisfy(e -> assertThat(e.titel().split(" ")).hasSizeLessThanOrEqualTo(10));
    }

    private static List<Eisregel> eisen() throws IOException {
        return Files.readAllLines(LIJST).stream()
                .skip(1)
                .map(regel -> regel.split("\t"))
                .map(delen -> new Eisregel(delen[0], delen[1], delen[2]))
                .toList();
    }

    private static Map<String, Set<String>> tests() throws IOException {
        Map<String, Set<String>> tests = new TreeMap<>();
        testklassen().forEach(klasse -> tags(klasse, tests));
        return tests;
    }

    private static Map<String, Set<String>> beleid() {
        Map<String, Set<String>> beleid = new TreeMap<>();
        normbestanden(beleid);
        return beleid;
    }

    /** An id that stands twice fails. */
    private static Map<String, String> redenen() throws IOException {
        return Files.readAllLines(REDENEN).stream()
                .skip(1)
                .map(regel -> regel.split("\t"))
                .collect(Collectors.toMap(delen -> delen[0], delen -> delen[1]));
    }

    private static boolean isOpen(Eisregel eis, Map<String, Set<String>> tests, Map<String, Set<String>> beleid) {
        return !tests.containsKey(eis.id()) && !beleid.containsKey(eis.id());
    }

    private static List<Class<?>> testklassen() throws IOException {
        Path wortel = Path.of("target/test-classes");
        try (Stream<Path> bestanden = Files.walk(wortel.resolve("nl/nabij"))) {
            return bestanden
                    .filter(b -> b.toString().endsWith(".class"))
                    .map(b -> wortel.relativize(b).toString().replace('/', '.').replaceAll("\\.class$", ""))
                    .sorted()
                    .<Class<?>>map(EisenDocTest::laad)
                    .toList();
        }
    }

    private static Class<?> laad(String naam) {
        try {
            return Class.forName(naam, false, EisenDocTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tags(Class<?> klasse, Map<String, Set<String>> bewijs) {
        String naam = klasse.getName().replace("nl.nabij.", "");
        Eis opKlasse = klasse.getAnnotation(Eis.class);
        if (opKlasse != null) {
            assertThat(Bewijsmethode.heeft(klasse)).as(naam + " has a test").isTrue();
            for (String id : opKlasse.value()) {
                bewijs.computeIfAbsent(id, i -> new TreeSet<>()).add("`" + naam + "`");
            }
        }
        for (Method methode : klasse.getDeclaredMethods()) {
            Eis opMethode = methode.getAnnotation(Eis.class);
            assertThat(opMethode == null || Bewijsmethode.is(methode))
                    .as(naam + "." + methode.getName() + " is a test")
                    .isTrue();
            for (String id : opMethode == null ? new String[0] : opMethode.value()) {
                bewijs.computeIfAbsent(id, i -> new TreeSet<>()).add("`" + naam + "." + methode.getName() + "`");
            }
        }
    }

    private static void normbestanden(Map<String, Set<String>> bewijs) {
        List<DataError> fouten = new ArrayList<>();
        for (DataFile file : DataTree.folder(Path.of("normen")).files()) {
            if (file.name().endsWith(".yaml")) {
                YamlMap.parse(file, fouten).ifPresent(map -> {
                    eisen(map, file, bewijs);
                    map.maps("producten").forEach(product -> eisen(product, file, bewijs));
                });
            }
        }
    }

    private static void eisen(YamlMap map, DataFile file, Map<String, Set<String>> bewijs) {
        map.texts("eisen")
                .forEach(id -> bewijs.computeIfAbsent(id, i -> new TreeSet<>())
                        .add("[" + file.path() + "](../normen/" + file.path() + ")"));
    }

    private static String document(
            List<Eisregel> eisen,
            Map<String, Set<String>> tests,
            Map<String, Set<String>> beleid,
            Map<String, String> redenen) {
        StringBuilder uit = new StringBuilder("""
            # Eisen en hun bewijs

            Gemaakt door `EisenDocTest` uit de labels `@Eis` in de tests en `eisen:` in `normen/`. Niet met de hand wijzigen.
            Een eis is bewezen als een test haar noemt. Staat er alleen een bestand onder `normen/`, dan is het beleid wel
            vastgelegd, met datum en bron, maar toont nog geen test dat Nabij ernaar handelt.

            Onder "Nog open" staat wat geen test en geen bestand noemt. In de groepen A tot en met J, O, P en R tot en met V
            staat erbij waarom; die redenen staan in [eisen-open.tsv](eisen-open.tsv) en zijn wel met de hand geschreven. De
            test faalt als daar een open eis ontbreekt, of als er een eis staat die bewezen is. Bij wat alleen als beleid
            vastligt staat de reden erbij als zij is gegeven.

            De eisen komen uit vijf openbare beleidsnotities: DW (Dijk en Waard, januari 2026), ALK (regio Alkmaar, april
            2025), GV (Gooi en Vechtstreek, april 2025), ZAWA (Zaanstreek-Waterland, mei 2024) en DHW (De Wolden,
            Hoogeveen, Meppel, Staphorst, Westerveld en Zwartewaterland, juli 2024). De titels zijn van Nabij.

            """);
        Map<String, List<Eisregel>> perGroep =
                eisen.stream().collect(Collectors.groupingBy(Eisregel::groep, LinkedHashMap::new, Collectors.toList()));
        perGroep.forEach((groep, regels) -> {
            long bewezen =
                    regels.stream().filter(r -> tests.containsKey(r.id())).count();
            uit.append("## %s. %s: %d van %d bewezen\n\n".formatted(groep, GROEPEN.get(groep), bewezen, regels.size()));
            tabel(uit, regels, tests, beleid);
            open(uit, regels, tests, beleid, redenen);
        });
        return uit.toString();
    }

    private static void tabel(
            StringBuilder uit, List<Eisregel> regels, Map<String, Set<String>> tests, Map<String, Set<String>> beleid) {
        List<Eisregel> geraakt = regels.stream()
                .filter(r -> tests.containsKey(r.id()) || beleid.containsKey(r.id()))
                .toList();
        if (geraakt.isEmpty()) {
            return;
        }
        uit.append("| eis | wat | bewezen door | als beleid vastgelegd in |\n|---|---|---|---|\n");
        for (Eisregel r : geraakt) {
            uit.append("| %s | %s | %s | %s |\n".formatted(r.id(), r.titel(), cel(tests, r), cel(beleid, r)));
        }
        uit.append('\n');
    }

    private static String cel(Map<String, Set<String>> bewijs, Eisregel eis) {
        return String.join("<br>", bewijs.getOrDefault(eis.id(), Set.of()));
    }

    private static void open(
            StringBuilder uit,
            List<Eisregel> regels,
            Map<String, Set<String>> tests,
            Map<String, Set<String>> beleid,
            Map<String, String> redenen) {
        redenen(uit, "Nog open", regels.stream().filter(r -> isOpen(r, tests, beleid)), redenen);
        redenen(
                uit,
                "Vastgelegd als beleid, nog niet bewezen",
                regels.stream().filter(r -> beleid.containsKey(r.id()) && redenen.containsKey(r.id())),
                redenen);
    }

    private static void redenen(StringBuilder uit, String kop, Stream<Eisregel> regels, Map<String, String> redenen) {
        String lijst = regels.map(r -> "- " + r.id() + ": " + r.titel()
                        + (redenen.containsKey(r.id()) ? ". Reden: " + redenen.get(r.id()) : ""))
                .collect(Collectors.joining("\n"));
        if (!lijst.isEmpty()) {
            uit.append(kop).append(":\n\n").append(lijst).append("\n\n");
        }
    }

    private static Map<String, String> groepen() {
        try {
            Map<String, String> groepen = new LinkedHashMap<>();
            Files.readAllLines(Path.of("docs/eisgroepen.tsv")).stream()
                    .map(regel -> regel.split("\t"))
                    .forEach(delen -> groepen.put(delen[0], delen[1]));
            return groepen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
