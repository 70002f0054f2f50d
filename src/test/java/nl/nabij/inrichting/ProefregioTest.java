package nl.nabij.inrichting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.berichten.verkeer.Mapverwerking;
import nl.nabij.platform.Command;
import nl.nabij.platform.NabijClock;
import nl.nabij.proefregio.GenereerCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Two months of a whole region, read in and processed: every error that was sown is found, and nothing else is refused. */
@NabijTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProefregioTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-02-10T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate VANDAAG = LocalDate.of(2027, 2, 10);
    private static final PrintStream STIL =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    /** Codes that say that nothing is wrong there, or that nobody looked. */
    private static final Set<String> GOED = Set.of("0200", "8001", "0233");

    private static final Pattern REGEL = Pattern.compile("^([A-Z]{2,3}\\d{3}\\w*)(?: \\((.*)\\))?$", Pattern.MULTILINE);
    private static final Pattern REFERENTIE = Pattern.compile("ReferentieNummer=([^\\]]*)");

    @Autowired
    Mapverwerking verwerking;

    @Autowired
    InrichtingService inrichting;

    @TempDir
    static Path map;

    private Path regio;
    private Mapverwerking.Telling telling;
    private List<String[]> gezaaid;

    @BeforeAll
    void theRegionIsReadInAndProcessed() throws IOException {
        regio = map.resolve("regio");
        List<String> opties = List.of(
                "--uit",
                regio.toString(),
                "--clienten",
                "60",
                "--aanbieders",
                "3",
                "--maanden",
                "2",
                "--fouten",
                "1",
                "--gemeente",
                "0373,0431");
        assertThat(new GenereerCommand(CLOCK).run(opties, STIL, STIL)).isEqualTo(Command.OK);
        assertThat(inrichting.inlezen(regio.resolve("inrichting"), n -> {}).fouten())
                .isEmpty();
        Path uit = Files.createDirectory(map.resolve("uit"));
        NabijClock.at(VANDAAG, () -> telling = verwerk(uit));
        gezaaid = Files.readAllLines(regio.resolve("gezaaid.csv")).stream()
                .skip(1)
                .map(r -> r.split(";", -1))
                .toList();
    }

    private Mapverwerking.Telling verwerk(Path uit) {
        try {
            return verwerking.verwerk(regio.resolve("in"), uit, STIL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules told beside each file (TR304 at the client, not at its lines); a message with an error inside it may tell more than the one that was sown. */
    @Test
    void everyFileTellsTheRulesThatWereSownInItAndNoOther() throws IOException {
        Map<String, Set<String>> verwacht = new TreeMap<>();
        Map<String, Set<String>> binnen = new TreeMap<>();
        for (String[] g : gezaaid) {
            boolean regel = !isBericht(g);
            ("3".equals(g[5]) ? verwacht : binnen)
                    .computeIfAbsent(g[0], b -> new TreeSet<>())
                    .add(g[3] + (regel && !g[3].equals("TR304") ? " " + g[2] : ""));
        }
        Map<String, Set<String>> gevonden = new TreeMap<>();
        try (Stream<Path> bestanden = Files.list(regio.resolve("in/verwerkt"))) {
            for (Path p :
                    bestanden.filter(b -> b.toString().endsWith(".fouten.txt")).toList()) {
                gevonden.put(p.getFileName().toString().replace(".fouten.txt", ""), regels(Files.readString(p)));
            }
        }
        binnen.forEach((bestand, regels) ->
                assertThat(gevonden.remove(bestand)).as(bestand).isNotNull().containsAll(regels));
        assertThat(verschil(verwacht, gevonden)).isEmpty();
    }

    private static Set<String> regels(String fouten) {
        Set<String> regels = new TreeSet<>();
        Matcher m = REGEL.matcher(fouten);
        while (m.find()) {
            Matcher r = REFERENTIE.matcher(String.valueOf(m.group(2)));
            regels.add(m.group(1) + (r.find() ? " " + r.group(1) : ""));
        }
        return regels;
    }

    /** What the aanbieder gets back; messages under one identification are taken together. */
    @Test
    void theAnswersHoldTheReturnCodesOfWhatWasSownAndNoOther() throws IOException {
        Map<String, Set<String>> verwacht = new TreeMap<>();
        for (String[] g : gezaaid) {
            if (!g[4].isEmpty()) {
                Bericht bericht = lees(regio.resolve("in/verwerkt").resolve(g[0]));
                verwacht.computeIfAbsent(
                                sleutel(
                                        bericht.soort().name(),
                                        bericht.kop().afzender(),
                                        bericht.kop().identificatie()),
                                s -> new TreeSet<>())
                        .add(g[2] + " " + g[4]);
            }
        }
        Map<String, Set<String>> gevonden = new TreeMap<>();
        int antwoorden = 0;
        try (Stream<Path> bestanden = Files.list(map.resolve("uit"))) {
            for (Path p : bestanden.toList()) {
                Bericht antwoord = lees(p);
                if (!isVanDezeRegio(antwoord)) {
                    continue;
                }
                antwoorden++;
                Set<String> codes = new TreeSet<>();
                codes(antwoord.wortel(), "", codes);
                if (!codes.isEmpty()) {
                    gevonden.computeIfAbsent(sleutel(antwoord), s -> new TreeSet<>())
                            .addAll(codes);
                }
            }
        }
        assertThat(verschil(verwacht, gevonden)).isEmpty();
        long zonder = gezaaid.stream().filter(g -> g[4].isEmpty()).count();
        assertThat((long) antwoorden).isEqualTo(telling.verwerkt() + telling.afgewezen() - zonder);
    }

    @Test
    void onlyTheMessagesWithASownErrorOfTheirOwnAreRefused() {
        long eigenBericht = gezaaid.stream()
                .filter(ProefregioTest::isBericht)
                .map(g -> g[0])
                .distinct()
                .count();
        assertThat((long) telling.afgewezen()).isEqualTo(eigenBericht);
        assertThat(telling.onleesbaar()).isZero();
        assertThat(telling.herhaald()).isZero();
        assertThat(telling.verwerkt()).isPositive();
    }

    /** Whether the whole message is refused, and not a line of a declaratie. */
    private static boolean isBericht(String[] gezaaid) {
        return !gezaaid[1].equals("WMO323") || List.of("Header", "Declaratie").contains(gezaaid[2]);
    }

    /** Other tests share the database: what waited there for others leaves in the same run. */
    private static boolean isVanDezeRegio(Bericht bericht) {
        return Stream.of(bericht.kop().afzender(), bericht.kop().ontvanger()).anyMatch(p -> p.startsWith("9070000"))
                && Stream.of(bericht.kop().afzender(), bericht.kop().ontvanger())
                        .anyMatch(List.of("0373", "0431")::contains);
    }

    private static List<String> verschil(Map<String, Set<String>> verwacht, Map<String, Set<String>> gevonden) {
        Set<String> alle = new TreeSet<>(verwacht.keySet());
        alle.addAll(gevonden.keySet());
        return alle.stream()
                .filter(k -> !Objects.equals(verwacht.get(k), gevonden.get(k)))
                .map(k -> k + ": gezaaid " + verwacht.get(k) + ", gevonden " + gevonden.get(k))
                .toList();
    }

    private static String sleutel(Bericht antwoord) {
        Element kop = antwoord.header();
        return antwoord.soort().name().equals("WMO325")
                ? sleutel("WMO323", kop.tekst("Ontvanger"), kop.tekst("DeclaratieIdentificatie/Identificatie"))
                : sleutel(
                        "WMO" + (Integer.parseInt(antwoord.soort().name().substring(3)) - 1),
                        antwoord.kop().afzender(),
                        kop.tekst("BerichtIdentificatie/Identificatie"));
    }

    private static String sleutel(String soort, String aanbieder, String identificatie) {
        return soort + " " + aanbieder + " " + identificatie;
    }

    /** The codes of an element with the klasse they stand in, or the reference of the line. */
    private static void codes(Element e, String plaats, Set<String> uit) {
        for (Element kind : e.kinderen()) {
            if (kind.naam().equals("RetourCodes")) {
                kind.kinderen().stream()
                        .map(Element::tekst)
                        .filter(c -> !GOED.contains(c))
                        .forEach(c -> uit.add(plaats + " " + c));
            } else {
                codes(kind, plaats(kind), uit);
            }
        }
    }

    private static String plaats(Element e) {
        return switch (e.naam()) {
            case "Prestatie" -> e.tekst("ProductReferentie/ReferentieNummer");
            case "DeclaratieAntwoord" -> "Declaratie";
            case "Client" ->
                e.zoek("Prestaties/Prestatie/ProductReferentie/ReferentieNummer")
                        .orElse("Client");
            default -> e.naam();
        };
    }

    private static Bericht lees(Path bestand) throws IOException {
        if (Berichtlezer.lees(bestand) instanceof Leesresultaat.Gelezen gelezen) {
            return gelezen.bericht();
        }
        throw new IllegalStateException("Niet te lezen: " + bestand);
    }
}
