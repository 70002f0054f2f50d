package nl.nabij;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.beschikking.regels.Besluitregelbronnen;
import nl.nabij.contract.Contractregel;
import nl.nabij.indicatie.Indicatieregel;
import nl.nabij.kern.Eigenregel;
import nl.nabij.toegang.regels.Toegangsregel;
import nl.nabij.toewijzing.Toewijzingsregel;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/regels.md: what each rule of Nabij itself guards, its source and its cases. Commit it when it changed. A rule without a
 * case on each side, and a code that stands in no list, fail.
 */
class RegelDocTest {

    private static final Path DOC = Path.of("docs/regels.md");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path BESLUITREGELS = CODE.resolve("nl/nabij/beschikking/regels");
    private static final Pattern CODES = Pattern.compile("\\b(?:NB|TG)[0-9]{3}(?![0-9])");
    private static final Pattern DOCSTRING =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:public )?(?:final )?class", Pattern.DOTALL);

    /** Ranges whose codes have no list yet: messages, and their traffic. */
    private static final Pattern NOG_NIET = Pattern.compile("NB[09][0-9]{2}");

    private final Regelgevallen gevallen =
            new Regelgevallen(c -> CODES.matcher(c).matches());

    /** A rule as this document tells it. */
    private record Regel(String code, String wat, String bron) {}

    @Test
    void everyRuleHasASourceAndACaseOnEachSide() throws IOException {
        List<String> zonder = new ArrayList<>();
        for (Regel regel : alle()) {
            assertThat(regel.wat()).as(regel.code()).isNotBlank();
            assertThat(regel.bron()).as(regel.code()).isNotBlank();
            if (!gevallen.goed().containsKey(regel.code())) {
                zonder.add(regel.code() + ": no case that meets it");
            }
            if (!gevallen.fout().containsKey(regel.code())) {
                zonder.add(regel.code() + ": no case that offends it");
            }
        }
        assertThat(zonder).isEmpty();
    }

    @Test
    void everyCodeStandsInAList() throws IOException {
        Set<String> bekend = alle().stream().map(Regel::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(bekend)
                .containsAll(gevallen.goed().keySet())
                .containsAll(gevallen.fout().keySet());
        assertThat(inDeCode().keySet().stream().filter(c -> !NOG_NIET.matcher(c).matches()))
                .isSubsetOf(bekend);
        assertThat(bekend).noneMatch(c -> NOG_NIET.matcher(c).matches());
    }

    @Test
    void theRulesOfNabijAreWritten() throws IOException {
        StringBuilder uit = new StringBuilder("""
            # De eigen regels van Nabij

            Gemaakt door `RegelDocTest` uit de regels zelf en de tests. Niet met de hand wijzigen. Elke regel heeft een bron en een
            geval aan elke kant: een dat voldoet en een dat niet voldoet. Wat zij bewaakt, staat er in de woorden van de code. De
            regels van iWmo staan in [iwmo.md](iwmo.md).

            """);
        deel(uit, "Toegang", "`toegang.regels.Toegangsregel`", van(Toegangsregel.values()));
        deel(uit, "Indicatie", "`indicatie.Indicatieregel`", van(Indicatieregel.values()));
        deel(uit, "Besluit", "`beschikking.regels`, een klasse per regel", besluit());
        deel(uit, "Contract", "`contract.Contractregel`", van(Contractregel.values()));
        deel(uit, "Toewijzing en verzoek", "`toewijzing.Toewijzingsregel`", van(Toewijzingsregel.values()));
        nogNiet(uit);
        String nieuw = uit.toString();
        if (!Files.exists(DOC) || !Files.readString(DOC).equals(nieuw)) {
            Files.writeString(DOC, nieuw);
        }
        assertThat(Files.readString(DOC))
                .contains("| TG001 |", "| NB301 |", "| NB401 |", "| NB444 |", "| NB601 |", "| NB715 |");
    }

    private static List<Regel> alle() throws IOException {
        return Stream.of(
                        van(Toegangsregel.values()),
                        van(Indicatieregel.values()),
                        besluit(),
                        van(Contractregel.values()),
                        van(Toewijzingsregel.values()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Regel> van(Eigenregel... regels) {
        return Stream.of(regels)
                .map(r -> new Regel(r.name(), r.wat(), r.bron()))
                .sorted(Comparator.comparing(Regel::code))
                .toList();
    }

    private static List<Regel> besluit() throws IOException {
        List<Regel> regels = new ArrayList<>();
        for (Map.Entry<String, String> regel : Besluitregelbronnen.alle().entrySet()) {
            regels.add(new Regel(regel.getKey(), docstring(regel.getKey()), regel.getValue()));
        }
        return regels;
    }

    /** First words of the class of this rule. */
    private static String docstring(String code) throws IOException {
        try (Stream<Path> klassen = Files.list(BESLUITREGELS)) {
            Path klasse = klassen.filter(k -> k.getFileName().toString().startsWith(code))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No class carries the name of rule " + code));
            Matcher tekst = DOCSTRING.matcher(Files.readString(klasse));
            assertThat(tekst.find()).as(code + " has a docstring").isTrue();
            return tekst.group(1)
                    .replaceAll("\\{@\\w+ (?:\\S+ )?([^}]*)}", "$1")
                    .replaceAll("\\s+\\*?\\s*", " ")
                    .strip();
        }
    }

    private void deel(StringBuilder uit, String titel, String waar, List<Regel> regels) {
        uit.append("## ")
                .append(titel)
                .append("\n\n")
                .append(regels.size())
                .append(" regels, in ")
                .append(waar);
        uit.append("""
            .

            | regel | wat zij bewaakt | bron | gevallen die voldoen | gevallen die niet voldoen |
            |---|---|---|---|---|
            """);
        for (Regel r : regels) {
            uit.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            r.code(),
                            r.wat(),
                            r.bron(),
                            String.join("<br>", gevallen.goed().getOrDefault(r.code(), Set.of())),
                            String.join("<br>", gevallen.fout().getOrDefault(r.code(), Set.of()))));
        }
        uit.append('\n');
    }

    private static void nogNiet(StringBuilder uit) throws IOException {
        uit.append("""
            ## Nog niet in dit register

            Codes van Nabij over de vorm van berichten (NB0) en over berichtenverkeer (NB9). Zij staan nog niet in een lijst met bron,
            en van hun gevallen houdt niemand een register bij.

            | code | waar |
            |---|---|
            """);
        inDeCode().forEach((code, waar) -> {
            if (NOG_NIET.matcher(code).matches()) {
                uit.append("| ")
                        .append(code)
                        .append(" | ")
                        .append(String.join("<br>", waar))
                        .append(" |\n");
            }
        });
    }

    /** Every code that a finding can carry, with the classes that name it. */
    private static Map<String, Set<String>> inDeCode() throws IOException {
        Map<String, Set<String>> codes = new TreeMap<>();
        try (Stream<Path> bestanden = Files.walk(CODE)) {
            for (Path bestand : bestanden
                    .filter(b -> b.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                Matcher code = CODES.matcher(Files.readString(bestand).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", ""));
                String klasse = CODE.resolve("nl/nabij").relativize(bestand).toString();
                while (code.find()) {
                    codes.computeIfAbsent(code.group(), k -> new TreeSet<>())
                            .add("`" + klasse.replace('/', '.').replaceAll("\\.java$", "") + "`");
                }
            }
        }
        return codes;
    }
}
