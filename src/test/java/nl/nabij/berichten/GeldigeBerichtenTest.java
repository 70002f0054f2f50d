package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeldigeBerichtenTest {

    static final Path MAP = Path.of("src/test/resources/berichten/geldig");

    static List<Path> bestanden() throws IOException {
        try (Stream<Path> alle = Files.list(MAP)) {
            return alle.sorted().toList();
        }
    }

    @Test
    void thereIsAGoldenMessageOfEachOfTheFourteenKinds() throws IOException {
        assertThat(bestanden().stream()
                        .map(p -> p.getFileName().toString().substring(0, 6))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        Stream.of(Berichtsoort.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void aGoldenMessageIsReadWithoutFindings(Path bestand) throws IOException {
        Leesresultaat uit = Berichtlezer.lees(bestand);
        assertThat(uit.bevindingen()).isEmpty();
        assertThat(uit).isInstanceOf(Leesresultaat.Gelezen.class);
        assertThat(uit.soort().orElseThrow().name())
                .isEqualTo(bestand.getFileName().toString().substring(0, 6));
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void whatIsWrittenAgainReadsTheSame(Path bestand) throws IOException {
        Bericht bericht = gelezen(Files.readAllBytes(bestand));
        assertThat(zonderRegels(gelezen(Berichtschrijver.schrijf(bericht)).wortel()))
                .isEqualTo(zonderRegels(bericht.wortel()));
    }

    @Test
    void theOfficialSchemaAcceptsTheGoldenMessagesAndWhatWeWriteOfThem() throws Exception {
        OfficieleSchemas schemas = OfficieleSchemas.ofOverslaan();
        for (Path bestand : bestanden()) {
            byte[] inhoud = Files.readAllBytes(bestand);
            Bericht bericht = gelezen(inhoud);
            if (OfficieleSchemas.SOORTEN.contains(bericht.soort())) {
                assertThat(schemas.fout(bericht.soort(), inhoud))
                        .as(bestand.toString())
                        .isEmpty();
                assertThat(schemas.fout(bericht.soort(), Berichtschrijver.schrijf(bericht)))
                        .as(bestand.toString())
                        .isEmpty();
            }
        }
    }

    static Bericht gelezen(byte[] inhoud) {
        return switch (Berichtlezer.lees(inhoud)) {
            case Leesresultaat.Gelezen g -> g.bericht();
            case Leesresultaat.Afgewezen a ->
                throw new AssertionError(a.bevindingen().toString());
        };
    }

    static Element zonderRegels(Element e) {
        return new Element(
                e.naam(),
                e.tekst(),
                e.kinderen().stream().map(GeldigeBerichtenTest::zonderRegels).toList(),
                0);
    }
}
