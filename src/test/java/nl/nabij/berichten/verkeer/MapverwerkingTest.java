package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.nabij.NabijTest;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which files of the folder are taken. */
@NabijTest
class MapverwerkingTest {

    private final ByteArrayOutputStream uitvoer = new ByteArrayOutputStream();

    @Autowired
    Mapverwerking verwerking;

    @Autowired
    ToewijzingFixture fixture;

    @TempDir
    Path in;

    @TempDir
    Path uit;

    @ParameterizedTest
    @ValueSource(strings = {"start.xml.tmp", "start.xml.part", "start.xml.filepart", "START.XML.PART"})
    void aFileThatIsStillBeingCopiedStaysUntilItIsRenamed(String naam) throws IOException {
        byte[] bericht = Aanbiederpost.start(fixture.lopendeToewijzing(), Aanbiederpost.identificatie());
        Path half = Files.write(in.resolve(naam), java.util.Arrays.copyOf(bericht, bericht.length / 2));
        assertThat(verwerk()).isEqualTo(new Mapverwerking.Telling(0, 0, 0, 0, 0));
        assertThat(half).exists();
        assertThat(uitvoer.toString(StandardCharsets.UTF_8)).contains(naam + ": overgeslagen", "Hernoem het");

        Files.write(half, bericht);
        Files.move(half, in.resolve("start.xml"));
        assertThat(verwerk().verwerkt()).isEqualTo(1);
        assertThat(in.resolve("verwerkt/start.xml")).exists();
    }

    @Test
    void aNameThatOnlyHoldsTheWordIsTaken() throws IOException {
        Files.write(
                in.resolve("part.tmp.xml"),
                Aanbiederpost.start(fixture.lopendeToewijzing(), Aanbiederpost.identificatie()));
        assertThat(verwerk().verwerkt()).isEqualTo(1);
    }

    /** What other tests left waiting is written too, and not counted here. */
    private Mapverwerking.Telling verwerk() throws IOException {
        Mapverwerking.Telling t = verwerking.verwerk(in, uit, new PrintStream(uitvoer, true, StandardCharsets.UTF_8));
        return new Mapverwerking.Telling(t.verwerkt(), t.afgewezen(), t.herhaald(), t.onleesbaar(), 0);
    }
}
