package nl.nabij.berichten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.berichten.verkeer.Aanbiederpost;
import nl.nabij.berichten.verkeer.Antwoordlijst;
import nl.nabij.berichten.verkeer.Antwoordlijst.Paar;
import nl.nabij.berichten.verkeer.Antwoordlijst.Stand;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Ontvangen;
import nl.nabij.berichten.verkeer.Ontvangst;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each declaratie beside its answer: no line is accepted, and what is not answered stands out. */
@NabijTest
class AntwoordenWebTest {

    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 5, 4);
    /** Ten working days later; Ascension Day (14 May) is none. */
    private static final LocalDate UITERLIJK = LocalDate.of(2026, 5, 19);

    @Autowired
    MockMvc mvc;

    @Autowired
    Ontvangst ontvangst;

    @Autowired
    Antwoordlijst antwoorden;

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    JdbcClient jdbc;

    Toewijzing toewijzing;
    CurrentUser aanbieder;
    CurrentUser backoffice;

    @BeforeEach
    void prepare() {
        toewijzing = toewijzingen.lopendeToewijzing();
        aanbieder = new CurrentUser("a", "A. Bieder", "x", Set.of(Role.AANBIEDER), null, toewijzing.aanbieder());
        backoffice = new CurrentUser("b", "B. Office", "x", Set.of(Role.BACKOFFICE), Gemeentecode.of("1980"), null);
    }

    private Ontvangen neem(String maand, Prestatie... regels) {
        byte[] bericht = Aanbiederpost.declaratie(declaraties.kop(toewijzing, maand, List.of(regels)), List.of(regels));
        Ontvangen[] uit = new Ontvangen[1];
        NabijClock.at(ONTVANGEN, () -> {
            try {
                uit[0] = ontvangst.ontvang(Inzending.uitMap(Inhoud.van(bericht), "declaratie.xml"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return uit[0];
    }

    private List<Paar> paren(boolean alleenUitval) {
        return antwoorden
                .zoek(new Antwoordlijst.Vraag(
                        new Lezer.VanAanbieder(toewijzing.aanbieder()), null, null, alleenUitval, 1, 50))
                .paren();
    }

    private Prestatie goed(String maand) {
        return declaraties.prestatie(toewijzing, maand, 600);
    }

    private void verstuur(Ontvangen ontvangen, LocalDate dag) {
        jdbc.sql("update berichten.bericht set uitkomst = 'VERSTUURD', verstuurd_op = :op where id = :id")
                .param(
                        "op",
                        java.sql.Timestamp.from(
                                dag.atTime(9, 0).atZone(NabijClock.ZONE).toInstant()))
                .param("id", ontvangen.antwoord().id())
                .update();
    }

    @Test
    void theAnswerStandsBesideItsDeclaratieAndIsLateAfterTenWorkingDays() {
        Ontvangen ontvangen = neem("2026-04", goed("2026-04"));
        Paar paar = paren(false).getFirst();
        assertThat(paar.antwoord()).isEqualTo(ontvangen.antwoord().id());
        assertThat(paar.stand()).isEqualTo(Stand.KLAAR);
        assertThat(paar.uiterlijk()).isEqualTo(UITERLIJK);
        assertThat(paar.nooitBeantwoord(UITERLIJK)).isFalse();
        assertThat(paar.nooitBeantwoord(UITERLIJK.plusDays(1))).isTrue();
        verstuur(ontvangen, UITERLIJK);
        Paar klaar = paren(false).getFirst();
        assertThat(klaar.stand()).isEqualTo(Stand.BEANTWOORD);
        assertThat(klaar.teLaat(UITERLIJK.plusYears(1))).isFalse();
        assertThat(klaar.toegekend()).isEqualTo(klaar.ingediend());
    }

    @Test
    void whatIsNotAnsweredComesFirstThenTheMostRefusedEuros() {
        verstuur(neem("2026-02", goed("2026-02")), ONTVANGEN);
        verstuur(neem("2026-03", declaraties.prestatie(toewijzing, "2026-03", 1_000)), ONTVANGEN);
        verstuur(neem("2026-04", declaraties.prestatie(toewijzing, "2026-04", 60_000)), ONTVANGEN);
        neem("2026-04", goed("2026-01"));
        assertThat(paren(false))
                .extracting(p -> p.stand() + " " + p.maand())
                .containsExactly("KLAAR 2026-04", "BEANTWOORD 2026-04", "BEANTWOORD 2026-03", "BEANTWOORD 2026-02");
        assertThat(paren(true))
                .extracting(p -> p.stand() + " " + p.maand())
                .containsExactly("KLAAR 2026-04", "BEANTWOORD 2026-04", "BEANTWOORD 2026-03");
    }

    @Test
    void aMessageThatIsRefusedOnItsHeaderStandsInTheListWithoutFigures() throws Exception {
        Prestatie regel = goed("2026-04");
        byte[] bericht = new String(
                        Aanbiederpost.declaratie(
                                declaraties.kop(toewijzing, "2026-04", List.of(regel)), List.of(regel)),
                        StandardCharsets.UTF_8)
                .replaceAll("TotaalBedrag>[0-9]+<", "TotaalBedrag>1<")
                .getBytes(StandardCharsets.UTF_8);
        ontvangst.ontvang(Inzending.uitMap(Inhoud.van(bericht), "declaratie.xml"));
        Paar paar = paren(true).getFirst();
        assertThat(paar.declaratie()).isNull();
        assertThat(paar.antwoord()).isNotNull();
        mvc.perform(get("/aanbieder/declaraties/antwoorden").with(user(aanbieder)))
                .andExpect(content().string(containsString("Het bericht als geheel is afgekeurd")));
    }

    @Test
    void noLineInTheAnswerIsShownAsAcceptedAndTheExportHoldsEveryLine() throws Exception {
        neem("2026-04", goed("2026-03"), declaraties.prestatie(toewijzing, "2026-04", 60_000));
        long id = java.util.Objects.requireNonNull(paren(false).getFirst().declaratie());
        for (String begin : List.of("", "/aanbieder")) {
            CurrentUser wie = begin.isEmpty() ? backoffice : aanbieder;
            String pad = begin + "/declaraties/" + id;
            mvc.perform(get(pad).param("alles", "ja").with(user(wie)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Geen regel in het antwoord: dat betekent akkoord.")))
                    .andExpect(content().string(containsString("TR321")))
                    .andExpect(content().string(containsString("Totaal per cliënt (1)")))
                    .andExpect(content().string(containsString("2, 1 afgewezen")))
                    .andExpect(
                            content().string(not(containsString(toewijzing.bsn().waarde()))));
            mvc.perform(get(pad).with(user(wie)))
                    .andExpect(content().string(not(containsString("Geen regel in het antwoord"))));
            byte[] xlsx = mvc.perform(get(pad + "/regels.xlsx").with(user(wie)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            try (ReadableWorkbook boek = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
                List<Row> rijen = boek.getFirstSheet().read();
                assertThat(rijen).hasSize(3);
                assertThat(rijen.get(1).getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("360.00");
                assertThat(rijen.get(2).getCellText(10)).isEqualTo("9321, 9322");
            }
            mvc.perform(get(pad + "/regels.csv").with(user(wie)))
                    .andExpect(content().string(containsString("\"360,00\"")));
        }
    }

    @Test
    void eachSideSeesOnlyItsOwn() throws Exception {
        neem("2026-04", goed("2026-04"));
        String naam = "Thuiszorg " + toewijzing.aanbieder();
        mvc.perform(get("/declaraties/antwoorden")
                        .param("aanbieder", toewijzing.aanbieder().waarde())
                        .with(user(backoffice)))
                .andExpect(content().string(containsString("1</span>")));
        CurrentUser elders = new CurrentUser("e", "E.", "x", Set.of(Role.BACKOFFICE), Gemeentecode.of("0361"), null);
        mvc.perform(get("/declaraties/antwoorden.csv").with(user(elders)))
                .andExpect(content().string(not(containsString(naam))));
        mvc.perform(get("/declaraties/antwoorden.csv").with(user(backoffice)))
                .andExpect(content().string(containsString(naam)));
        mvc.perform(get("/aanbieder/declaraties/antwoorden.xlsx").with(user(aanbieder)))
                .andExpect(status().isOk());
        mvc.perform(get("/declaraties/antwoorden").with(user(aanbieder))).andExpect(status().isForbidden());
        mvc.perform(get("/declaraties/antwoorden?pagina=-1&maand=x&aanbieder=y&uitval=z")
                        .with(user(backoffice)))
                .andExpect(status().isOk());
    }
}
