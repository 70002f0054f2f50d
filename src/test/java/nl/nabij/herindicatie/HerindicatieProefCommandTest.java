package nl.nabij.herindicatie;

import static nl.nabij.herindicatie.BeleidscampagneFixture.VANAF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.indicatie.Kaderbeheer;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code herindicatie proef} over several gemeenten. */
@NabijTest
class HerindicatieProefCommandTest {

    private static final Gemeentecode WESTERVELD = Gemeentecode.of("1701");

    @Autowired
    ApplicationContext context;

    @Autowired
    BeleidscampagneFixture hulp;

    @Autowired
    BeleidFixture beleid;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void lichtGaatUit() {
        beleid.vastgesteld(WESTERVELD, "producten/begeleiding-licht", "ja", ProductFixture.BEGIN);
        beleid.vastgesteld(WESTERVELD, "producten/begeleiding-licht", "nee", VANAF);
    }

    private int proef(boolean json, Map<String, String> opties) {
        return HerindicatieProefCommand.proef(
                context,
                opties,
                new HerindicatieProefCommand.Uitvoer(json, new PrintStream(out, true, StandardCharsets.UTF_8), fout()));
    }

    private PrintStream fout() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    private String tekst() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyGemeenteOfTheRegionHasARowAndNobodyIsNamed() {
        Beschikking b = hulp.toegekend(WESTERVELD, "ib-licht");
        assertThat(proef(false, Map.of("dag", VANAF.toString(), "regio", "dhw", "product", "ib-licht")))
                .isEqualTo(Command.OK);
        assertThat(tekst().lines())
                .anyMatch(r -> r.startsWith("Westerveld "))
                .anyMatch(r -> r.startsWith("Staphorst "))
                .anyMatch(r -> r.startsWith("samen "))
                .anyMatch(r -> r.startsWith("  Individuele begeleiding licht stopt: "));
        assertThat(tekst()).doesNotContain(b.zaak().waarde(), b.nummer().waarde());
    }

    @Test
    void theRowsAddUpAndARowIsWhatThePageShows() {
        hulp.toegekend(WESTERVELD, "ib-licht");
        assertThat(proef(true, Map.of("dag", VANAF.toString(), "gemeente", "1701,0180", "product", "ib-licht")))
                .isEqualTo(Command.OK);
        List<JsonNode> regels =
                tekst().lines().map(r -> new JsonMapper().readTree(r)).toList();
        assertThat(regels).extracting(r -> r.path("gemeente").asString()).containsExactly("1701", "0180", "samen");
        List<Integer> verandert =
                regels.stream().map(r -> r.path("verandert").asInt()).toList();
        assertThat(verandert.get(0))
                .isPositive()
                .isEqualTo(context.getBean(Doorrekenaar.class)
                        .reken(WESTERVELD, new Keuze.Beleid(VANAF, "ib-licht", ""))
                        .som()
                        .aantal());
        assertThat(verandert.get(2)).isEqualTo(verandert.get(0) + verandert.get(1));
    }

    @Test
    void aFrameworkIsTriedPerActivity() {
        Gemeentecode laren = Gemeentecode.of("0417");
        String kader = context.getBean(Kaderbeheer.class)
                .bruikbaar(laren)
                .keySet()
                .iterator()
                .next();
        assertThat(proef(false, Map.of("dag", VANAF.toString(), "gemeente", "0417", "kader", kader, "tarief", "40,50")))
                .isEqualTo(Command.OK);
        assertThat(tekst()).contains("per activiteit").doesNotContain("per product");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        int code = new HerindicatieProefCommand()
                .run(List.of("--tarief", "veel", "--wordt", "ib-midden", "--zaak", "1", "los"), fout(), fout());
        assertThat(code).isEqualTo(Command.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "kent --zaak niet",
                        "kent 'los' niet",
                        "Noem met --dag de eerste dag",
                        "Een tarief hoort bij een kader.",
                        "geen bedrag per uur",
                        "Noem met --product welk product stopt.",
                        "Noem gemeenten of een regio.",
                        "Gebruik: nabij herindicatie proef");
        assertThat(proef(false, Map.of("dag", "2027-03-01", "gemeente", "9999")))
                .isEqualTo(Command.WRONG_CALL);
        assertThat(proef(false, Map.of("dag", "2027-03-01", "regio", "nergens")))
                .isEqualTo(Command.WRONG_CALL);
        assertThat(proef(false, Map.of("dag", "2027-03-01", "gemeente", "1701", "kader", "bestaat-niet")))
                .isEqualTo(Command.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "Nabij kent geen gemeente 9999.",
                        "Geen gemeente hoort op die dag bij regio 'nergens'. Bekend zijn: alkmaar, dhw",
                        "Gemeente Westerveld kan niet rekenen met kader 'bestaat-niet'.");
    }
}
