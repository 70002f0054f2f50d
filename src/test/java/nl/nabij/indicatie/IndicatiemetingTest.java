package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatiemetingTest {

    private static final String KADER = "kpmg-hbel-2021";

    @Test
    void theBareSumAndTheComputationAgreeOnEveryCase() {
        Indicatiemeting meting = Indicatiemeting.van(KADER, 500, 7);
        assertThat(meting.metOnderbouwing())
                .hasSize(500)
                .isEqualTo(meting.kaleSom().get());
    }

    @Test
    void theSameSeedGivesTheSameCasesAndAnotherSeedOthers() {
        int[] eerste = Indicatiemeting.van(KADER, 100, 1).metOnderbouwing();
        assertThat(Indicatiemeting.van(KADER, 100, 1).metOnderbouwing()).isEqualTo(eerste);
        assertThat(Indicatiemeting.van(KADER, 100, 2).metOnderbouwing()).isNotEqualTo(eerste);
    }

    @Test
    void theOtherEngineGetsARuleForEveryKnownAmountAndALineForEveryCase(@TempDir Path map) throws Exception {
        Path model = map.resolve("kader.dmn");
        Path gevallen = map.resolve("gevallen.csv");
        Indicatiemeting.van(KADER, 20, 3).schrijf(model, gevallen);
        var dmn = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(model.toFile());
        assertThat(dmn.getElementsByTagName("rule").getLength()).isEqualTo(9);
        assertThat(dmn.getElementsByTagName("decisionTable")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("hitPolicy"))
                .hasToString("hitPolicy=\"COLLECT\"");
        List<String> regels = Files.readAllLines(gevallen);
        assertThat(regels).hasSize(21);
        assertThat(regels.getFirst()).startsWith("schoon_huis;");
    }

    @Test
    void aFrameworkThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> Indicatiemeting.van("bestaat-niet", 1, 1)).hasMessageContaining("bestaat-niet");
    }
}
