package nl.nabij.indicatie.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.nabij.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreukTest {

    /** The figures that were read, and by which number of weeks they come out. */
    @ParameterizedTest
    @CsvSource({
        "78, 52, 90.00, 90",
        "26, 52, 30.00, 30",
        "108, 52, 124.61, 125",
        "108, 365/7, 124.27, 125",
        "209, 365/7, 240.49, 241",
        "104.9, 52, 121.03, 122"
    })
    void hoursPerYearBecomeMinutesPerWeek(String uren, String weken, String afgekapt, int naarBoven) {
        Breuk perWeek = new Hoeveelheid(uren, Tijdseenheid.UREN_PER_JAAR).perWeek(Breuk.parse(weken));
        assertThat(perWeek.afgekapt(2)).isEqualTo(new BigDecimal(afgekapt));
        assertThat(perWeek.naarBoven()).isEqualTo(naarBoven);
    }

    @Test
    void twoWeeksAreHalved() {
        assertThat(new Hoeveelheid("150", Tijdseenheid.MINUTEN_PER_TWEE_WEKEN).perWeek(Breuk.of(52)))
                .isEqualTo(Breuk.of(75));
    }

    @Test
    void aDeductionIsCutOffDownwardsAndRoundedTowardsMoreTime() {
        Breuk aftrek = new Hoeveelheid("23", Tijdseenheid.UREN_PER_JAAR)
                .perWeek(Breuk.of(52))
                .negatief();
        assertThat(aftrek.afgekapt(2)).isEqualTo(new BigDecimal("-26.54"));
        assertThat(aftrek.naarBoven()).isEqualTo(-26);
    }

    @Test
    void aFractionIsAlwaysInLowestTerms() {
        assertThat(Breuk.parse("104.50")).isEqualTo(Breuk.parse("209/2"));
        assertThat(new Breuk(2, -4)).isEqualTo(Breuk.parse("1/2").negatief());
        assertThatIllegalArgumentException().isThrownBy(() -> new Breuk(1, 0));
    }

    @Test
    void countingIsExact() {
        Generator.forAll(300, g -> {
            Breuk a = Breuk.of(g.between(-500, 500)).door(Breuk.of(g.between(1, 99)));
            Breuk b = Breuk.of(g.between(1, 500)).door(Breuk.of(g.between(1, 99)));
            assertThat(a.plus(b).plus(b.negatief())).isEqualTo(a);
            assertThat(a.maal(b).door(b)).isEqualTo(a);
            assertThat(a.plus(b)).isGreaterThan(a);
            assertThat(BigDecimal.valueOf(a.naarBoven())).isGreaterThanOrEqualTo(a.afgekapt(2));
        });
    }

    @Test
    void aFractionThatDoesNotFitIsRefusedAndNeverWrong() {
        Breuk groot = Breuk.of(Long.MAX_VALUE);
        assertThat(groot.plus(Breuk.NUL)).isEqualTo(groot);
        assertThatThrownBy(() -> groot.plus(Breuk.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> groot.maal(Breuk.of(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Breuk.parse("99999999999999999999")).isInstanceOf(ArithmeticException.class);
    }
}
