package nl.nabij.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.nabij.kern.Zaaknummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KlokTest {

    private static final Zaaknummer ZAAK = Zaaknummer.of("1980-2026-00001");

    @ParameterizedTest
    @CsvSource({
        "2026-02-20, OP_TIJD",
        "2026-03-30, OP_TIJD",
        "2026-03-31, BIJNA",
        "2026-04-07, BIJNA",
        "2026-04-08, TE_LAAT",
    })
    void eenOnderzoekVanZesWekenKleurtOpVolgorde(LocalDate vandaag, Klokstand stand) {
        assertThat(klok(Kloksoort.ONDERZOEK, "2026-02-20", "2026-04-07").stand(vandaag))
                .isEqualTo(stand);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-06, OP_TIJD", "2026-02-07, BIJNA", "2026-02-09, BIJNA", "2026-02-10, VOORBIJ"})
    void deTijdVoorHetPersoonlijkPlanGaatVoorbijEnIsNietTeLaat(LocalDate vandaag, Klokstand stand) {
        assertThat(klok(Kloksoort.PLAN, "2026-02-02", "2026-02-09").stand(vandaag))
                .isEqualTo(stand);
    }

    @Test
    void gehaaldOpDeLaatsteDagIsOpTijdEnEenDagLaterTeLaat() {
        LocalDate laatste = LocalDate.parse("2026-04-07");
        assertThat(gehaald(laatste).stand(laatste.plusDays(30))).isEqualTo(Klokstand.GEHAALD);
        assertThat(gehaald(laatste.plusDays(1)).stand(laatste.plusDays(30))).isEqualTo(Klokstand.TE_LAAT_GEHAALD);
    }

    @Test
    void dagenOverTeltTotDeLaatsteDagEnWordtDaarnaNegatief() {
        Klok klok = klok(Kloksoort.ONDERZOEK, "2026-02-20", "2026-04-07");
        assertThat(klok.dagenOver(LocalDate.parse("2026-04-07"))).isZero();
        assertThat(klok.dagenOver(LocalDate.parse("2026-04-08"))).isEqualTo(-1);
    }

    private static Klok klok(Kloksoort soort, String begin, String laatste) {
        return new Klok(ZAAK, soort, LocalDate.parse(begin), LocalDate.parse(laatste), null, null, "bron");
    }

    private static Klok gehaald(LocalDate op) {
        LocalDate laatste = LocalDate.parse("2026-04-07");
        return new Klok(ZAAK, Kloksoort.ONDERZOEK, laatste.minusWeeks(6), laatste, op, null, "bron");
    }
}
