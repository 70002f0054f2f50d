package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no message, or that want to do harm: each is refused with one clear finding and its place. */
class SlechteInvoerTest {

    private static final String GOED = lees("WMO305");
    private static final String KOP = GOED.substring(0, GOED.indexOf('\n') + 1);
    private static final String LIJF = GOED.substring(KOP.length());

    static String lees(String naam) {
        try {
            return Files.readString(GeldigeBerichtenTest.MAP.resolve(naam + ".xml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Arguments> slecht() {
        String bom = "\ufeff";
        return Stream.of(
                geval("empty file", "", "NB001", "leeg"),
                geval("only white space", " \n ", "NB002", "houdt op"),
                geval("plain text", "Beste collega,", "NB002", "XML"),
                geval("not closed", GOED.replace("</wmo305:Client>", ""), "NB002", "andere naam gesloten"),
                geval("cut off", GOED.substring(0, GOED.length() / 2), "NB002", "houdt op"),
                geval("cut off before the last tag", GOED.substring(0, GOED.lastIndexOf("</")), "NB002", "houdt op"),
                geval("loose ampersand", GOED.replace("Testpersoon", "A & B"), "NB002", "&amp;"),
                geval("undeclared prefix", GOED.replace(" xmlns:iwmo=", " xmlns:x="), "NB002", "prefix"),
                geval("control character", GOED.replace("Testpersoon", "A\u0001"), "NB002", "XML"),
                geval("two roots", GOED + "<a/>", "NB002", "Voor of na"),
                geval("text after", GOED + "rest", "NB002", "Voor of na"),
                geval("iWmo 2.4", versie("iwmo/2_4"), "NB006", "andere versie (2.4)"),
                geval("iWmo 3.0", versie("iwmo/3_0"), "NB006", "andere versie (3.0)"),
                geval("iWmo 3.1", versie("iwmo/3_1"), "NB006", "andere versie (3.1)"),
                geval("iJw", versie("ijw/3_2"), "NB006", "iJw"),
                geval("unknown kind", GOED.replace("wmo305/schema", "wmo399/schema"), "NB006", "bestaat niet"),
                geval("unknown root", GOED.replace(":Bericht", ":Brief"), "NB006", "heet Bericht"),
                geval("no namespace", "<Bericht><Header/></Bericht>", "NB006", "geen namespace"),
                geval("other XML", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "NB006", "geen bericht"),
                geval("DTD", KOP + "<!DOCTYPE Bericht [<!ELEMENT a (b)>]>" + LIJF, "NB003", "DOCTYPE"),
                geval(
                        "outside DTD",
                        KOP + "<!DOCTYPE Bericht SYSTEM \"http://voorbeeld.invalid/x.dtd\">" + LIJF,
                        "NB003",
                        "DOCTYPE"),
                geval(
                        "outside entity",
                        KOP + "<!DOCTYPE Bericht [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + LIJF.replace("Testpersoon", "&x;"),
                        "NB003",
                        "DOCTYPE"),
                geval("entity bomb", KOP + bom() + LIJF.replace("Testpersoon", "&d;"), "NB003", "DOCTYPE"),
                geval("undeclared entity", GOED.replace("Testpersoon", "&x;"), "NB003", "entiteit"),
                geval("says UTF-16, is UTF-8", GOED.replace("UTF-8", "UTF-16"), "NB004", "UTF-8"),
                geval("unknown encoding", GOED.replace("UTF-8", "klingon"), "NB004", "UTF-8"),
                Arguments.of(
                        "says UTF-8, is UTF-16", (bom + GOED).getBytes(StandardCharsets.UTF_16LE), "NB004", "UTF-8"),
                Arguments.of("says UTF-8, is Latin-1", GOED.getBytes(StandardCharsets.ISO_8859_1), "NB004", "UTF-8"),
                Arguments.of(
                        "a zip file",
                        new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2},
                        "NB002",
                        "zip-bestand. Pak het eerst uit"),
                Arguments.of("an empty zip file", new byte[] {'P', 'K', 5, 6, 0, 0}, "NB002", "zip-bestand"),
                Arguments.of("almost a zip file", new byte[] {'P', 'X', 3, 4, 0, 0}, "NB002", "teken dat niet mag"),
                geval("deep nesting", KOP + "<a>".repeat(100_000), "NB006", "geen namespace"),
                geval(
                        "many attributes",
                        GOED.replace("<wmo305:Header>", "<wmo305:Header" + attributen() + ">"),
                        "NB005",
                        "attributen"),
                geval(
                        "long attribute",
                        GOED.replace("<wmo305:Header>", "<wmo305:Header a=\"" + "x".repeat(100_000) + "\">"),
                        "NB005",
                        "veiligheidsgrens"),
                geval("huge text", GOED.replace("Testpersoon", "x".repeat(1_100_000)), "NB005", "1000000 tekens"),
                geval(
                        "huge comment",
                        GOED.replace("<wmo305:Client>", "<!--" + "x".repeat(6_000_000) + "--><wmo305:Client>"),
                        "NB005",
                        "opmerking"),
                geval("huge name", KOP + "<" + "x".repeat(6_000_000), "NB005", "naam"));
    }

    private static Arguments geval(String naam, String tekst, String regel, String uitleg) {
        return Arguments.of(naam, tekst.getBytes(StandardCharsets.UTF_8), regel, uitleg);
    }

    private static String versie(String versie) {
        return GOED.replace("iwmo/3_2", versie);
    }

    private static String bom() {
        return "<!DOCTYPE a [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(100)
                + "\"><!ENTITY c \"" + "&b;".repeat(100) + "\"><!ENTITY d \"" + "&c;".repeat(100) + "\">]>";
    }

    private static String attributen() {
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            uit.append(" a").append(i).append("=\"1\"");
        }
        return uit.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slecht")
    void aBadFileIsRefusedWithOneFinding(String naam, byte[] inhoud, String regel, String uitleg) {
        Leesresultaat uit = Berichtlezer.lees(inhoud);
        assertThat(uit).isInstanceOf(Leesresultaat.Afgewezen.class);
        assertThat(uit.bevindingen()).as(naam).hasSize(1);
        Berichtbevinding b = uit.bevindingen().getFirst();
        assertThat(b.regel().waarde()).as(b.toString()).isEqualTo(regel);
        assertThat(b.niveau()).isEqualTo(1);
        assertThat(b.uitleg()).contains(uitleg);
        assertThat(b.pad()).startsWith("/");
    }

    @Test
    void deepNestingStopsAtTheLimit() {
        String diep = GOED.replace("<wmo305:Geslacht>", "<wmo305:Geslacht>" + "<a>".repeat(5_000));
        assertThat(Berichtlezer.lees(diep.getBytes(StandardCharsets.UTF_8)).bevindingen())
                .extracting(b -> b.regel().waarde())
                .containsExactly("NB016", "NB005");
    }

    @Test
    void aControlCharacterInTheDeclarationIsNotXml() {
        for (String stuurteken : List.of("\u0001", "\u000b", "\u001f")) {
            String fout = GOED.replaceFirst("\\?>", stuurteken + "?>");
            assertThat(fout).isNotEqualTo(GOED);
            assertThat(Berichtlezer.lees(fout.getBytes(StandardCharsets.UTF_8)).bevindingen())
                    .extracting(b -> b.regel().waarde())
                    .containsExactly("NB002");
        }
        String goed = GOED.replaceFirst("\\?>", "\t\r\n ?>");
        assertThat(Berichtlezer.lees(goed.getBytes(StandardCharsets.UTF_8)).bevindingen())
                .isEmpty();
        byte[] utf16 = GOED.replaceFirst("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        assertThat(Berichtlezer.lees(utf16).bevindingen())
                .isEqualTo(
                        Berichtlezer.lees(GOED.getBytes(StandardCharsets.UTF_8)).bevindingen());
    }

    @Test
    void theFindingNamesTheLineAndTheElement() {
        String kapot = GOED.replace("<iwmo:Voornamen>", "<iwmo:Voornamen><");
        Berichtbevinding b = Berichtlezer.lees(kapot.getBytes(StandardCharsets.UTF_8))
                .bevindingen()
                .getFirst();
        long regel = GOED.substring(0, GOED.indexOf("<iwmo:Voornamen>")).lines().count();
        assertThat(b.regelnummer()).isEqualTo((int) regel);
        assertThat(b.pad()).isEqualTo("/Bericht/Client/Naam/Voornamen");
    }

    @Test
    void anImpossibleDateIsNamedBesideAllOtherErrors() {
        String fout = GOED.replace("2027-03-08", "2027-02-30").replace("<wmo305:Geslacht>2<", "<wmo305:Geslacht>9<");
        List<Berichtbevinding> bevindingen =
                Berichtlezer.lees(fout.getBytes(StandardCharsets.UTF_8)).bevindingen();
        assertThat(bevindingen).extracting(b -> b.regel().waarde()).containsExactly("COD046", "NB022");
        assertThat(bevindingen.getLast().pad()).isEqualTo("/Bericht/Client/StartProducten/StartProduct[1]/Begindatum");
        assertThat(bevindingen.getLast().regelnummer()).isEqualTo((int)
                fout.substring(0, fout.indexOf("2027-02-30")).lines().count());
    }

    @Test
    void aByteOrderMarkAndProperUtf16AreRead() {
        assertThat(Berichtlezer.lees(("\ufeff" + GOED).getBytes(StandardCharsets.UTF_8))
                        .geldig())
                .isTrue();
        assertThat(Berichtlezer.lees(GOED.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))
                        .geldig())
                .isTrue();
    }

    @Test
    void wherEverTheFileIsCutItIsRefusedWithoutException() {
        byte[] heel = lees("WMO301").getBytes(StandardCharsets.UTF_8);
        for (int lengte = 0; lengte < heel.length - 2; lengte += 7) {
            byte[] deel = java.util.Arrays.copyOf(heel, lengte);
            Leesresultaat uit = Berichtlezer.lees(deel);
            assertThat(uit).as("cut at " + lengte).isInstanceOf(Leesresultaat.Afgewezen.class);
        }
    }

    @Test
    void randomDamageNeverThrows() {
        Random kans = new Random(4711);
        for (String naam : List.of("WMO301", "WMO317", "WMO323", "WMO325")) {
            byte[] heel = lees(naam).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 500; i++) {
                byte[] stuk = heel.clone();
                for (int k = 0; k < 1 + kans.nextInt(5); k++) {
                    stuk[kans.nextInt(stuk.length)] = (byte) kans.nextInt(256);
                }
                assertThat(Berichtlezer.lees(stuk).bevindingen()).isNotNull();
            }
        }
    }

    @Test
    void noExplanationRepeatsPersonalData() {
        for (Gevallen geval : Gevallen.alle()) {
            for (Berichtbevinding b : Berichtlezer.lees(geval.document()).bevindingen()) {
                assertThat(b.toString())
                        .doesNotContain("9999900", "Voorbeeld", "Testpersoon", "Proefstraat", "1944-05-17");
            }
        }
        String fout = GOED.replace(">999990019<", ">99999001<")
                .replace("1944-05-17", "1944-05-32")
                .replace("<wmo305:Geslacht>2", "<wmo305:Geslacht>Piet");
        assertThat(Berichtlezer.lees(fout.getBytes(StandardCharsets.UTF_8)).bevindingen())
                .hasSize(3)
                .allSatisfy(b -> assertThat(b.uitleg()).doesNotContain("99999001", "1944", "Piet"));
    }

    @Test
    void aReadErrorOfTheDiskIsNoFinding() {
        InputStream stuk = new SequenceInputStream(
                new ByteArrayInputStream(KOP.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("schijf stuk");
                    }
                });
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Berichtlezer.lees(stuk))
                .isInstanceOf(IOException.class)
                .hasMessage("schijf stuk");
    }

    @Test
    void aFileFullOfErrorsStopsListingAtTheLimit() {
        String prestatie = lees("WMO305");
        String veel = prestatie.replace(
                "<wmo305:StartProducten>", "<wmo305:StartProducten>" + "<wmo305:Fout/>".repeat(12_000));
        List<Berichtbevinding> b =
                Berichtlezer.lees(veel.getBytes(StandardCharsets.UTF_8)).bevindingen();
        assertThat(b).hasSize(10_001);
        assertThat(b.getLast().uitleg()).contains("nog 2000 fouten");
    }

    static List<Path> ongeldig() throws IOException {
        try (Stream<Path> alle = Files.list(Path.of("src/test/resources/berichten/ongeldig"))) {
            return alle.filter(p -> p.toString().endsWith(".xml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ongeldig")
    void aGoldenBadFileGivesTheFindingsBesideIt(Path bestand) throws IOException {
        List<String> verwacht = Files.readAllLines(Path.of(bestand.toString().replace(".xml", ".txt")));
        assertThat(Berichtlezer.lees(bestand).bevindingen().stream()
                        .map(b -> b.regelnummer() + " " + b.regel() + " " + b.pad())
                        .toList())
                .isEqualTo(verwacht);
    }
}
