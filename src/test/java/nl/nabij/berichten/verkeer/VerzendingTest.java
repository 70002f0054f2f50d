package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.berichten.Retourbericht;
import nl.nabij.berichten.verkeer.Afhandeling.Antwoord;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The size of what goes out. */
@NabijTest
class VerzendingTest {

    private static final int MEGABYTE = 1_000_000;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Verzending verzending;

    @Autowired
    Eigen eigen;

    @Autowired
    Mapverwerking verwerking;

    @Autowired
    ToewijzingFixture fixture;

    @TempDir
    Path in;

    @TempDir
    Path uit;

    @ParameterizedTest
    @CsvSource({"25000000, false", "25000001, true"})
    void anOutgoingMessageOver25MegabytesSaysSo(int bytes, boolean zegtHet) throws IOException {
        Toewijzing t = fixture.lopendeToewijzing();
        ArchiefBericht rij = Objects.requireNonNull(transaction.execute(s -> zetKlaar(t, bytes)));
        assertThat(rij.vingerafdruk().grootte()).isEqualTo(bytes);
        assertThat(rij.fouten()).isEmpty();
        assertThat(rij.uitkomst()).as("it goes out all the same").isEqualTo(Uitkomst.TE_VERSTUREN);
        assertThat(rij.samenvatting().contains("groter dan 25 MB (OP179), spreek de levering af met de aanbieder"))
                .isEqualTo(zegtHet);
        verwerking.verwerk(in, uit, System.err);
        assertThat(uit.resolve(Uitgang.bestandsnaam(rij.kop()))).hasSize(bytes);
    }

    private ArchiefBericht zetKlaar(Toewijzing t, int bytes) {
        try {
            return verzending.zetKlaar(
                    new Verzending.Uitgaand(t.gemeente(), t.aanbieder(), antwoord(t, bytes), null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Antwoord antwoord(Toewijzing t, int bytes) {
        byte[] start = Aanbiederpost.start(t, Aanbiederpost.identificatie());
        Bericht retour = Retourbericht.op(
                        ((Leesresultaat.Gelezen) Berichtlezer.lees(start)).bericht(),
                        eigen.identificatie(),
                        eigen.vandaag())
                .akkoord();
        Berichtkop kop = eigen.kop(retour.soort(), retour.kop().identificatie(), t.gemeente(), t.aanbieder());
        return new Antwoord(
                kop, Inhoud.van(opgevuld(Berichtschrijver.schrijf(retour), bytes)), "Bericht van de proef", false);
    }

    /** The message, made as large as asked with comments after its end. */
    private static byte[] opgevuld(byte[] bericht, int bytes) {
        byte[] uit = Arrays.copyOf(bericht, bytes);
        Arrays.fill(uit, bericht.length, bytes, (byte) 'x');
        int plaats = bericht.length;
        while (plaats < bytes) {
            int lengte = bytes - plaats < 2 * MEGABYTE ? bytes - plaats : MEGABYTE;
            zet(uit, plaats, "<!--");
            zet(uit, plaats + lengte - 3, "-->");
            plaats += lengte;
        }
        return uit;
    }

    private static void zet(byte[] uit, int plaats, String tekst) {
        byte[] deel = tekst.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(deel, 0, uit, plaats, deel.length);
    }
}
