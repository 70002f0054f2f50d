package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Berichtcontrole;
import nl.nabij.toewijzing.Levering;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code bericht verwerk} as a process of its own: killed, side by side with another, and with a very large file. */
@NabijTest
class VerwerkProcesTest {

    private static final int BERICHTEN = 24;
    /** Some 200 megabyte. */
    private static final int GROOT = 330_000;

    private static final int REGELS = 50_000;

    @Autowired
    Environment environment;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path in;

    @TempDir
    Path uit;

    @Test
    void killedTwiceAndThenRunByTwoWorkersNothingIsLostAndNothingDoubled() throws Exception {
        List<Toewijzing> alle = new ArrayList<>();
        for (int i = 0; i < BERICHTEN; i++) {
            Toewijzing t = fixture.lopendeToewijzing();
            alle.add(t);
            Files.write(in.resolve("%03d.xml".formatted(i)), Aanbiederpost.start(t, Aanbiederpost.identificatie()));
        }
        Path halfGeschreven = Files.writeString(in.resolve("half.part"), "<half");
        long seed = 20260131;
        Random random = new Random(seed);
        for (int i = 0; i < 2; i++) {
            killAfter(1 + random.nextInt(BERICHTEN / 3));
        }
        Process een = start("256m");
        Process twee = start("256m");
        assertThat(List.of(uitvoerEnCode(een), uitvoerEnCode(twee)))
                .as("seed " + seed)
                .allSatisfy(u -> assertThat(u.code()).as(u.tekst()).isZero());

        for (Toewijzing t : alle) {
            assertThat(toewijzingen.stand(t.gemeente(), t.nummer()).leveringen())
                    .extracting(Levering::begin)
                    .containsExactly(t.periode().begin());
            assertThat(jdbc.sql("select richting || ' ' || uitkomst from berichten.bericht where agbcode = :agb")
                            .param("agb", t.aanbieder().waarde())
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("IN VERWERKT", "UIT VERSTUURD");
            assertThat(bestanden(uit, "_" + t.aanbieder() + "_"))
                    .singleElement()
                    .satisfies(b ->
                            assertThat(Berichtcontrole.controleer(b).geldig()).isTrue());
        }
        assertThat(halfGeschreven).as("is still being written").exists();
        assertThat(bestanden(in, ".xml")).isEmpty();
        assertThat(bestanden(in.resolve("verwerkt"), ".xml")).hasSize(BERICHTEN);
    }

    @Test
    void aFileOf200MegabyteIsHandledInASmallHeapAndKeptWhole() throws Exception {
        Toewijzing t = fixture.lopendeToewijzing();
        Path groot = in.resolve("groot.xml");
        schrijfGroot(groot, t);
        Uitvoer uitvoer = uitvoerEnCode(start("192m"));
        assertThat(uitvoer.code()).as(uitvoer.tekst()).isEqualTo(2);
        assertThat(uitvoer.tekst()).contains("groot.xml: WMO323", "afgekeurd");
        assertThat(in.resolve("verwerkt/groot.xml")).exists();
        assertThat(Files.readString(in.resolve("verwerkt/groot.xml.fouten.txt")))
                .contains("TR358");
        assertThat(jdbc.sql("""
            select sum(length(d.inhoud)) from berichten.bericht_deel d
            join berichten.bericht b on b.id = d.bericht_id where b.agbcode = :agb and b.richting = 'IN'
            """)
                        .param("agb", t.aanbieder().waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(Files.size(in.resolve("verwerkt/groot.xml")));
    }

    @Test
    void aLargeClaimOfWhichEveryLineIsRefusedIsDecidedAndAnsweredInASmallHeap() throws Exception {
        Toewijzing t = fixture.lopendeToewijzing();
        schrijf(in.resolve("geweigerd.xml"), t, REGELS, "GROOT2", REGELS * 36_000L);
        Uitvoer uitvoer = uitvoerEnCode(start("160m"));
        assertThat(uitvoer.code()).as(uitvoer.tekst()).isZero();
        long regels = jdbc.sql("""
            select count(*) from declaratie.prestatie p join declaratie.oordeel o on o.prestatie_id = p.id
            where p.agbcode = :agb and not o.goedgekeurd
            """)
                .param("agb", t.aanbieder().waarde())
                .query(Long.class)
                .single();
        assertThat(regels).isEqualTo(REGELS);
        assertThat(bestanden(uit, "WMO325_1980_" + t.aanbieder()))
                .singleElement()
                .satisfies(
                        b -> assertThat(Berichtcontrole.controleer(b).geldig()).isTrue())
                .satisfies(b -> {
                    try (Stream<String> alle = Files.lines(b)) {
                        assertThat(alle.filter(r -> r.startsWith("<wmo325:Prestatie>")))
                                .hasSize(REGELS);
                    }
                });
    }

    /** A claim with the lines of a region, whose total is wrong. */
    private static void schrijfGroot(Path file, Toewijzing t) throws IOException {
        schrijf(file, t, GROOT, "GROOT1", 1);
    }

    /** Lines on toewijzingen that do not exist. */
    private static void schrijf(Path file, Toewijzing t, int regels, String nummer, long totaal) throws IOException {
        String kop =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo323/schema" \
                xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema"><m:Header>\
                <m:BerichtCode>484</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie>\
                <m:BerichtSubversie>2</m:BerichtSubversie><m:Afzender>%s</m:Afzender><m:Ontvanger>1980</m:Ontvanger>\
                <m:BerichtIdentificatie><b:Identificatie>%s</b:Identificatie><b:Dagtekening>2026-05-01</b:Dagtekening>\
                </m:BerichtIdentificatie><m:XsdVersie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie>\
                <b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersie></m:Header><m:Declaratie>\
                <m:DeclaratieNummer>%s</m:DeclaratieNummer><m:DeclaratiePeriode><b:Begindatum>2026-04-01</b:Begindatum>\
                <b:Einddatum>2026-04-30</b:Einddatum></m:DeclaratiePeriode>\
                <m:DeclaratieDagtekening>2026-05-01</m:DeclaratieDagtekening><m:TotaalIngediendBedrag>\
                <b:TotaalBedrag>%d</b:TotaalBedrag><b:DebetCredit>D</b:DebetCredit></m:TotaalIngediendBedrag><m:Clienten>\
                <m:Client><m:Bsn>%s</m:Bsn><m:Prestaties>
                """.formatted(t.aanbieder(), nummer, nummer, totaal, t.bsn().waarde());
        String regel = """
            <m:Prestatie><m:ProductReferentie><b:ReferentieNummer>G%d</b:ReferentieNummer></m:ProductReferentie>\
            <m:ToewijzingNummer>%d</m:ToewijzingNummer><m:ProductCategorie>01</m:ProductCategorie>\
            <m:ProductCode>01A05</m:ProductCode><m:ProductPeriode><b:Begindatum>2026-04-01</b:Begindatum>\
            <b:Einddatum>2026-04-30</b:Einddatum></m:ProductPeriode><m:GeleverdVolume>600</m:GeleverdVolume>\
            <m:Eenheid>01</m:Eenheid><m:ProductTarief>60</m:ProductTarief><m:IngediendBedrag><b:Bedrag>36000</b:Bedrag>\
            <b:DebetCredit>D</b:DebetCredit></m:IngediendBedrag></m:Prestatie>
            """;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(kop);
            for (int i = 0; i < regels; i++) {
                out.write(regel.formatted(i, 100_000_000 + i));
            }
            out.write("</m:Prestaties></m:Client></m:Clienten></m:Declaratie></m:Bericht>\n");
        }
    }

    private void killAfter(int regels) throws Exception {
        Process process = start("256m");
        try (BufferedReader uitvoer = process.inputReader(StandardCharsets.UTF_8)) {
            int gezien = 0;
            for (String regel = uitvoer.readLine(); regel != null && gezien < regels; regel = uitvoer.readLine()) {
                gezien += regel.contains(".xml: WMO305") ? 1 : 0;
            }
            process.destroyForcibly().waitFor();
            assertThat(gezien).as("files handled before the kill").isEqualTo(regels);
        }
    }

    private Process start(String heap) throws IOException {
        return start(heap, in, uit, environment);
    }

    /** On the database of this test. */
    static Process start(String heap, Path in, Path uit, Environment environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        "nl.nabij.Nabij",
                        "bericht",
                        "verwerk",
                        "--in",
                        in.toString(),
                        "--uit",
                        uit.toString(),
                        "--vandaag",
                        "2026-06-01")
                .directory(uit.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("NABIJ_DB_URL", environment.getRequiredProperty("spring.datasource.url"));
        builder.environment().put("NABIJ_DB_GEBRUIKER", environment.getRequiredProperty("spring.datasource.username"));
        builder.environment().put("NABIJ_DB_WACHTWOORD", environment.getRequiredProperty("spring.datasource.password"));
        return builder.start();
    }

    /** With absolute names, for the process works in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(e -> !e.isEmpty())
                .map(e -> Path.of(e).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private record Uitvoer(int code, String tekst) {}

    private static Uitvoer uitvoerEnCode(Process process) throws IOException, InterruptedException {
        String tekst = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Uitvoer(process.waitFor(), tekst);
    }

    private static List<Path> bestanden(Path map, String deel) throws IOException {
        try (Stream<Path> alle = Files.list(map)) {
            return alle.filter(Files::isRegularFile)
                    .filter(p -> p.getFileName().toString().contains(deel))
                    .toList();
        }
    }
}
