package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nabij.berichten.Iwmoregister.Regel;
import nl.nabij.berichten.definitie.Tsv;
import nl.nabij.proefregio.Zaailijst;
import org.junit.jupiter.api.Test;

/** Writes docs/iwmo.md: what each rule of the standard says, where it is held and with which cases. Commit it when it changed. */
class IwmoDocTest {

    private static final Path DOC = Path.of("docs/iwmo.md");
    private static final int GETOOND = 3;

    private final Iwmoregister register = new Iwmoregister();

    @Test
    void theRulesOfTheStandardAreWritten() throws IOException {
        StringBuilder uit = new StringBuilder("""
            # De regels van iWmo 3.2 in Nabij

            Gemaakt door `IwmoDocTest` uit de regelklassen, de gegevens onder `normen/standaard/iwmo/3.2` en de tests. Niet met de
            hand wijzigen. Een regel telt pas mee als er een klasse of gegevensregel is en een geval aan elke kant: een dat voldoet
            en een dat niet voldoet. De teksten zijn van Nabij; de regels zelf staan op informatiemodel.istandaarden.nl.

            """);
        dekking(uit);
        technisch(uit);
        condities(uit);
        restricties(uit);
        gedrag(uit);
        gezaaid(uit);
        String nieuw = uit.toString();
        if (!Files.exists(DOC) || !Files.readString(DOC).equals(nieuw)) {
            Files.writeString(DOC, nieuw);
        }
        assertThat(Files.readString(DOC)).contains("| TR321 |", "| CS002 |", "| RS001 |", "| IV077 |");
    }

    private void dekking(StringBuilder uit) {
        uit.append("""
            ## Dekking

            | soort | regels in de standaard | met klasse of gegevens en gevallen aan beide kanten | nog niet |
            |---|---|---|---|
            """);
        rij(uit, "TR binnen het bericht", codes(r -> r.niveau().equals("2")), register::isHeel);
        rij(uit, "TR over berichten heen", codes(r -> r.niveau().equals("3")), register::isHeel);
        rij(uit, "TR tegen een externe bron", codes(r -> r.niveau().equals("4")), register::isHeel);
        Set<String> condities = new TreeSet<>();
        Tsv.lees("condities.tsv").forEach(r -> condities.add(r[0]));
        rij(uit, "CD: wanneer een element er moet zijn", metBegin(condities, "CD"), register::heeftGevallen);
        Set<String> constraints = metBegin(condities, "CS");
        constraints.addAll(metBegin(Restricties.codes(), "CS"));
        rij(uit, "CS: welke waarde een element mag hebben", constraints, register::heeftGevallen);
        rij(uit, "RS: vorm en lengte van een element", metBegin(Restricties.codes(), "RS"), register::heeftGevallen);
        for (String soort : List.of("OP", "IV")) {
            Map<String, String> regels = new LinkedHashMap<>();
            Tsv.lees("gedragsregels.tsv").stream()
                    .filter(r -> r[0].startsWith(soort))
                    .forEach(r -> regels.put(r[0], r[2]));
            long geen = regels.values().stream().filter("geen taak"::equals).count();
            rij(
                    uit,
                    (soort.equals("OP") ? "OP: bedrijfsregels" : "IV: invulinstructies") + " (waarvan " + geen
                            + " geen taak van software)",
                    regels.keySet(),
                    c -> !"nog niet".equals(regels.get(c)));
        }
        uit.append('\n');
    }

