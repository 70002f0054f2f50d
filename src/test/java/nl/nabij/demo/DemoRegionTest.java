package nl.nabij.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nabij.NabijApplication;
import nl.nabij.TestDatabase;
import nl.nabij.berichten.Berichtcontrole;
import nl.nabij.berichten.Berichtpost;
import nl.nabij.kern.Gemeentecode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Its own application on its own database: the demo region takes an empty one. */
class DemoRegionTest {

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext context;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(NabijApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(new TestDatabase())
                .properties(Map.of("nabij.demo", "true", "nabij.gegevens", data.toString()))
                .run();
        jdbc = context.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static int count(String sql) {
        return jdbc.sql("select count(*) from " + sql).query(Integer.class).single();
    }

    @Test
    void everyStageOfAZaakIsThereInBothGemeenten() {
        for (String gemeente : List.of("1980", "0361")) {
            List<String> statuses = jdbc.sql("select distinct status from toegang.zaak where gemeentecode = :g")
                    .param("g", gemeente)
                    .query(String.class)
                    .list();
            assertThat(statuses)
                    .containsExactlyInAnyOrder(
                            "GEMELD", "IN_ONDERZOEK", "VERSLAG_VERSTUURD", "AANGEVRAAGD", "BESLOTEN", "AFGESLOTEN");
        }
        assertThat(count("toegang.zaak")).isBetween(180, 220);
    }

    @Test
    void everyOtherRegionHasAConsulentAndAProductOfItsOwn() {
        for (String[] region : List.of(
                new String[] {"0376", "reablement"}, new String[] {"0479", "opplus"}, new String[] {"0180", "vervoer"
                })) {
            assertThat(count("platform.gebruiker where gemeentecode = '" + region[0] + "'"))
                    .isGreaterThanOrEqualTo(3);
            assertThat(count("indicatie.product where gemeentecode = '" + region[0] + "' and product = '" + region[1]
                            + "'"))
                    .isEqualTo(2);
            assertThat(count("beschikking.beschikking where gemeentecode = '" + region[0] + "'"))
                    .isOne();
        }
    }

    @Test
    void thereIsWorkThatIsLateAndWorkForLater() {
        assertThat(count("werkplek.werkitem where laatste_dag < current_date")).isPositive();
        assertThat(count("werkplek.werkitem where laatste_dag > current_date")).isPositive();
        assertThat(count("beschikking.resultaatbesluit where vervallen_op is null"))
                .isEqualTo(3);
        assertThat(count("werkplek.tijdlijn where tijdstip > now()")).isZero();
        assertThat(count("declaratie.geleverd where agbcode = '99990001'")).isPositive();
        assertThat(count("socialekaart.voorziening where gemeentecode = '0361'"))
                .isPositive();
    }

    @Test
    void oneRequestWaitsForItsAnswerAndOneWasRejected() {
        assertThat(count("verzoek.verzoek where soort = 'WIJZIGING' and status = 'ONTVANGEN'"
                        + " and gemeentecode = '1980' and antwoord_uiterlijk >= current_date"))
                .isOne();
        assertThat(count("verzoek.verzoek where soort = 'TOEWIJZING' and status = 'AFGEWEZEN'"))
                .isOne();
        assertThat(count("berichten.bericht where soort = 'WMO319' and uitkomst <> 'TE_VERSTUREN'"))
                .isOne();
        assertThat(count("werkplek.werkitem where sleutel like 'verzoek:%'")).isOne();
    }

    @Test
    void aSecondStartChangesNothing() {
        int zaken = count("toegang.zaak");
        int lines = count("werkplek.tijdlijn");
        context.getBean(DemoRegion.class).fillWhenEmpty();
        assertThat(count("toegang.zaak")).isEqualTo(zaken);
        assertThat(count("werkplek.tijdlijn")).isEqualTo(lines);
    }

    @Test
    void everyMessageThatWaitsToLeaveIsValid() throws IOException {
        List<Berichtpost.Verstuurd> waiting = context.getBean(Berichtpost.class).verstuurWachtende("test");
        assertThat(waiting).isNotEmpty();
        for (Berichtpost.Verstuurd message : waiting) {
            assertValid(new java.io.ByteArrayInputStream(message.inhoud()), message.bestandsnaam());
        }
    }

    @Test
    void theMessagesInTheFolderAreValidAndTheExamplesAreNot() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("berichten/in"))) {
            List<Path> all = files.toList();
            assertThat(all)
                    .extracting(p -> p.getFileName().toString().substring(0, 3))
                    .contains("302", "305", "307", "323");
            for (Path file : all) {
                assertValid(Files.newInputStream(file), file.toString());
            }
        }
        try (Stream<Path> files = Files.list(data.resolve("berichten/voorbeelden"))) {
            for (Path file : files.toList()) {
                assertThat(Berichtcontrole.controleer(Files.newInputStream(file))
                                .geldig())
                        .isFalse();
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameResidents() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        Gemeentecode gemeente = DemoUsers.DIJK_EN_WAARD;
        Residents one = new Residents(7);
        Residents other = new Residents(7);
        for (int i = 0; i < 50; i++) {
            assertThat(one.resident(gemeente, today)).isEqualTo(other.resident(gemeente, today));
        }
    }

    @Test
    void everyAccountOnTheLogInPageExists() {
        for (var account : context.getBean(DemoUsers.class).accounts()) {
            assertThat(count("platform.gebruiker where naam = '" + account.name() + "'"))
                    .isOne();
        }
    }

    private static void assertValid(InputStream message, String name) throws IOException {
        try (message) {
            assertThat(Berichtcontrole.controleer(message).bevindingen())
                    .as(name)
                    .isEmpty();
        }
    }
}
