package nl.nabij.toewijzing.regels;

import static nl.nabij.toewijzing.StatusAanlevering.EERSTE;
import static nl.nabij.toewijzing.StatusAanlevering.VERWIJDEREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.Regelgeval;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Startmelding;
import nl.nabij.toewijzing.StatusAanlevering;
import nl.nabij.toewijzing.Stopmelding;
import nl.nabij.toewijzing.Toewijzing;
import org.junit.jupiter.api.Test;

/** Every rule on start and stop: one that passes and one that fails. */
class LeveringsregelTest {

    private static final Toewijzingnummer NUMMER = Toewijzingnummer.of("100000001");
    private static final LocalDate MAART = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNI = LocalDate.of(2026, 6, 1);
    private static final Leveringsfeiten ONBEKEND =
            new Leveringsfeiten(null, List.of(), List.of(), Map.of("01A05", "01"));
    private static final Leveringsfeiten NIETS = new Leveringsfeiten(toewijzing(), List.of(), List.of(), Map.of());
    private static final Leveringsfeiten LOOPT = NIETS.na(start(MAART, EERSTE));
    private static final Leveringsfeiten PAUZE = LOOPT.na(stop("2026-05-01", "20", EERSTE));
    private static final Leveringsfeiten GESTOPT = LOOPT.na(stop("2026-05-01", "19", EERSTE));

    private static Toewijzing toewijzing() {
        return new Toewijzing(
                Gemeentecode.of("1980"),
                NUMMER,
                null,
                null,
                new ClientId(UUID.randomUUID()),
                Bsn.of("999990019"),
                Agbcode.of("12345678"),
                Productcategorie.of("01"),
                Productcode.of("01A05"),
                Omvang.minutenPerWeek(150),
                null,
                Periode.van(LocalDate.of(2026, 1, 1)),
                null,
                LocalDate.of(2025, 12, 1).atTime(9, 0));
    }

    private static Startmelding start(LocalDate begin, StatusAanlevering status) {
        return new Startmelding(NUMMER, "01", "01A05", begin, status);
    }

    private static Stopmelding stop(String einde, String reden, StatusAanlevering status) {
        return new Stopmelding(NUMMER, "01", "01A05", MAART, LocalDate.parse(einde), reden, status);
    }

    private static List<String> start(Leveringsfeiten feiten, Startmelding melding) {
        return Leveringsregel.toets(Leveringsregel.START, melding, feiten).stream()
                .map(a -> a.regelcode() + " " + a.retourcode())
                .toList();
    }

    private static List<String> stop(Leveringsfeiten feiten, Stopmelding melding) {
        return Leveringsregel.toets(Leveringsregel.STOP, melding, feiten).stream()
                .map(a -> a.regelcode() + " " + a.retourcode())
                .toList();
    }

    @Test
    @Regelgeval(beide = "TR019")
    void tr019StartAndStopNameAToewijzing() {
        assertThat(start(ONBEKEND, start(MAART, EERSTE))).containsExactly("TR019 9019");
        assertThat(stop(ONBEKEND, stop("2026-05-01", "19", EERSTE))).containsExactly("TR019 9019");
        assertThat(start(NIETS, start(MAART, EERSTE))).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR063")
    void tr063OnlyWhatWasReportedIsWithdrawn() {
        assertThat(start(NIETS, start(MAART, VERWIJDEREN))).containsExactly("TR063 9063");
        assertThat(start(LOOPT, start(JUNI, VERWIJDEREN))).containsExactly("TR063 9063");
        assertThat(start(LOOPT, start(MAART, VERWIJDEREN))).isEmpty();
        assertThat(stop(GESTOPT, stop("2026-05-02", "19", VERWIJDEREN))).containsExactly("TR063 9063");
        assertThat(stop(GESTOPT, stop("2026-05-01", "19", VERWIJDEREN))).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR071")
    void tr071AStartWithAStopStays() {
        assertThat(start(GESTOPT, start(MAART, VERWIJDEREN))).containsExactly("TR071 9071");
        assertThat(start(GESTOPT.na(stop("2026-05-01", "19", VERWIJDEREN)), start(MAART, VERWIJDEREN)))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR074")
    void tr074TheKeyIsNew() {
        assertThat(start(GESTOPT, start(MAART, EERSTE))).containsExactly("TR074 9074");
        assertThat(start(GESTOPT, start(JUNI, EERSTE))).isEmpty();
        assertThat(stop(PAUZE, stop("2026-05-01", "20", EERSTE))).containsExactly("TR074 9074", "TR413 9413");
    }

    @Test
    @Regelgeval(beide = "TR326")
    void tr326NoSecondStartWhileItRuns() {
        assertThat(start(LOOPT, start(JUNI, EERSTE))).containsExactly("TR326 9326");
        assertThat(start(PAUZE, start(JUNI, EERSTE))).isEmpty();
        assertThat(start(GESTOPT, start(JUNI, EERSTE))).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR381")
    void tr381TheCodeStandsInTheProductListUnderItsCategory() {
        Startmelding ander = new Startmelding(NUMMER, "02", "02B07", MAART, EERSTE);
        assertThat(start(NIETS, ander)).as("not in the list").containsExactly("TR381 S329");
        assertThat(start(NIETS.met("02B07", "03"), ander))
                .as("another category")
                .containsExactly("TR381 S329");
        assertThat(start(NIETS.met("02B07", "02"), ander)).isEmpty();
        assertThat(start(NIETS, new Startmelding(NUMMER, "01", null, MAART, EERSTE)))
                .as("no code")
                .isEmpty();
        assertThat(stop(LOOPT, new Stopmelding(NUMMER, "02", "02B07", MAART, JUNI, "19", EERSTE)))
                .containsExactly("TR381 S329", "TR382 9069");
    }

    @Test
    @Regelgeval(beide = "TR382")
    void tr382AStopRepeatsTheKeyOfAStart() {
        assertThat(stop(NIETS, stop("2026-05-01", "19", EERSTE))).containsExactly("TR382 9069");
        Stopmelding anderProduct = new Stopmelding(NUMMER, "01", "01A06", MAART, JUNI, "19", EERSTE);
        assertThat(stop(LOOPT.met("01A06", "01"), anderProduct)).containsExactly("TR382 9069");
        assertThat(stop(LOOPT, stop("2026-05-01", "19", EERSTE))).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR413")
    void tr413NoSecondTemporaryStop() {
        assertThat(stop(PAUZE, stop("2026-05-02", "20", EERSTE))).containsExactly("TR413 9413");
        assertThat(stop(LOOPT, stop("2026-05-02", "20", EERSTE))).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR414")
    void tr414ALaterStopDoesNotEndEarlier() {
        assertThat(stop(PAUZE, stop("2026-04-30", "19", EERSTE))).containsExactly("TR414 9414");
        assertThat(stop(PAUZE, stop("2026-05-01", "19", EERSTE))).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR415")
    void tr415NothingAfterAFinalStop() {
        assertThat(stop(GESTOPT, stop("2026-05-02", "19", EERSTE))).containsExactly("TR415 9415");
        assertThat(stop(PAUZE, stop("2026-05-02", "19", EERSTE))).isEmpty();
    }

    @Test
    void withdrawingSkipsAllOtherChecks() {
        assertThat(stop(GESTOPT, stop("2026-05-01", "19", VERWIJDEREN))).isEmpty();
    }
}
