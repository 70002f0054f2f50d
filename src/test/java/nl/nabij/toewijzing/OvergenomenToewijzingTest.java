package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.platform.NabijClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A toewijzing taken over from another system has no decision in Nabij. */
@NabijTest
class OvergenomenToewijzingTest {

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    ToewijzingFixture fixture;

    @Test
    @Regelgeval(beide = "NB710")
    void moreOfItNeedsADecisionAndLessDoesNot() {
        Toewijzing t = fixture.maak(ToewijzingFixture.minuten(150).met(totaal(600)));
        NabijClock.at(LocalDate.of(2026, 3, 1), () -> {
            assertThat(toewijzingen.wijzig(anderTotaal(t, 601)))
                    .isInstanceOfSatisfying(
                            Toewijzingsbesluit.Geweigerd.class,
                            g -> assertThat(g.bevindingen())
                                    .extracting(b -> b.regelcode().waarde())
                                    .containsExactly("NB710"));
            assertThat(toewijzingen.wijzig(anderTotaal(t, 599)))
                    .isInstanceOfSatisfying(
                            Toewijzingsbesluit.Gedaan.class,
                            g -> assertThat(g.toewijzing().omvang()).isEqualTo(totaal(599)));
        });
    }

    private static Omvang totaal(int minuten) {
        return new Omvang(minuten, Eenheid.MINUUT, Frequentie.TOTAAL);
    }

    private static Wijziging anderTotaal(Toewijzing t, int minuten) {
        return new Wijziging(
                t.gemeente(), t.nummer(), new Gewenst(null, totaal(minuten), null), "14", true, null, "test");
    }
}
