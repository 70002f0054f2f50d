package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.platform.NabijClock;
import nl.nabij.toewijzing.Leveringsstand;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NabijTest
class OntvangstTest {

    @Autowired
    Ontvangst ontvangst;

    @Autowired
    Archief archief;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    ToewijzingFixture toewijzingFixture;

    @Autowired
    DeclaratieFixture declaratieFixture;

    @Autowired
    Clienten clienten;

    @Autowired
    JdbcClient jdbc;

    Toewijzing toewijzing;

    @BeforeEach
    void prepare() {
        toewijzing = toewijzingFixture.lopendeToewijzing();
    }

    @Test
    void aStartIsRecordedAndAnsweredWithAHeaderAlone() throws IOException {
        byte[] bericht = Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie());
        Ontvangen ontvangen = neem(bericht);
        assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        assertThat(levering()).isEqualTo(Leveringsstand.LOOPT);
        Bericht antwoord = antwoord(ontvangen);
        assertThat(antwoord.soort().name()).isEqualTo("WMO306");
        assertThat(antwoord.wortel().heeft("Client")).isFalse();
        assertThat(antwoord.header().heeft("RetourCodes")).isFalse();
        assertThat(antwoord.kop().afzender())
                .as("the header is copied unchanged")
                .isEqualTo(toewijzing.aanbieder().waarde());
        assertThat(inhoud(ontvangen.bericht())).as("kept byte for byte").isEqualTo(bericht);
    }

    @Test
    void theSameBytesTwiceChangeNothingAndGiveTheSameAnswer() throws IOException {
        byte[] bericht = Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie());
        Ontvangen eerste = neem(bericht);
        Ontvangen tweede = neem(bericht);
        assertThat(tweede.herhaling()).isTrue();
        assertThat(tweede.bericht().id()).isEqualTo(eerste.bericht().id());
        assertThat(tweede.antwoord().id()).isEqualTo(eerste.antwoord().id());
        assertThat(aantal()).isEqualTo(2);
    }

    @Test
    void anotherMessageUnderAUsedIdentificationIsRejectedWith9056() throws IOException {
        String identificatie = Aanbiederpost.identificatie();
        neem(Aanbiederpost.start(toewijzing, identificatie));
        Ontvangen ontvangen = neem(Aanbiederpost.start(
                toewijzing, identificatie, toewijzing.nummer().waarde(), LocalDate.of(2026, 1, 12)));
        assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.AFGEKEURD);
        assertThat(ontvangen.fouten()).extracting(Fout::regel).containsExactly("TR056");
        assertThat(kopcodes(ontvangen)).containsExactly("9056");
        assertThat(toewijzingen
                        .stand(toewijzing.gemeente(), toewijzing.nummer())
                        .leveringen())
                .hasSize(1);
    }

    @Test
    void aStartOnAnUnknownToewijzingComesBackWithTheCodeAtItsOwnClass() throws IOException {
        Ontvangen ontvangen =
                neem(Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie(), "999999998", Aanbiederpost.BEGIN));
        assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.AFGEKEURD);
        Bericht antwoord = antwoord(ontvangen);
        assertThat(kopcodes(ontvangen)).containsExactly("0200");
        assertThat(antwoord.wortel().tekst("Client/RetourCodes/RetourCode")).isEqualTo("0200");
        assertThat(antwoord.wortel().tekst("Client/StartProducten/StartProduct/RetourCodes/RetourCode"))
                .isEqualTo("9019");
        assertThat(levering()).isEqualTo(Leveringsstand.NIET_GESTART);
    }

    @Test
    void aStartForAProductUnderAnotherCategoryComesBackWithS329() throws IOException {
        Ontvangen ontvangen =
                neem(onderAndereCategorie(Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie())));
        assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.AFGEKEURD);
        assertThat(antwoord(ontvangen).wortel().tekst("Client/StartProducten/StartProduct/RetourCodes/RetourCode"))
                .isEqualTo("S329");
        assertThat(levering()).isEqualTo(Leveringsstand.NIET_GESTART);
    }

    @Test
    void aStopForAProductUnderAnotherCategoryComesBackWithS329() throws IOException {
        neem(Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie()));
        Ontvangen ontvangen = neem(onderAndereCategorie(Aanbiederpost.stop(
                toewijzing, Aanbiederpost.identificatie(), Aanbiederpost.BEGIN, LocalDate.of(2026, 5, 31))));
        assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.AFGEKEURD);
        assertThat(antwoord(ontvangen).alle("Client/StopProducten/StopProduct/RetourCodes/RetourCode"))
                .extracting(Element::tekst)
                .contains("S329");
        assertThat(levering()).isEqualTo(Leveringsstand.LOOPT);
    }

    private byte[] onderAndereCategorie(byte[] bericht) {
        String tekst = new String(bericht, StandardCharsets.UTF_8);
        String categorie = Objects.requireNonNull(toewijzing.productcategorie()).waarde();
        String anders = tekst.replace("Categorie>" + categorie + "<", "Categorie>17<");
        assertThat(anders).isNotEqualTo(tekst);
        return anders.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aStopAfterTheStartIsAnsweredWithA308() throws IOException {
        neem(Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie()));
        Ontvangen ontvangen = neem(Aanbiederpost.stop(
                toewijzing, Aanbiederpost.identificatie(), Aanbiederpost.BEGIN, LocalDate.of(2026, 5, 31)));
        assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        assertThat(antwoord(ontvangen).soort().name()).isEqualTo("WMO308");
        assertThat(levering()).isEqualTo(Leveringsstand.GESTOPT);
    }

    @Test
    void aSoundDeclaratieIsGrantedWholeAndAnsweredWith8001() throws IOException {
        Prestatie prestatie = declaratieFixture.prestatie(toewijzing, "2026-03", 600);
        Ontvangen ontvangen = neem(declaratie(prestatie));
        assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        Bericht antwoord = antwoord(ontvangen);
        assertThat(kopcodes(ontvangen)).containsExactly("0200");
        assertThat(antwoord.wortel().tekst("DeclaratieAntwoord/RetourCodes/RetourCode"))
                .isEqualTo("8001");
        assertThat(antwoord.wortel().tekst("DeclaratieAntwoord/TotaalToegekendBedrag/TotaalBedrag"))
                .isEqualTo(String.valueOf(prestatie.bedrag().centen()));
    }

    @Test
    void onlyTheRefusedLineOfADeclaratieComesBackWithItsCode() throws IOException {
        Prestatie goed = declaratieFixture.prestatie(toewijzing, "2026-03", 600);
        Prestatie teveel = declaratieFixture.prestatie(toewijzing, "2026-04", 60_000);
        Ontvangen ontvangen = neem(declaratie(goed, teveel));
        Bericht antwoord = antwoord(ontvangen);
        assertThat(antwoord.alle("DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.tekst("ProductReferentie/ReferentieNummer")).isEqualTo(teveel.referentie());
                    assertThat(p.tekst("RetourCodes/RetourCode")).isEqualTo("9321");
                });
        assertThat(antwoord.wortel().tekst("DeclaratieAntwoord/TotaalToegekendBedrag/TotaalBedrag"))
                .isEqualTo(String.valueOf(goed.bedrag().centen()));
        assertThat(ontvangen.bericht().samenvatting()).contains("1 regel afgekeurd");
    }

    private byte[] declaratie(Prestatie... prestaties) {
        List<Prestatie> regels = List.of(prestaties);
        return Aanbiederpost.declaratie(declaratieFixture.kop(toewijzing, "2026-04", regels), regels);
    }

    @Test
    void aLevel2ErrorComesBackAsAHeaderWith0001() throws IOException {
        String bericht = tekst().replaceAll("<wmo305:Bsn>[0-9]{9}<", "<wmo305:Bsn>123456789<");
        Ontvangen ontvangen = neem(bericht.getBytes(StandardCharsets.UTF_8));
        assertThat(ontvangen.fouten()).extracting(Fout::regel).contains("CS002");
        assertThat(kopcodes(ontvangen)).containsExactly("0001");
        assertThat(levering()).isEqualTo(Leveringsstand.NIET_GESTART);
    }

    @Test
    void aDateInTheFutureComesBackWith8848() throws IOException {
        byte[] bericht = Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie());
        List<Ontvangen> uit = new java.util.ArrayList<>();
        NabijClock.at(LocalDate.of(2026, 2, 1), () -> uit.add(neemOngeacht(bericht)));
        assertThat(kopcodes(uit.getFirst())).containsExactly("8848");
    }

    /** A 325 repeats the date and would itself break TR134, so the sender is told outside the messages (OP090x2). */
    @Test
    void aDeclaratieDatedInTheFutureIsRefusedWithoutA325AndMayComeAgainUnderTheSameIdentification() throws IOException {
        byte[] bericht = declaratie(declaratieFixture.prestatie(toewijzing, "2026-03", 600));
        List<Ontvangen> uit = new java.util.ArrayList<>();
        NabijClock.at(LocalDate.of(2026, 4, 1), () -> uit.add(neemOngeacht(bericht)));
        Ontvangen geweigerd = uit.getFirst();
        assertThat(geweigerd.bericht().uitkomst()).isEqualTo(Uitkomst.GEWEIGERD);
        assertThat(geweigerd.fouten()).extracting(Fout::regel).containsExactly("TR135");
        assertThat(geweigerd.antwoord()).isNull();
        assertThat(taak(geweigerd.bericht())).startsWith("Meld de afzender");
        String later = new String(bericht, StandardCharsets.UTF_8) + "\n";
        assertThat(neem(later.getBytes(StandardCharsets.UTF_8)).bericht().uitkomst())
                .isEqualTo(Uitkomst.VERWERKT);
    }

    /** iWmo OP003, S19. */
    @Test
    void aRefusedLineOfAProtectedClientIsToldOutsideTheMessages() throws IOException {
        clienten.schermAf(toewijzing.gemeente(), toewijzing.client(), true);
        Ontvangen heel = neem(declaratie(declaratieFixture.prestatie(toewijzing, "2026-03", 600)));
        assertThat(heel.antwoord().uitkomst())
                .as("without refused lines no client is in the 325")
                .isEqualTo(Uitkomst.TE_VERSTUREN);
        Prestatie teveel = declaratieFixture.prestatie(toewijzing, "2026-05", 60_000);
        Ontvangen deels = neem(Aanbiederpost.declaratie(
                declaratieFixture.kop(toewijzing, "2026-05", List.of(teveel)), List.of(teveel)));
        assertThat(deels.bericht().uitkomst()).as("it is decided all the same").isEqualTo(Uitkomst.VERWERKT);
        assertThat(deels.antwoord().uitkomst()).isEqualTo(Uitkomst.TEGENGEHOUDEN);
        assertThat(deels.antwoord().fouten()).extracting(Fout::regel).containsExactly("OP003");
        assertThat(taak(deels.antwoord())).startsWith("Vertel de aanbieder buiten het berichtenverkeer");
    }

    private String taak(ArchiefBericht bericht) {
        return jdbc.sql("select taak from werkplek.werkitem where sleutel = :sleutel")
                .param("sleutel", "bericht-fout:" + bericht.id())
                .query(String.class)
                .single();
    }

    private Ontvangen neemOngeacht(byte[] bericht) {
        try {
            return neem(bericht);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        onmogelijke datum      | Begindatum>2026-01-01< | Begindatum>2026-02-30<
        oude versie            | iwmo/3_2/              | iwmo/2_4/
        jeugd                  | iwmo/3_2/              | ijw/3_2/
        lege plek              | <wmo305:Geslacht>2<    | <wmo305:Geslacht><
        afgebroken             | </wmo305:Client>       | <!--
        """)
    void whatIsNoMessageOfTheStandardIsKeptWithoutAnswer(String naam, String van, String naar) throws IOException {
        Ontvangen ontvangen = neem(tekst().replace(van, naar).getBytes(StandardCharsets.UTF_8));
        assertThat(ontvangen.bericht().uitkomst()).as(naam).isEqualTo(Uitkomst.GEWEIGERD);
        assertThat(ontvangen.fouten())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.niveau()).isEqualTo(1));
        assertThat(ontvangen.antwoord()).isNull();
        assertThat(levering()).isEqualTo(Leveringsstand.NIET_GESTART);
    }

    @Test
    void anEntityBombAndAnExternalEntityAreRefusedAtOnce() throws IOException {
        String bom = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String vreemd = "<!DOCTYPE b [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        for (String kop : List.of(bom, vreemd)) {
            String bericht = tekst().replace("?>\n", "?>" + kop).replace(">Wit<", ">&c;<");
            Ontvangen ontvangen = neem(bericht.getBytes(StandardCharsets.UTF_8));
            assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.GEWEIGERD);
            assertThat(ontvangen.fouten())
                    .noneSatisfy(f -> assertThat(f.uitleg()).contains("root:"));
        }
    }

    @Test
    void anUnknownSenderAndAReceiverThatIsNotServedGetAClearFindingAndStayInTheArchive() throws IOException {
        String bericht = tekst();
        String agb = toewijzing.aanbieder().waarde();
        Ontvangen vreemdeAfzender =
                neem(bericht.replace(">" + agb + "<", ">00000001<").getBytes(StandardCharsets.UTF_8));
        assertThat(vreemdeAfzender.fouten()).extracting(Fout::regel).containsExactly("NB905");
        Ontvangen vreemdeOntvanger =
                neem(bericht.replace("Ontvanger>1980<", "Ontvanger>0014<").getBytes(StandardCharsets.UTF_8));
        assertThat(vreemdeOntvanger.fouten()).extracting(Fout::regel).containsExactly("NB904");
        assertThat(archief.find(vreemdeOntvanger.bericht().id())).isPresent();
        assertThat(vreemdeAfzender.antwoord()).isNull();
    }

    @Test
    void aMessageOfTheGemeenteItselfIsTheWrongDirection() throws IOException {
        byte[] bericht = java.nio.file.Files.readAllBytes(
                java.nio.file.Path.of("src/test/resources/berichten/geldig/WMO301.xml"));
        Ontvangen ontvangen = neem(bericht);
        assertThat(ontvangen.bericht().uitkomst()).isEqualTo(Uitkomst.GEWEIGERD);
        assertThat(ontvangen.fouten()).extracting(Fout::regel).containsExactly("NB903");
    }

    @Test
    void twoWorkersWithTheSameMessageHaveOneEffect() throws Exception {
        byte[] bericht = Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie());
        List<Callable<Ontvangen>> werk = java.util.Collections.nCopies(6, () -> neem(bericht));
        try (ExecutorService werkers = Executors.newFixedThreadPool(6)) {
            List<Future<Ontvangen>> uitkomsten = werkers.invokeAll(werk);
            int nieuw = 0;
            for (Future<Ontvangen> uitkomst : uitkomsten) {
                nieuw += uitkomst.get().herhaling() ? 0 : 1;
            }
            assertThat(nieuw).isEqualTo(1);
        }
        assertThat(aantal()).isEqualTo(2);
    }

    private String tekst() {
        return new String(Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie()), StandardCharsets.UTF_8);
    }

    private Ontvangen neem(byte[] bericht) throws IOException {
        return ontvangst.ontvang(Inzending.uitMap(Inhoud.van(bericht), "bericht.xml"));
    }

    private Leveringsstand levering() {
        return toewijzingen.stand(toewijzing.gemeente(), toewijzing.nummer()).levering();
    }

    private long aantal() {
        return jdbc.sql("select count(*) from berichten.bericht where agbcode = :agb")
                .param("agb", toewijzing.aanbieder().waarde())
                .query(Long.class)
                .single();
    }

    private byte[] inhoud(ArchiefBericht bericht) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        archief.schrijf(bericht.id(), uit);
        return uit.toByteArray();
    }

    private Bericht antwoord(Ontvangen ontvangen) throws IOException {
        assertThat(ontvangen.antwoord().uitkomst()).isEqualTo(Uitkomst.TE_VERSTUREN);
        Leesresultaat gelezen = Berichtlezer.lees(inhoud(ontvangen.antwoord()));
        assertThat(gelezen.bevindingen()).isEmpty();
        return ((Leesresultaat.Gelezen) gelezen).bericht();
    }

    private List<String> kopcodes(Ontvangen ontvangen) throws IOException {
        return antwoord(ontvangen).alle("Header/RetourCodes/RetourCode").stream()
                .map(e -> e.tekst())
                .toList();
    }
}