    private static Set<String> codes(Predicate<Regel> welke) {
        return Regel.alle().stream().filter(welke).map(Regel::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> metBegin(Set<String> codes, String begin) {
        return codes.stream().filter(c -> c.startsWith(begin)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void rij(StringBuilder uit, String soort, Set<String> codes, Predicate<String> heel) {
        List<String> open = codes.stream().filter(heel.negate()).toList();
        uit.append("| %s | %d | %d | %s |\n"
                .formatted(soort, codes.size(), codes.size() - open.size(), String.join(", ", open)));
    }

    private void technisch(StringBuilder uit) {
        uit.append("""
            ## Technische regels (TR)

            | regel | wat zij zegt | berichten | retourcode | klasse | gevallen die voldoen | gevallen die niet voldoen |
            |---|---|---|---|---|---|---|
            """);
        for (Regel r : Regel.alle()) {
            String klasse =
                    register.klassen(r.code()).stream().map(k -> "`" + k + "`").collect(Collectors.joining("<br>"));
            uit.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            r.code(),
                            r.tekst(),
                            String.join(" ", r.berichten()),
                            r.retourcode(),
                            klasse.isEmpty() ? "nog niet: " + Iwmoregister.OPEN.get(r.code()) : klasse,
                            gevallen(register.goed(r.code())),
                            gevallen(register.fout(r.code()))));
        }
        uit.append('\n');
    }

    /** The first few, and how many there are. */
    private static String gevallen(Set<String> gevallen) {
        String tekst = gevallen.stream().limit(GETOOND).map(IwmoDocTest::cel).collect(Collectors.joining("<br>"));
        return gevallen.size() > GETOOND ? tekst + "<br>en " + (gevallen.size() - GETOOND) + " meer" : tekst;
    }

    private static String cel(String tekst) {
        return tekst.replace("|", "\\|").replace("\t", "\\t").replace("\n", "\\n");
    }

    private void condities(StringBuilder uit) {
        uit.append("""
            ## Condities (CD) en constraints (CS) binnen een bericht

            Gegevens in [condities.tsv](../normen/standaard/iwmo/3.2/condities.tsv), uitgevoerd door `berichten.regels.Condition`.
            Retourcode 0001.

            | regel | waar | eis en uitleg | gevallen die voldoen | gevallen die niet voldoen |
            |---|---|---|---|---|
            """);
        Map<String, List<String[]>> perCode = Tsv.lees("condities.tsv").stream()
                .collect(Collectors.groupingBy(r -> r[0], java.util.TreeMap::new, Collectors.toList()));
        perCode.forEach((code, rijen) -> {
            Set<String> waar = new LinkedHashSet<>();
            Set<String> wat = new LinkedHashSet<>();
            rijen.forEach(r -> {
                waar.add(r[1] + " " + r[2] + "/" + r[3]);
                wat.add(cel(r[6]));
            });
            uit.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            code,
                            String.join("<br>", waar),
                            String.join("<br>", wat),
                            gevallen(register.goed(code)),
                            gevallen(register.fout(code))));
        });
        uit.append('\n');
    }

    private void restricties(StringBuilder uit) {
        uit.append("""
            ## Restricties (RS) en constraints van het schema (CS)

            Gegevens in [datatypes.tsv](../normen/standaard/iwmo/3.2/datatypes.tsv), uitgevoerd door
            `berichten.controle.Lexical`; de gevallen worden uit de grenzen gemaakt (`RestrictieTest`). Waar een codelijst of een
            vaste waarde de lengte al bepaalt, noemt de bevinding die lijst of die vaste waarde. Een bestand dat hier niet aan
            voldoet is geen bericht: er volgt geen retourbericht (IV028).

            | regel | gevallen die voldoen | gevallen die niet voldoen |
            |---|---|---|
            """);
        for (String code : Restricties.codes()) {
            uit.append(
                    "| %s | %s | %s |\n".formatted(code, gevallen(register.goed(code)), gevallen(register.fout(code))));
        }
        uit.append('\n');
    }

    private static void gedrag(StringBuilder uit) {
        uit.append("""
            ## Bedrijfsregels (OP) en invulinstructies (IV)

            Gegevens in [gedragsregels.tsv](../normen/standaard/iwmo/3.2/gedragsregels.tsv).

            | regel | wat zij zegt | klasse | bewijs of reden |
            |---|---|---|---|
            """);
        for (String[] r : Tsv.lees("gedragsregels.tsv")) {
            boolean code = !r[2].equals("geen taak") && !r[2].equals("nog niet");
            uit.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            r[0],
                            cel(r[1]),
                            code ? "`" + r[2] + "`" : r[2].equals("geen taak") ? "geen taak van software" : r[2],
                            code ? "`" + r[3] + "`" : cel(r[3])));
        }
        uit.append('\n');
    }

    private static void gezaaid(StringBuilder uit) {
        uit.append("""
            ## Fouten die `bericht genereer` zaait

            `./nabij bericht genereer --fouten N` zaait elke fout N keer en schrijft in `gezaaid.csv` wat waar staat. `ProefregioTest`
            leest zo een regio in, verwerkt haar en vindt elke gezaaide fout met haar regel en retourcode, en keurt niets anders af.

            """);
        uit.append("Gezaaid: ").append(String.join(", ", Zaailijst.gezaaid())).append(".\n\n");
        uit.append("| niet te zaaien | waarom niet |\n|---|---|\n");
        Map<String, String> perReden = new java.util.TreeMap<>();
        Zaailijst.nietTeZaaien().forEach((code, reden) -> perReden.merge(reden, code, (a, b) -> a + ", " + b));
        perReden.forEach((reden, codes) ->
                uit.append("| ").append(codes).append(" | ").append(reden).append(" |\n"));
    }
}
