package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every restriction on one element, on both sides of its limit. */
class RestrictieTest {

    static List<Restricties.Geval> gevallen() {
        return Restricties.alle();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void theLimitIsWhereTheStandardPutsIt(Restricties.Geval geval) throws IOException {
        List<String> codes =
                Berichtcontrole.controleer(new ByteArrayInputStream(geval.document())).bevindingen().stream()
                        .filter(b -> b.niveau() == 1)
                        .map(b -> b.regel().waarde())
                        .toList();
        if (geval.voldoet()) {
            assertThat(codes).isEmpty();
        } else {
            assertThat(codes).contains(geval.gemeld());
        }
    }

    /** Skipped, with its reason, where the reference material is absent. */
    @Test
    void everyRestrictionOfTheStandardHasItsCases() throws IOException {
        Set<String> standaard = new TreeSet<>();
        Files.readAllLines(OfficieleSchemas.mapOfOverslaan().resolve("condities-constraints.tsv")).stream()
                .skip(1)
                .map(r -> r.split("\t", -1))
                .filter(r -> r[9].equals("Restrictie") || r[9].equals("Constraint") && r[10].isEmpty())
                .forEach(r -> standaard.add(r[7]));
        assertThat(Restricties.codes()).isEqualTo(standaard);
    }
}
