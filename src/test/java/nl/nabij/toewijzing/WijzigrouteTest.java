package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extension or new toewijzing (iWmo OP033x1, OP257, OP380, IV093). The present one: 2026, up to and including 30 June. */
class WijzigrouteTest {

    private static Toewijzing toewijzing(@Nullable Omvang omvang, @Nullable Bedrag budget) {
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
                omvang,
                budget,
                Periode.vanTot(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                null,
                LocalDate.of(2025, 12, 1).atTime(9, 0));
    }

    private static @Nullable Omvang omvang(@Nullable String tekst) {
        if (tekst == null) {
            return null;
        }
        String[] delen = tekst.split("/");
        return new Omvang(Long.parseLong(delen[0]), Eenheid.vanCode(delen[1]), Frequentie.vanCode(delen[2]));
    }

    @ParameterizedTest(name = "{0} to {1} until {2}, seen on {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                // a volume per week: only the last day
                "150/01/2, -, 2026-06-30, 2026-05-10, NIETS",
                "150/01/2, 150/01/2, -, 2026-05-10, NIETS",
                "150/01/2, -, 2026-07-01, 2026-05-10, VERLENGEN",
                "150/01/2, 150/01/2, 2026-12-31, 2026-06-30, VERLENGEN",
                "150/01/2, -, 2026-12-31, 2026-07-01, VERVANGEN",
                "150/01/2, -, 2026-06-29, 2026-05-10, VERKORTEN",
                "150/01/2, -, 2026-06-29, 2026-07-01, VERKORTEN",
                // a volume per week: the volume, its unit or its frequency
                "150/01/2, 151/01/2, -, 2026-05-10, VERVANGEN",
                "150/01/2, 150/04/2, -, 2026-05-10, VERVANGEN",
                "150/01/2, 150/01/4, 2026-12-31, 2026-05-10, VERVANGEN",
                // a total: volume and last day
                "80/04/6, 100/04/6, -, 2026-05-10, TOTAAL",
                "80/04/6, 60/04/6, 2026-12-31, 2026-05-10, TOTAAL",
                "80/04/6, 80/01/6, -, 2026-05-10, VERVANGEN",
                "80/04/6, 80/04/2, -, 2026-05-10, VERVANGEN"
            })
    void byVolume(String nu, @Nullable String straks, @Nullable LocalDate einde, LocalDate dag, Wijzigroute route) {
        Gewenst gewenst = new Gewenst(einde, omvang(straks), null);
        assertThat(Wijzigroute.van(toewijzing(omvang(nu), null), gewenst, dag)).isEqualTo(route);
    }

    @ParameterizedTest(name = "budget 1000.00 to {0} until {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"1000.00, -, NIETS", "999.99, -, TOTAAL", "1000.01, 2026-12-31, TOTAAL", "-, 2026-05-31, TOTAAL"})
    void byBudget(@Nullable String budget, @Nullable LocalDate einde, Wijzigroute route) {
        Gewenst gewenst = new Gewenst(einde, null, budget == null ? null : Bedrag.of(budget));
        assertThat(Wijzigroute.van(toewijzing(null, Bedrag.of("1000.00")), gewenst, LocalDate.of(2026, 5, 10)))
                .isEqualTo(route);
    }
}
