package nl.nabij.inrichting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Tarieven;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NabijTest
class InrichtingTest {

    private static final Gemeentecode DIJK_EN_WAARD = Gemeentecode.of("1980");
    private static final Agbcode AGB = Agbcode.of("90790001");
    private static final Productcode PRODUCT = Productcode.of("01Z79");

    @Autowired
    InrichtingService inrichting;

    @Autowired
    Aanbieders aanbieders;

    @Autowired
    Contracten contracten;

    @Autowired
    Tarieven tarieven;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path map;

    @BeforeEach
    void aGoodSet() throws IOException {
        write(
                "aanbieders.csv",
                "agbcode;naam;kvk;begindatum;einddatum\n90790001;Zorg aan Huis Proef;12345678;2020-01-01;\n");
        write(
                "producten.csv",
                "\uFEFFproductcategorie;productcode;naam;eenheid;begindatum;einddatum\n"
                        + "01;01Z79;\"Hulp; thuis\";minuut;1-1-2020;\n");
        write(
                "contracten.csv",
                "gemeentecode;agbcode;productcode;begindatum;einddatum\n1980;90790001;01Z79;2020-01-01;2032-12-31\n");
        write(
                "tarieven.csv",
                "gemeentecode;productcode;agbcode;tarief_in_centen;eenheid;geldig_vanaf;geldig_tot\n"
                        + "1980;01Z79;;60,52;01;2026-01-01;2026-12-31\n1980;01Z79;;62;01;2027-01-01;\n");
    }

    @Test
    void aWholeSetIsLoadedAndASecondTimeChangesNothing() throws IOException {
        copy301("90790001", "179000001", "999990019");
        assertThat(inrichting.inlezen(map, n -> {}).fouten()).isEmpty();
        long voor = rows();
        assertThat(inrichting.inlezen(map, n -> {}).fouten()).isEmpty();

        assertThat(rows()).isEqualTo(voor);
        assertThat(aanbieders.find(AGB).orElseThrow().kvk()).isEqualTo("12345678");
        assertThat(contracten.product(PRODUCT).orElseThrow().naam()).isEqualTo("Hulp; thuis");
        assertThat(tarieven.get(DIJK_EN_WAARD, PRODUCT, AGB, LocalDate.of(2026, 12, 31))
                        .tarief())
                .isEqualTo(Tarief.of("0.6052", Eenheid.MINUUT));
        assertThat(tarieven.get(DIJK_EN_WAARD, PRODUCT, AGB, LocalDate.of(2027, 1, 1))
                        .tarief())
                .isEqualTo(Tarief.of("0.62", Eenheid.MINUUT));
        assertThat(toewijzingen
                        .get(DIJK_EN_WAARD, Toewijzingnummer.of("179000001"))
                        .omvang())
                .isEqualTo(Omvang.minutenPerWeek(174));
    }

    @Test
    void allErrorsOfAllFilesComeAtOnceByFileLineAndColumnAndNothingIsLoaded() throws IOException {
        write(
                "aanbieders.csv",
                "agbcode;naam;kvk;begindatum;einddatum\n9079;Kort;1;2020-02-30;\n90790009;;;2020-01-01;2019-12-31\n");
        write(
                "contracten.csv",
                "gemeentecode;agbcode;productcode;begindatum;einddatum\n9999;90790008;01Z78;2020-01-01;\n");
        write(
                "tarieven.csv",
                "gemeentecode;productcode;agbcode;tarief_in_centen;eenheid;geldig_vanaf;geldig_tot\n"
                        + "1980;01Z79;;36.310;07;2026-01-01;\n"
                        + "1980;01Z79;;1;01;2026-01-01;\n"
                        + "1980;01Z79;;2;01;2026-06-01;\n");
        Files.createDirectories(map.resolve("toewijzingen"));
        write("toewijzingen/kapot.xml", "<Bericht");

        List<Inleesfout> fouten = inrichting.inlezen(map, n -> {}).fouten();

        assertThat(fouten)
                .extracting(f -> f.bestand() + ":" + f.regel() + ":" + f.kolom())
                .contains(
                        "aanbieders.csv:2:agbcode",
                        "aanbieders.csv:2:kvk",
                        "aanbieders.csv:2:begindatum",
                        "aanbieders.csv:3:naam",
                        "aanbieders.csv:3:einddatum",
                        "contracten.csv:2:gemeentecode",
                        "contracten.csv:2:agbcode",
                        "contracten.csv:2:productcode",
                        "tarieven.csv:2:tarief_in_centen",
                        "tarieven.csv:2:eenheid",
                        "tarieven.csv:4:geldig_vanaf")
                .anyMatch(f -> f.startsWith("toewijzingen/kapot.xml:1:"));
        assertThat(aanbieders.find(Agbcode.of("90790009"))).isEmpty();
    }

