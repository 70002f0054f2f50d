package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.nabij.NabijTest;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The worker of the web application and {@code bericht verwerk} as a process, at the same time on one queue. */
@NabijTest
class WachtrijProcesTest {

    private static final int UPLOADS = 16;

    @Autowired
    MockMvc mvc;

    @Autowired
    Wachtrij wachtrij;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    Environment environment;

    @TempDir
    Path in;

    @TempDir
    Path uit;

    /** The last upload lies in the folder as well, byte for byte. */
    @Test
    void uploadsThatAPageAndACommandTakeUpTogetherAreEachHandledOnce() throws Exception {
        List<Toewijzing> alle = new ArrayList<>();
        Toewijzing eerste = fixture.lopendeToewijzing();
        alle.add(eerste);
        int vanProces;
        try (Connection vast = dataSource.getConnection()) {
            houdVast(vast, neemOp(eerste));
            for (int i = 1; i < UPLOADS; i++) {
                Toewijzing t = fixture.lopendeToewijzing();
                alle.add(t);
                byte[] bericht = WachtrijTest.groot(t);
                biedAan(t, bericht);
                if (i == UPLOADS - 1) {
                    Files.write(in.resolve("ook-in-de-map.xml"), bericht);
                }
            }
            vanProces = verwerkEnLaatLos(vast);
        }
        wachtTotKlaar(alle);
        assertThat(vanProces).as("uploads that the process handled").isBetween(1, UPLOADS - 1);
        for (Toewijzing t : alle) {
            assertThat(van(t, "select stand || ' ' || pogingen from berichten.wachtrij where agbcode = :agb"))
                    .containsExactly("KLAAR 1");
            assertThat(van(t, "select richting from berichten.bericht where agbcode = :agb"))
                    .containsExactlyInAnyOrder("IN", "UIT");
            assertThat(toewijzingen.stand(t.gemeente(), t.nummer()).leveringen())
                    .hasSize(1);
        }
    }

    private UUID neemOp(Toewijzing t) throws Exception {
        return wachtrij.neemOp(
                Inzending.vanAanbieder(Inhoud.van(WachtrijTest.groot(t)), naam(t), "toets", t.aanbieder()));
    }

    private static String naam(Toewijzing t) {
        return "upload-" + t.nummer() + ".xml";
    }

    /** Whoever takes up this file waits in the middle of it: the web application, which the uploads wake. */
    private static void houdVast(Connection connection, UUID id) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from berichten.wachtrij where id = ? for update")) {
            select.setObject(1, id);
            assertThat(select.executeQuery().next()).isTrue();
        }
    }

    private void biedAan(Toewijzing t, byte[] bericht) throws Exception {
        CurrentUser aanbieder = new CurrentUser("a", "A", "", Set.of(Role.AANBIEDER), null, t.aanbieder());
        mvc.perform(multipart("/aanbieder/versturen")
                        .file(new MockMultipartFile("bestanden", naam(t), "text/xml", bericht))
                        .with(user(aanbieder))
                        .with(csrf()))
                .andExpect(redirectedUrl("/aanbieder/versturen"));
    }

    /** Runs the command; once it has done its first upload the web application goes on beside it. */
    private int verwerkEnLaatLos(Connection vast) throws Exception {
        int gedaan = 0;
        List<String> gezegd = new ArrayList<>();
        Process process = VerwerkProcesTest.start("256m", in, uit, environment);
        try (BufferedReader uitvoer = process.inputReader(StandardCharsets.UTF_8)) {
            for (String regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
                gezegd.add(regel);
                if (regel.startsWith("upload-") && gedaan++ == 0) {
                    vast.rollback();
                }
            }
        }
        assertThat(process.waitFor()).as(String.join("\n", gezegd)).isZero();
        vast.rollback();
        vast.setAutoCommit(true);
        return gedaan;
    }

    private void wachtTotKlaar(List<Toewijzing> alle) throws InterruptedException {
        Instant uiterlijk = Instant.now().plus(Duration.ofSeconds(60));
        while (alle.stream()
                .anyMatch(t -> !van(
                                t,
                                "select id::text from berichten.wachtrij where agbcode = :agb"
                                        + " and stand in ('WACHT', 'BEZIG')")
                        .isEmpty())) {
            assertThat(Instant.now()).as("the queue becomes empty").isBefore(uiterlijk);
            Thread.sleep(100);
        }
    }

    private List<String> van(Toewijzing t, String sql) {
        return jdbc.sql(sql)
                .param("agb", t.aanbieder().waarde())
                .query(String.class)
                .list();
    }
}
