package nl.nabij.toewijzing.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Gewenst;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Wijziging;
import org.junit.jupiter.api.Test;

/** Another last day under the same number (iWmo OP033x1, OP186, OP380). */
class WijzigregelsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 5, 10);
    private static final Periode GRENS = Periode.vanTot(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static Toewijzing tot(String einde) {
        return new Toewijzing(
                Gemeentecode.of("1980"),
                Toewijzingnummer.of("100000001"),
                null,
                null,
                new ClientId(UUID.randomUUID()),
                Bsn.of("999990019"),
                Agbcode.of("12345678"),
                null,
                null,
                Omvang.minutenPerWeek(150),
                null,
                Periode.vanTot(LocalDate.of(2026, 1, 1), LocalDate.parse(einde)),
                null,
                LocalDate.of(2025, 12, 1).atTime(9, 0));
    }

    private static List<String> codes(Toewijzing huidig, String einde, String reden, boolean overlegd) {
        Wijziging wijziging =
                new Wijziging(huidig.gemeente(), huidig.nummer(), LocalDate.parse(einde), reden, overlegd, "test");
        return Wijzigregels.toets(huidig, wijziging, VANDAAG, GRENS).stream()
                .map(b -> b.regelcode().waarde())
                .toList();
    }

    @Test
    void s13ALaterEndKeepsTheNumberWhileItRuns() {
        assertThat(codes(tot("2026-06-30"), "2026-12-31", "04", false)).isEmpty();
        assertThat(codes(tot("2026-05-10"), "2026-12-31", "04", false)).isEmpty();
        assertThat(codes(tot("2026-05-09"), "2026-12-31", "04", false)).containsExactly("OP380");
        assertThat(codes(tot("2026-06-30"), "2027-01-01", "04", false)).containsExactly("OP380");
    }

    @Test
    void anEarlierEndInThePastNeedsConsent() {
        assertThat(codes(tot("2026-06-30"), "2026-05-10", "05", false)).isEmpty();
        assertThat(codes(tot("2026-06-30"), "2026-05-09", "05", false)).containsExactly("OP186");
        assertThat(codes(tot("2026-06-30"), "2026-05-09", "02", true)).isEmpty();
        assertThat(codes(tot("2026-06-30"), "2025-12-31", "05", true)).containsExactly("OP033x1");
    }

    @Test
    void theReasonFitsTheDirection() {
        assertThat(codes(tot("2026-06-30"), "2026-12-31", "05", false)).containsExactly("OP033x1");
        assertThat(codes(tot("2026-06-30"), "2026-06-01", "04", false)).containsExactly("OP033x1");
    }

    @Test
    void whatWasRemovedOrDoesNotChangeIsNotSent() {
        Toewijzing verwijderd = tot("2026-06-30").gewijzigd(LocalDate.of(2026, 1, 1), "13", VANDAAG.atStartOfDay());
        assertThat(codes(verwijderd, "2026-06-30", "04", false)).contains("OP033x1");
        assertThat(codes(tot("2026-06-30"), "2026-06-30", "14", false)).containsExactly("OP033x1");
    }

    @Test
    void anotherVolumePerWeekNeedsANewNumberAndATotalDoesNot() {
        Gewenst meer = new Gewenst(null, Omvang.minutenPerWeek(151), null);
        assertThat(codes(tot("2026-06-30"), meer, "14", true)).containsExactly("OP257");
        Toewijzing totaal = tot("2026-06-30").gewijzigd(new Gewenst(null, totaal(80), null), "14", MOMENT);
        assertThat(codes(totaal, new Gewenst(null, totaal(90), null), "14", false))
                .isEmpty();
        assertThat(codes(totaal, new Gewenst(null, totaal(90), null), "05", false))
                .containsExactly("OP033x1");
    }

    @Test
    void lessOfATotalNeedsConsentUnlessTheAanbiederAskedForIt() {
        Toewijzing totaal = tot("2026-06-30").gewijzigd(new Gewenst(null, totaal(80), null), "14", MOMENT);
        Gewenst minder = new Gewenst(null, totaal(79), null);
        assertThat(codes(totaal, minder, "14", false)).containsExactly("OP298");
        assertThat(codes(totaal, minder, "14", true)).isEmpty();
        assertThat(codes(totaal, minder, "12", false)).isEmpty();
    }

    private static final LocalDateTime MOMENT = VANDAAG.atTime(9, 0);

    private static Omvang totaal(long uren) {
        return new Omvang(uren, Eenheid.UUR, Frequentie.TOTAAL);
    }

    private static List<String> codes(Toewijzing huidig, Gewenst gewenst, String reden, boolean overlegd) {
        Wijziging wijziging = new Wijziging(huidig.gemeente(), huidig.nummer(), gewenst, reden, overlegd, null, "test");
        return Wijzigregels.toets(huidig, wijziging, VANDAAG, GRENS).stream()
                .map(b -> b.regelcode().waarde())
                .toList();
    }
}
