package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nabij.indicatie.Berekening.Berekend;
import nl.nabij.indicatie.Berekening.Gestopt;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases that stand beside each norm framework (gevallen.yaml): facts in, minutes line by line out. */
class NormgevallenTest {

    private static final LocalDate DAG = LocalDate.parse("2027-03-01");
    private static final Indicatierekenaar REKENAAR = BerekeningConfiguration.zonderSpring();
    private static final DataTree BOOM = DataTree.classpath("normen");

    @TestFactory
    Stream<DynamicContainer> casesBesideTheNorm() {
        return gevallen()
                .map(file -> DynamicContainer.dynamicContainer(file.folder(), tests(file, code(file)).stream()));
    }

    @Test
    void everyFrameworkHasCases() {
        assertThat(BOOM.files().stream()
                        .filter(f -> f.path().startsWith("instrument/"))
                        .filter(f -> f.name().equals("normenkader.yaml"))
                        .map(DataFile::folder))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        gevallen().map(DataFile::folder).toList());
    }

    private static Stream<DataFile> gevallen() {
        return BOOM.files().stream().filter(f -> f.name().equals("gevallen.yaml"));
    }

    private static String code(DataFile gevallen) {
        DataFile kader = BOOM.files().stream()
                .filter(f -> f.path().equals(gevallen.folder() + "/normenkader.yaml"))
                .findFirst()
                .orElseThrow();
        return lees(kader).text("code");
    }

    private static YamlMap lees(DataFile file) {
        List<DataError> fouten = new ArrayList<>();
        YamlMap map = YamlMap.parse(file, fouten).orElseThrow();
        assertThat(fouten).isEmpty();
        return map;
    }

    private static List<DynamicTest> tests(DataFile file, String code) {
        return lees(file).maps("gevallen").stream()
                .map(geval -> DynamicTest.dynamicTest(geval.text("naam"), () -> toets(geval, code)))
                .toList();
    }

    private static void toets(YamlMap geval, String code) {
        assertThat(geval.text("bron")).isNotBlank();
        Berekening berekening = REKENAAR.bereken(code, teksten(geval.maps("feiten")), afwijkingen(geval), DAG);
        YamlMap verwacht = geval.maps("verwacht").getFirst();
        switch (berekening) {
            case Berekend b -> {
                assertThat(b.totaalPerWeek().aantal()).isEqualTo(Integer.parseInt(verwacht.text("totaal")));
                Map<String, String> regels = new LinkedHashMap<>();
                b.regels().forEach(r -> regels.put(r.code(), r.minuten().toPlainString()));
                assertThat(regels).isEqualTo(teksten(verwacht.maps("regels")));
            }
            case Gestopt g ->
                assertThat(g.ontbreekt()).extracting(Ontbreekt::code).isEqualTo(verwacht.texts("ontbreekt"));
        }
    }

    private static Map<String, String> teksten(List<YamlMap> maps) {
        Map<String, String> teksten = new HashMap<>();
        maps.forEach(m -> m.keys().forEach(k -> teksten.put(k, m.text(k))));
        return teksten;
    }

    private static List<Afwijking> afwijkingen(YamlMap geval) {
        return geval.maps("afwijkingen").stream()
                .map(a -> new Afwijking(
                        a.text("onderdeel"),
                        Integer.parseInt(a.text("minuten")),
                        a.text("reden"),
                        a.text("door"),
                        a.find("herkomst").orElse(null)))
                .toList();
    }
}
