package nl.nabij.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;

/** What the page says of who works with a value is true of the source: no reader is left out and none is made up. */
class BeleidslezersTest {

    /** Paths that are put together from a part in the source. */
    private static final List<String> SAMENGESTELD = List.of("beschikking/duur/", "kosten/");

    @Test
    void everyPathThatTheSourceNamesHasAReaderAndNoOther() throws IOException {
        String bron = bron();
        TreeSet<String> paden = new TreeSet<>();
        parameters().forEach(p -> paden.add(p.pad()));
        assertThat(paden).hasSizeGreaterThan(100);
        for (String pad : paden) {
            boolean gelezen = bron.contains("\"" + pad + "\"")
                    || SAMENGESTELD.stream().anyMatch(pad::startsWith)
                    || inAanbod(pad);
            assertThat(Beleidslezers.van(pad).isPresent()).as(pad).isEqualTo(gelezen);
        }
    }

    @Test
    void theMostExactReaderSpeaks() {
        assertThat(Beleidslezers.van("beschikking/duur").orElseThrow().wie()).doesNotContain("doelgroep");
        assertThat(Beleidslezers.van("beschikking/duur/dementie").orElseThrow().wie())
                .contains("doelgroep");
        assertThat(Beleidslezers.van("cijfers/inwoners")).isEmpty();
    }

    private static List<Parameter> parameters() {
        List<DataError> fouten = new ArrayList<>();
        List<Parameter> gelezen = Normbestanden.parameters(DataTree.classpath("normen"), fouten);
        assertThat(fouten).isEmpty();
        return gelezen;
    }

    private static String bron() throws IOException {
        StringBuilder alles = new StringBuilder();
        try (Stream<Path> bestanden = Files.walk(Path.of("src/main/java"))) {
            for (Path bestand : bestanden
                    .filter(p -> p.toString().endsWith(".java"))
                    .filter(p ->
                            !p.endsWith("Beleidslezers.java") && !p.toString().endsWith("gevolgen.java"))
                    .toList()) {
                alles.append(Files.readString(bestand)).append('\n');
            }
        }
        return alles.toString();
    }

    private static boolean inAanbod(String pad) {
        return DataTree.classpath("normen").files().stream()
                .filter(f -> f.name().equals("aanbod.yaml"))
                .anyMatch(f -> f.text().matches("(?s).*[^a-z/-]" + pad + "[^a-z/-].*"));
    }
}
