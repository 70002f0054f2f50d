package nl.nabij.verzoek.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.Regelgeval;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekinhoud;
import nl.nabij.verzoek.Verzoeksoort;
import nl.nabij.verzoek.Verzoekstatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request gets one final answer, and "in onderzoek" at most once before it (iWmo TR355, TR359, TR360, TR365). */
class AntwoordregelTest {

    private static Verzoek verzoek(Verzoekstatus status) {
        LocalDate dag = LocalDate.of(2026, 5, 11);
        return new Verzoek(
                UUID.randomUUID(),
                Gemeentecode.of("1980"),
                Agbcode.of("12345678"),
                null,
                Bsn.of("999990019"),
                Verzoeksoort.TOEWIJZING,
                new Verzoekinhoud("REF1", null, List.of()),
                "B1",
                dag,
                dag.atTime(9, 0),
                status,
                dag,
                List.of());
    }

    private static List<String> codes(@Nullable Verzoek verzoek, Verzoekstatus antwoord) {
        return Antwoordregel.toets(verzoek, antwoord).stream()
                .map(b -> b.regelcode().waarde())
                .toList();
    }

    @ParameterizedTest(name = "{0}, answered with {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ONTVANGEN, IN_ONDERZOEK, -",
                "ONTVANGEN, AFGEWEZEN, -",
                "ONTVANGEN, TOEGEWEZEN, -",
                "IN_ONDERZOEK, IN_ONDERZOEK, TR360",
                "IN_ONDERZOEK, AFGEWEZEN, -",
                "IN_ONDERZOEK, TOEGEWEZEN, -",
                "AFGEWEZEN, IN_ONDERZOEK, TR365",
                "AFGEWEZEN, AFGEWEZEN, TR365",
                "AFGEWEZEN, TOEGEWEZEN, TR365",
                "TOEGEWEZEN, IN_ONDERZOEK, TR359",
                "TOEGEWEZEN, AFGEWEZEN, TR359",
                "TOEGEWEZEN, TOEGEWEZEN, TR359"
            })
    @Regelgeval(
            beide = {"TR359", "TR360", "TR365"},
            voldoet = "TR355")
    void afterOneStateOnlySomeAnswersMayFollow(Verzoekstatus nu, Verzoekstatus antwoord, @Nullable String code) {
        assertThat(codes(verzoek(nu), antwoord)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @Regelgeval(voldoetNiet = "TR355")
    void tr355ThereMustBeARequest() {
        assertThat(codes(null, Verzoekstatus.AFGEWEZEN)).containsExactly("TR355");
    }
}
