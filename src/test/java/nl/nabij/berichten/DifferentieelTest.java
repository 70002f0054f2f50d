package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Generated and spoilt messages through our own check and through the official schema: the verdict must be the same.
 * {@code -Dnabij.differentieel=100000} sets the number of documents, {@code -Dnabij.zaad=1} the seed.
 */
class DifferentieelTest {

    private static final int AANTAL = Integer.getInteger("nabij.differentieel", 3500);
    private static final long ZAAD = Long.getLong("nabij.zaad", 20270301L);

    @Test
    void ourVerdictIsThatOfTheOfficialSchema() throws Exception {
        OfficieleSchemas schemas = OfficieleSchemas.ofOverslaan();
        List<String> verschillen = new ArrayList<>();
        int geldig = 0;
        for (int i = 0; i < AANTAL && verschillen.size() < 25; i++) {
            Berichtsoort soort = OfficieleSchemas.SOORTEN.get(i % OfficieleSchemas.SOORTEN.size());
            byte[] document = document(soort, ZAAD + i);
            Optional<String> officieel = schemas.fout(soort, document);
            Berichtcontrole.Uitkomst eigen = eigen(document);
            boolean goed = eigen.schemaGoed() && eigen.soort().equals(Optional.of(soort));
            geldig += goed ? 1 : 0;
            if (goed != officieel.isEmpty()) {
                verschillen.add(verschil(soort, ZAAD + i, officieel, eigen, document));
            }
        }
        System.getLogger("nabij")
                .log(
                        System.Logger.Level.INFO,
                        "Differentieel: {0} documenten, {1} geldig, {2} verschillen",
                        AANTAL,
                        geldig,
                        verschillen.size());
        assertThat(verschillen).isEmpty();
        assertThat(geldig).as("share of valid documents").isBetween(AANTAL / 5, AANTAL * 4 / 5);
    }

    private static byte[] document(Berichtsoort soort, long zaad) {
        Random kans = new Random(zaad * 0x9E3779B97F4A7C15L);
        return new Bederf(kans, new Proefbericht(kans)).document(soort);
    }

    private static Berichtcontrole.Uitkomst eigen(byte[] document) throws IOException {
        return Berichtcontrole.controleer(new ByteArrayInputStream(document));
    }

    private static String verschil(
            Berichtsoort soort,
            long zaad,
            Optional<String> officieel,
            Berichtcontrole.Uitkomst eigen,
            byte[] document) {
        List<Berichtbevinding> niveau1 = eigen.bevindingen().stream()
                .filter(b -> b.niveau() == 1)
                .limit(3)
                .toList();
        String tekst = System.getProperty("nabij.toon") == null
                ? ""
                : "\n" + new String(document, StandardCharsets.UTF_8) + "\n"
                        + Base64.getEncoder().encodeToString(document);
        return "\n" + soort + " zaad " + zaad + "\n  XSD:   " + officieel.orElse("geldig") + "\n  Nabij: "
                + (niveau1.isEmpty() ? "geldig" : niveau1) + tekst;
    }
}