    @Test
    void aTableWithAMissingOrUnknownColumnSaysWhichLineItExpects() throws IOException {
        write("producten.csv", "productcategorie;productcode;omschrijving;eenheid;begindatum;einddatum\n");
        assertThat(inrichting.inlezen(map, n -> {}).fouten())
                .extracting(Inleesfout::toString)
                .anyMatch(f -> f.startsWith("producten.csv, regel 1, naam: Deze kolom ontbreekt."))
                .anyMatch(f -> f.startsWith("producten.csv, regel 1, omschrijving: Deze kolom hoort hier niet."));
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(
                map.resolve("aanbieders.csv"),
                "agbcode;naam;kvk;begindatum;einddatum\n90790001;Zörg;;2020-01-01;\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(inrichting.inlezen(map, n -> {}).fouten())
                .extracting(Inleesfout::uitleg)
                .contains("Het bestand is geen UTF-8. Sla het op als CSV UTF-8.");
    }

    @Test
    void aContractThatOverlapsAKnownOneIsRefusedAndNothingElseIsKept() throws IOException {
        assertThat(inrichting.inlezen(map, n -> {}).fouten()).isEmpty();
        write("aanbieders.csv", "agbcode;naam;kvk;begindatum;einddatum\n90790007;Nieuw;;2020-01-01;\n");
        write(
                "contracten.csv",
                "gemeentecode;agbcode;productcode;begindatum;einddatum\n1980;90790001;01Z79;2032-12-31;\n");
        assertThat(inrichting.inlezen(map, n -> {}).fouten())
                .extracting(f -> f.bestand() + ":" + f.regel())
                .containsExactly("contracten.csv:2");
        assertThat(aanbieders.find(Agbcode.of("90790007"))).isEmpty();
    }

    @Test
    void aToewijzingOfAnUnknownAanbiederIsRefused() throws IOException {
        copy301("90790066", "179000002", "999990019");
        assertThat(inrichting.inlezen(map, n -> {}).fouten())
                .extracting(Inleesfout::kolom)
                .contains("Ontvanger");
        assertThat(toewijzingen.find(DIJK_EN_WAARD, Toewijzingnummer.of("179000002")))
                .isEmpty();
    }

    @Test
    @Eis("DW-36")
    void decisionsOfBeforeComeWithTheirClientsAndASecondTimeChangesNothing() throws IOException {
        copy301("90790001", "179000003", "999990019");
        Files.createDirectories(map.resolve("resultaatbesluiten"));
        String head = "Bsn;Besluitnummer;Besluitdatum;Resultaat;Taken;Frequentie;Einddatum;Herindicatie voor\n";
        write("resultaatbesluiten/1980.csv", head + "999990019;OUD-1;1-5-2023;Een schoon huis;;;;1-4-2027\n");
        assertThat(inrichting.inlezen(map, n -> {}).fouten()).isEmpty();
        assertThat(older()).isEqualTo(1);
        assertThat(inrichting.inlezen(map, n -> {}).fouten()).isEmpty();
        assertThat(older()).isEqualTo(1);
    }

    @Test
    void aDecisionOfBeforeOfAnUnknownClientKeepsTheWholeSetOut() throws IOException {
        Files.createDirectories(map.resolve("resultaatbesluiten"));
        String head = "Bsn;Besluitnummer;Besluitdatum;Resultaat;Taken;Frequentie;Einddatum;Herindicatie voor\n";
        write("resultaatbesluiten/1980.csv", head + "999990019;OUD-2;1-5-2023;Een schoon huis;;;;1-4-2027\n");
        write("resultaatbesluiten/dijk.csv", head);
        assertThat(inrichting.inlezen(map, n -> {}).fouten())
                .extracting(Inleesfout::toString)
                .containsExactly("resultaatbesluiten/dijk.csv: De naam is geen gemeentecode. Noem het bestand"
                        + " bijvoorbeeld 1980.csv.");
        Files.delete(map.resolve("resultaatbesluiten/dijk.csv"));
        assertThat(inrichting.inlezen(map, n -> {}).fouten())
                .extracting(Inleesfout::toString)
                .containsExactly("resultaatbesluiten/1980.csv, regel 2, cel A2: Deze client staat niet in Nabij. Leg"
                        + " eerst de client vast, of verbeter het nummer.");
        assertThat(aanbieders.find(AGB)).isEmpty();
        assertThat(older()).isZero();
    }

    private long older() {
        return jdbc.sql("select count(*) from beschikking.resultaatbesluit where nummer in ('OUD-1', 'OUD-2')")
                .query(Long.class)
                .single();
    }

    private void copy301(String agb, String nummer, String bsn) throws IOException {
        Files.createDirectories(map.resolve("toewijzingen"));
        String golden = Files.readString(Path.of("src/test/resources/berichten/geldig/WMO301.xml"));
        write(
                "toewijzingen/een.xml",
                golden.replace("98765432", agb)
                        .replace("100000123", nummer)
                        .replace("100000124", nummer.replaceAll(".$", "9"))
                        .replace("999990019", bsn));
    }

    private long rows() {
        return jdbc.sql("""
            select (select count(*) from aanbieder.aanbieder) + (select count(*) from contract.contract)
                + (select count(*) from contract.tarief) + (select count(*) from contract.product)
                + (select count(*) from toewijzing.toewijzing) + (select count(*) from clientdossier.client)
            """).query(Long.class).single();
    }

    private void write(String naam, String inhoud) throws IOException {
        Files.writeString(map.resolve(naam), inhoud);
    }
}
