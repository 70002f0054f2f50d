package nl.nabij.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database on its folder, with real processes that stop, are killed, or come second. */
class EmbeddedPostgresIT {

    private static final int ORDINARY = 65534;
    private static final int NAMELESS = 54321;

    private Path place;

    @BeforeEach
    void makePlace() throws IOException {
        place = Files.createTempDirectory("nabij-it");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void removePlace() throws IOException {
        Binaries.delete(place);
    }

    @Test
    void restartAndKillLoseNothingThatWasCommitted() throws Exception {
        Path folder = place.resolve("gegevens");
        try (HolderProcess first = HolderProcess.start(folder)) {
            assertThat(first.says()).isEqualTo("KLAAR 1");
        }
        HolderProcess second = HolderProcess.start(folder);
        assertThat(second.says()).isEqualTo("KLAAR 2");
        second.kill();
        HolderProcess third = HolderProcess.start(folder);
        assertThat(third.says()).isEqualTo("KLAAR 3");
        for (ProcessHandle server : third.servers()) {
            server.destroyForcibly();
        }
        third.kill();
        try (HolderProcess fourth = HolderProcess.start(folder)) {
            assertThat(fourth.says()).isEqualTo("KLAAR 4");
        }
    }

    @Test
    void aSecondStartSaysWhoRunsAndACommandUsesTheRunningServer() throws Exception {
        Path folder = place.resolve("gegevens");
        try (HolderProcess first = HolderProcess.start(folder)) {
            assertThat(first.says()).isEqualTo("KLAAR 1");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("draait Nabij al (proces " + first.pid() + ", http://localhost:8080)");
            try (EmbeddedPostgres command = EmbeddedPostgres.attachOrStart(folder, onExit -> {})) {
                assertThat(command.attached()).isTrue();
                assertThat(Holder.addRow(command)).isEqualTo(2);
            }
            assertThat(Files.getPosixFilePermissions(folder.resolve("actief")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(folder.resolve("wachtwoord")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(folder.resolve("actief")).doesNotExist();
    }

    @Test
    void anOrdinaryUserRunsItAsHimselfAndGetsAClearMessageForAFolderThatIsNotHis() throws Exception {
        assumeTrue(root(), "needs root to become another user");
        Path own = Files.createDirectory(place.resolve("eigen"));
        Files.setAttribute(own, "unix:uid", ORDINARY);
        Path closed = Files.createDirectory(place.resolve("dicht"));
        try (HolderProcess holder = HolderProcess.startAs(ORDINARY, own.resolve("gegevens"), readable(ORDINARY))) {
            assertThat(holder.says()).isEqualTo("KLAAR 1");
        }
        try (HolderProcess holder = HolderProcess.startAs(ORDINARY, closed, readable(ORDINARY))) {
            assertThat(holder.says()).contains("kan niet worden gebruikt: geen rechten op " + closed);
        }
    }

    @Test
    void aUidWithoutANameRunsItTooAndSoDoesRootInAFolderThatOthersCannotReach() throws Exception {
        assumeTrue(root(), "needs root to become another user");
        assumeTrue(new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0, "needs user namespaces");
        Path own = Files.createDirectory(place.resolve("eigen"));
        Files.setAttribute(own, "unix:uid", NAMELESS);
        try (HolderProcess holder = HolderProcess.startAs(NAMELESS, own.resolve("gegevens"), readable(NAMELESS))) {
            assertThat(holder.says()).isEqualTo("KLAAR 1");
        }
        Path closed = Files.createDirectory(
                place.resolve("thuis"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        HolderProcess first = HolderProcess.start(closed.resolve("gegevens"));
        assertThat(first.says()).isEqualTo("KLAAR 1");
        first.kill();
        try (HolderProcess second = HolderProcess.start(closed.resolve("gegevens"))) {
            assertThat(second.says()).isEqualTo("KLAAR 2");
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws Exception {
        Path file = Files.writeString(place.resolve("bestand"), "geen map");
        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(file + " is een bestand, geen map");
    }

    @Test
    void aLostPasswordFileIsNamedAtOnce() throws Exception {
        Path folder = place.resolve("gegevens");
        EmbeddedPostgres.start(folder, onExit -> {}).close();
        Files.delete(folder.resolve("wachtwoord"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, onExit -> {}))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("wachtwoord");
        assertThat(Files.readString(folder.resolve("postgresql.log"))).isNotBlank();
    }

    @Test
    void anOutsidePostgresIsCheckedBeforeTheStart() throws Exception {
        try (EmbeddedPostgres outside = EmbeddedPostgres.start(place.resolve("buiten"), onExit -> {})) {
            new OutsidePostgres(outside.url(), outside.user(), outside.password()).check();
            assertThatThrownBy(() -> new OutsidePostgres(outside.url(), outside.user(), "fout").check())
                    .hasMessageContaining("niet te bereiken")
                    .hasMessageContaining("NABIJ_DB_WACHTWOORD");
        }
        assertThatThrownBy(() -> new OutsidePostgres("jdbc:postgresql://127.0.0.1:1/x", "a", "b").check())
                .hasMessageContaining("niet te bereiken");
        assertThatThrownBy(() -> new OutsidePostgres("mysql://x", "a", "b").check())
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void theEnvironmentChoosesTheOutsidePostgres() {
        assertThat(OutsidePostgres.from(Map.of())).isNull();
        assertThat(OutsidePostgres.from(Map.of("NABIJ_DB_URL", "postgresql://db:5432/nabij")))
                .isEqualTo(new OutsidePostgres("jdbc:postgresql://db:5432/nabij", "", ""));
    }

    private Path readable(int uid) throws IOException {
        Path folder = Files.createTempDirectory(place, "programma");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setAttribute(folder, "unix:uid", uid);
        return folder;
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}
