package nl.nabij.indicatie.werkblad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.werkblad.Kaderinlezer.Kader;
import nl.nabij.indicatie.werkblad.Werkbladlezer.Gelezen;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A framework goes to a spreadsheet and back unchanged; whatever is wrong is named by its cell. */
class KaderinlezerTest {

    private static List<Normenkader> kaders() {
        List<DataError> fouten = new ArrayList<>();
        return Normenkaders.lees(DataTree.classpath("normen"), fouten).alle();
    }

    static Stream<Normenkader> alle() {
        return kaders().stream();
    }

    private static Kaderkop kop(Normenkader kader) {
        return new Kaderkop(
                kader.naam(),
                kader.status(),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 12, 31),
                "Collegebesluit",
                kader.rekenregels());
    }

    private static Kader terug(String naam, byte[] inhoud, Normenkader kader) {
        Gelezen gelezen = Werkbladlezer.lees(naam, inhoud);
        List<Celfout> fouten = new ArrayList<>(gelezen.fouten());
        Kader terug = Kaderinlezer.lees(gelezen.werkboek(), kader.code(), kader.bestand(), kader.hash(), fouten)
                .orElse(null);
        assertThat(fouten).isEmpty();
        return terug;
    }

    /** All that a computation uses; what may not decide becomes what may: a gemeente that reads it in decides so. */
    private static void gelijk(Kader terug, Normenkader kader) {
        assertThat(terug.kop()).isEqualTo(kop(kader));
        assertThat(terug.kader().vragen()).isEqualTo(kader.vragen());
        assertThat(terug.kader().onderdelen()).isEqualTo(kader.onderdelen());
        assertThat(terug.kader().uitsluitingen()).isEqualTo(kader.uitsluitingen());
        assertThat(terug.kader().gebieden()).isEqualTo(kader.gebieden());
        assertThat(List.copyOf(terug.kader().gebieden().keySet()))
                .isEqualTo(List.copyOf(kader.gebieden().keySet()));
        assertThat(terug.kader().rekenregels()).isEqualTo(kader.rekenregels());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void everyShippedFrameworkComesBackTheSameFromXlsx(Normenkader kader) {
        byte[] xlsx = Xlsxschrijver.schrijf(Voorbeeldblad.voor(Kaderuitschrijver.schrijf(kop(kader), kader)));
        gelijk(terug("kader.xlsx", xlsx, kader), kader);
    }

    @ParameterizedTest
    @MethodSource("alle")
    void everyShippedFrameworkComesBackTheSameFromCsv(Normenkader kader) {
        String csv = Csvwerkboek.schrijf(Voorbeeldblad.voor(Kaderuitschrijver.schrijf(kop(kader), kader)));
        gelijk(terug("kader.csv", csv.getBytes(StandardCharsets.UTF_8), kader), kader);
        gelijk(
                terug("KADER.CSV", ("\ufeff" + csv.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8), kader),
                kader);
    }

    /** The template as it is downloaded asks for exactly what only the gemeente can say. */
    @Test
    void theTemplateOnlyAsksForDateAndSource() {
        Normenkader kader = kader();
        assertThat(fouten("x.xlsx", Xlsxschrijver.schrijf(Voorbeeldblad.voor(Kaderuitschrijver.voorbeeld(kader)))))
                .containsExactly(
                        "Kader!B4: 'Waarde' is leeg. Vul de cel in.", "Kader!B6: 'Waarde' is leeg. Vul de cel in.");
    }

    private static Normenkader kader() {
        return kaders().stream()
                .filter(k -> k.code().equals("kpmg-hbel-2021"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fouten(String naam, byte[] inhoud) {
        Gelezen gelezen = Werkbladlezer.lees(naam, inhoud);
        List<Celfout> fouten = new ArrayList<>(gelezen.fouten());
        if (!gelezen.werkboek().bladen().isEmpty()) {
            assertThat(Kaderinlezer.lees(gelezen.werkboek(), "x", "x", "x", fouten))
                    .isEmpty();
        }
        return fouten.stream().map(Celfout::toString).toList();
    }

    /** A good framework of one question, with one text replaced by another. */
    private static List<String> bij(String oud, String nieuw) {
        assertThat(KLEIN).contains(oud);
        return fouten("kader.csv", KLEIN.replace(oud, nieuw).getBytes(StandardCharsets.UTF_8));
    }

    private static final String KLEIN = """
        #Kader
        Gegeven;Waarde;Uitleg
        Naam;Kader van Proefstad;
        Toelichting;Proef;
        Geldig vanaf;1-1-2027;
        Geldig tot en met;;
        Bron;Collegebesluit 12;
        Weken per jaar;365/7;
        Bron weken per jaar;Collegebesluit 12, artikel 2;
        Afronden;totaal;
        Afronden op minuten;5;
        Bron afronden;Collegebesluit 12, artikel 3;
        #Resultaatgebieden
        Code;Naam
        huis;Schoon huis
        #Vragen
        Code;Vraag;Uitleg;Soort;Minimum;Maximum;Alleen als
        huis;Is er hulp nodig?;;keuze;;;
        kamers;Hoeveel kamers?;;getal;0;9;huis = veel, weinig
        #Antwoorden
        Vraag;Code;Tekst
        huis;veel;Veel
        huis;weinig;Weinig
        huis;geen;Geen
        #Onderdelen
        Code;Resultaatgebied;Naam;Soort;Frequentie;Hoeveelheid;Eenheid;Keer;Alleen als;Reden zonder hoeveelheid;Bron
        basis;huis;basis;norm;wekelijks;104,9;uren per jaar;;huis = veel, weinig;;Besluit 12, tabel 1
        kamer;huis;per kamer;toeslag;wekelijks;5;minuten per week;kamers;huis = veel;;Besluit 12, tabel 2
        niets;huis;niets;norm;nooit;0;minuten per week;;huis = geen;;Besluit 12
        """;

    @Test
    void aSmallFrameworkIsGood() {
        Gelezen gelezen = Werkbladlezer.lees("k.csv", KLEIN.getBytes(StandardCharsets.UTF_8));
        List<Celfout> fouten = new ArrayList<>();
        Kader kader =
                Kaderinlezer.lees(gelezen.werkboek(), "x", "x", "x", fouten).orElseThrow();
        assertThat(kader.kop().geldigVanaf()).isEqualTo("2027-01-01");
        assertThat(kader.kader().rekenregels().stap()).isEqualTo(5);
        assertThat(kader.kader().onderdelen()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-1-2027|31-2-2027|Kader!B5|geen datum",
                "Geldig vanaf;1-1-2027;|Geldig vanaf;;|Kader!B5|is leeg",
                "Geldig tot en met;;|Geldig tot en met;31-12-2026;|Kader!B6|laatste dag ligt voor",
                "365/7|0|Kader!B8|past niet",
                "Afronden;totaal;|Afronden;nooit;|Kader!B10|past niet",
                "op minuten;5;|op minuten;61;|Kader!B11|past niet",
                "Bron afronden|Bron rond|Kader!A12|onbekend",
                "huis;Schoon huis|Huis;Schoon huis|Resultaatgebieden!A15|geen code",
                "getal;0;9|getal;9;0|Vragen!F19|kleiner",
                "getal;0;9|getal;0;veel|Vragen!F19|geen heel getal",
                "keuze;;;|open;;;|Vragen!D18|geen soort vraag",
                "kamers;Hoeveel|huis;Hoeveel|Vragen!A19|twee keer",
                "0;9;huis = veel, weinig|0;9;huis = heel|Vragen!G19|past niet",
                "0;9;huis = veel, weinig|0;9;was = ja|Vragen!G19|geen eerdere vraag",
                "0;9;huis = veel, weinig|0;9;huis veel|Vragen!G19|geen voorwaarde",
                "huis;geen;Geen|huus;geen;Geen|Antwoorden!A24|geen vraag",
                "104,9|-104,9|Onderdelen!F27|geen getal",
                "104,9|=2*52|Onderdelen!F27|formule",
                "104,9;uren per jaar|104,9;uur|Onderdelen!G27|geen eenheid",
                "104,9;uren per jaar|;uren per jaar|Onderdelen!F27|geen hoeveelheid",
                "basis;huis;basis|basis;tuin;basis|Onderdelen!B27|geen resultaatgebied",
                "per week;kamers|per week;huis|Onderdelen!H28|geen vraag naar een getal",
                "toeslag|bonus|Onderdelen!D28|geen soort onderdeel",
                "Besluit 12, tabel 2|''|Onderdelen!K28|leeg",
                "kamer;huis|basis;huis|Onderdelen!A28|twee keer",
                ";Keer;|;Maal;|Onderdelen!H26|onbekend"
            })
    void everyMistakeIsNamedByItsCell(String oud, String nieuw, String cel, String wat) {
        assertThat(bij(oud, nieuw == null ? "" : nieuw))
                .anySatisfy(f -> assertThat(f).startsWith(cel + ": ").contains(wat));
    }

    @Test
    void allMistakesComeAtOnce() {
        assertThat(fouten(
                        "k.csv",
                        KLEIN.replace("104,9", "veel")
                                .replace("toeslag", "bonus")
                                .replace("365/7", "jaar")
                                .replace("huis;Schoon huis", "huis;")
                                .getBytes(StandardCharsets.UTF_8)))
                .hasSize(4);
    }

    @Test
    void aMissingSheetIsNamed() {
        assertThat(fouten(
                        "k.csv",
                        KLEIN.substring(0, KLEIN.indexOf("#Onderdelen")).getBytes(StandardCharsets.UTF_8)))
                .contains("Onderdelen: Dit blad ontbreekt. Neem het over uit het voorbeeldbestand.");
    }

    @Test
    void aFormulaInXlsxIsNamedByItsCell() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(uit, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Kader");
            sheet.value(0, 0, "Gegeven");
            sheet.value(1, 0, "Naam");
            sheet.formula(1, 1, "1+1");
        }
        assertThat(fouten("k.xlsx", uit.toByteArray()))
                .anySatisfy(f -> assertThat(f).startsWith("Kader!B2: Hier staat een formule."));
    }

    @Test
    void whatIsNoSpreadsheetOrTooLargeIsRefused() throws IOException {
        assertThat(fouten("k.xlsx", new byte[0])).singleElement().asString().contains("leeg");
        assertThat(fouten("k.xlsx", "geen zip".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("niet te lezen als werkblad");
        assertThat(fouten("k.ods", new byte[] {1})).singleElement().asString().contains(".xlsx- of .csv");
        assertThat(fouten("k.xlsx", new byte[2_000_001]))
                .singleElement()
                .asString()
                .contains("groter dan 2 MB");
        assertThat(fouten("k.csv", new byte[] {(byte) 0xC3, 0x28}))
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(fouten("k.xlsx", bom())).singleElement().asString().contains("uitgepakt veel te groot");
    }

    /** 100 MB of zeroes in a small zip. */
    private static byte[] bom() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nullen = new byte[1_000_000];
            for (int i = 0; i < 100; i++) {
                zip.write(nullen);
            }
        }
        assertThat(uit.size()).isLessThan(200_000);
        return uit.toByteArray();
    }

    @Test
    void tooManyRowsAreRefused() {
        StringBuilder veel = new StringBuilder(KLEIN);
        for (int i = 0; i < 7_000; i++) {
            veel.append("k").append(i).append(";huis;n;norm;w;1;minuten per week;;;;b\n");
        }
        assertThat(fouten("k.csv", veel.toString().getBytes(StandardCharsets.UTF_8)))
                .anySatisfy(f -> assertThat(f).contains("te veel rijen"));
    }
}
