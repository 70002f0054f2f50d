package nl.nabij.kosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Tarief;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Euro per year, exactly; the amounts of rulings stand beside the norms. */
class JaarbedragTest {

    private static final BigDecimal UUR = BigDecimal.valueOf(60);

    @TestFactory
    Stream<DynamicTest> theAmountsOfRulings() {
        List<DataError> fouten = new ArrayList<>();
        YamlMap bestand = DataTree.classpath("normen").files().stream()
                .filter(f -> f.name().equals("geldgevallen.yaml"))
                .findFirst()
                .flatMap(f -> YamlMap.parse(f, fouten))
                .orElseThrow();
        List<YamlMap> gevallen = bestand.maps("gevallen");
        assertThat(gevallen).hasSize(4);
        return gevallen.stream().map(geval -> DynamicTest.dynamicTest(geval.text("naam"), () -> toets(geval)));
    }

    private static void toets(YamlMap geval) {
        Bedrag verwacht = Bedrag.of(geval.text("verwacht"));
        assertThat(geval.text("bron")).isNotBlank();
        if (geval.text("eenheid").equals("uur")) {
            Tarief tarief = Tarief.of(geval.text("prijs"), Eenheid.UUR);
            BigDecimal minuten = new BigDecimal(geval.text("minuten_per_week"));
            assertThat(Jaarbedrag.bedrag(tarief, minuten, geval.text("weken"))).isEqualTo(verwacht);
        } else {
            assertThat(new Bedrag(new BigDecimal(geval.text("prijs"))
                            .multiply(new BigDecimal(geval.text("aantal")))
                            .setScale(2)))
                    .isEqualTo(verwacht);
        }
        assertThat(geval.text("uitspraak").equals(geval.text("verwacht")))
                .as("another amount than the ruling has a reason")
                .isNotEqualTo(geval.has("verschil"));
    }

    @Test
    void theWeeksOfTheFrameworkCount() {
        Tarief uur = Tarief.of("30.00", Eenheid.UUR);
        assertThat(Jaarbedrag.bedrag(uur, UUR, "52")).isEqualTo(Bedrag.of("1560.00"));
        assertThat(Jaarbedrag.bedrag(uur, UUR, "365/7")).isEqualTo(Bedrag.of("1564.29"));
        assertThat(Jaarbedrag.bedrag(Tarief.of("0.50", Eenheid.MINUUT), UUR, "52"))
                .isEqualTo(Bedrag.of("1560.00"));
        assertThat(Jaarbedrag.bedrag(uur, UUR.negate(), "52")).isEqualTo(Bedrag.of("-1560.00"));
    }

    @Test
    void onlyAPriceOfTimeCanBeUsed() {
        assertThatThrownBy(() -> Jaarbedrag.bedrag(Tarief.of("40.00", Eenheid.DAGDEEL), UUR, "52"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dagdeel");
    }

    @Test
    void aDifferenceIsSaidInWords() {
        Jaarbedrag minder = new Jaarbedrag(Bedrag.of("-400.00"), Bedrag.of("-350.00"));
        assertThat(minder.verschil()).isEqualTo("€ 350,00 tot € 400,00 minder");
        assertThat(new Jaarbedrag(Bedrag.of("350.00"), Bedrag.of("350.00")).verschil())
                .isEqualTo("€ 350,00 meer");
        assertThat(new Jaarbedrag(Bedrag.NUL, Bedrag.NUL).verschil()).isEqualTo("geen verschil");
    }
}
