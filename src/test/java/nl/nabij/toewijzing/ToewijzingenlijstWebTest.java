package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.verkeer.Aanbiederpost;
import nl.nabij.berichten.verkeer.Verzoekverkeer;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The list of toewijzingen through the door: what each filter shows and leaves out, page by page, and who may look. */
@NabijTest
class ToewijzingenlijstWebTest {

    private static final Gemeentecode HIER = Verzoekverkeer.HIER;

    @Autowired
    MockMvc mvc;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    Clienten clienten;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private static CurrentUser gebruiker(Gemeentecode gemeente, Role rol) {
        return new CurrentUser("test.lijst." + rol, "L. Ijst", "", Set.of(rol), gemeente, null);
    }

    private String pagina(String vraag) throws Exception {
        return mvc.perform(get("/toewijzingen" + vraag).with(user(gebruiker(HIER, Role.BACKOFFICE))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private boolean toont(Toewijzing t, String filter) throws Exception {
        return pagina("?aanbieder=" + t.aanbieder() + "&" + filter)
                .contains("href=\"/toewijzingen/" + t.nummer() + "\"");
    }

    private static long rijen(String pagina) {
        return Pattern.compile("<th scope=\"row\">").matcher(pagina).results().count();
    }

    @Test
    void fiftyFitOnAPageAndTheNextOneOpensASecond() throws Exception {
        Toewijzing eerste = fixture.maak(ToewijzingFixture.minuten(150));
        ToewijzingFixture.Opzet nog = ToewijzingFixture.minuten(150).bij(eerste);
        for (int i = 1; i < 50; i++) {
            fixture.maak(nog);
        }
        String vraag = "?aanbieder=" + eerste.aanbieder();
        assertThat(pagina(vraag)).contains("50 toewijzingen").doesNotContain("Bladzijde");
        Toewijzing laatste = fixture.maak(nog);
        String een = pagina(vraag);
        assertThat(rijen(een)).isEqualTo(50);
        assertThat(een).contains("51 toewijzingen", laatste.nummer().waarde(), "bladzijde=2");
        String twee = pagina(vraag + "&bladzijde=2");
        assertThat(rijen(twee)).isEqualTo(1);
        assertThat(twee).contains(eerste.nummer().waarde()).doesNotContain("Volgende");
        assertThat(rijen(pagina(vraag + "&bladzijde=99"))).isEqualTo(1);
        assertThat(pagina(vraag + "&sorteer=NUMMER&richting=op"))
                .contains(eerste.nummer().waarde())
                .doesNotContain(laatste.nummer().waarde());
    }

    @Test
    void numberBsnAanbiederAndProductFindItAndOthersDoNot() throws Exception {
        Toewijzing t = fixture.maak(ToewijzingFixture.minuten(150));
        Toewijzing ander = fixture.maak(ToewijzingFixture.minuten(150));
        for (String filter : new String[] {
            "zoek=" + t.nummer(), "zoek=" + t.bsn().waarde(), "product=" + t.productcode(), "zoek=&stand=ALLE"
        }) {
            assertThat(toont(t, filter)).as(filter).isTrue();
        }
        for (String filter : new String[] {
            "zoek=" + ander.nummer(),
            "zoek=" + ander.bsn().waarde(),
            "product=" + ander.productcode(),
            "zoek=" + t.bsn().waarde().substring(0, 8)
        }) {
            assertThat(toont(t, filter)).as(filter).isFalse();
        }
        assertThat(pagina("?zoek=onzin%25%27&aanbieder=x&product=;&stand=q&weken=-1&sorteer=drop&bladzijde=0"))
                .contains("Er zijn geen toewijzingen die hieraan voldoen.");
    }

    @Test
    void endingWithinWeeksCountsTheLastDayItselfAndNoDayMore() throws Exception {
        LocalDate vandaag = LocalDate.now(clock);
        Toewijzing net = tot(vandaag.plusWeeks(2));
        assertThat(toont(net, "weken=2")).isTrue();
        assertThat(toont(tot(vandaag.plusWeeks(2).plusDays(1)), "weken=2")).isFalse();
        assertThat(toont(tot(vandaag), "weken=2")).isTrue();
        assertThat(toont(tot(vandaag.minusDays(1)), "weken=2")).isFalse();
        assertThat(toont(tot(null), "weken=520")).isFalse();
    }

    @Test
    void endedFromTheDayAfterTheLastDayOn() throws Exception {
        LocalDate vandaag = LocalDate.now(clock);
        Toewijzing laatsteDag = tot(vandaag);
        assertThat(toont(laatsteDag, "stand=BEEINDIGD")).isFalse();
        assertThat(toont(laatsteDag, "stand=NIET_GESTART")).isTrue();
        Toewijzing voorbij = tot(vandaag.minusDays(1));
        assertThat(toont(voorbij, "stand=BEEINDIGD")).isTrue();
        assertThat(toont(voorbij, "stand=NIET_GESTART")).isFalse();
    }

    @Test
    void aStartMovesItFromNotStartedToRunning() throws Exception {
        Toewijzing t = tot(null);
        assertThat(toont(t, "stand=NIET_GESTART")).isTrue();
        assertThat(toont(t, "stand=LOOPT")).isFalse();
        verkeer.neem(Aanbiederpost.start(t, Aanbiederpost.identificatie()));
        assertThat(toont(t, "stand=NIET_GESTART")).isFalse();
        assertThat(toont(t, "stand=LOOPT")).isTrue();
    }

    @Test
    void theAnswerOfTheAanbiederConfirmsIt() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        assertThat(toont(t, "stand=NIET_BEVESTIGD")).isTrue();
        verkeer.opnieuw(t);
        Bericht heen = verkeer.verstuur(t.aanbieder()).getLast();
        verkeer.retour(heen);
        assertThat(toont(t, "stand=NIET_BEVESTIGD")).isFalse();
        assertThat(toont(t, "stand=NIET_GESTART")).isTrue();
    }

    @Test
    void aProtectedClientIsNotNamedInListOrFile() throws Exception {
        Toewijzing t = fixture.maak(ToewijzingFixture.minuten(150));
        String vraag = "aanbieder=" + t.aanbieder();
        assertThat(pagina("?" + vraag))
                .contains("de Wit")
                .doesNotContain(t.bsn().waarde());
        clienten.schermAf(HIER, t.client(), true);
        assertThat(pagina("?" + vraag)).contains("Afgeschermde cliënt").doesNotContain("de Wit");
        assertThat(pagina("/uitvoer.csv?" + vraag))
                .contains("Afgeschermde cliënt", t.nummer().waarde())
                .doesNotContain("de Wit", t.bsn().waarde());
    }

    @Test
    void theFileHoldsWhatTheFilterShowsAndBothAreLogged() throws Exception {
        Toewijzing t = fixture.maak(ToewijzingFixture.minuten(150));
        CurrentUser consulent = gebruiker(HIER, Role.CONSULENT);
        long eerder = gelogd(consulent);
        mvc.perform(get("/toewijzingen?zoek=" + t.nummer()).with(user(consulent)))
                .andExpect(status().isOk());
        mvc.perform(get("/toewijzingen/uitvoer.csv?zoek=" + t.nummer()).with(user(consulent)))
                .andExpect(header().string("Content-Disposition", containsString("toewijzingen.csv")))
                .andExpect(content().string(containsString(t.nummer().waarde())))
                .andExpect(result -> assertThat(
                                result.getResponse().getContentAsString().lines())
                        .hasSize(2));
        assertThat(gelogd(consulent)).isEqualTo(eerder + 2);
    }

    @Test
    void anotherGemeenteSeesNothingAndAnotherRoleIsRefused() throws Exception {
        Toewijzing t = fixture.maak(ToewijzingFixture.minuten(150));
        CurrentUser elders = gebruiker(Gemeentecode.of("0361"), Role.BACKOFFICE);
        for (String pad : new String[] {"/toewijzingen", "/toewijzingen/uitvoer.csv"}) {
            mvc.perform(get(pad + "?aanbieder=" + t.aanbieder()).with(user(elders)))
                    .andExpect(status().isOk())
                    .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                            .doesNotContain(t.nummer().waarde()));
            for (Role rol : new Role[] {Role.BESLUITNEMER, Role.BELEID, Role.BEHEERDER}) {
                mvc.perform(get(pad).with(user(gebruiker(HIER, rol)))).andExpect(status().isForbidden());
            }
        }
    }

    private Toewijzing tot(LocalDate einde) {
        return fixture.maak(ToewijzingFixture.minuten(150).van("2026-01-01", einde == null ? null : einde.toString()));
    }

    private long gelogd(CurrentUser wie) {
        return jdbc.sql("""
            select count(*) from platform.toegangslog where gebruiker = :wie
              and object in ('lijst van toewijzingen', 'uitvoer van toewijzingen')
            """).param("wie", wie.name()).query(Long.class).single();
    }
}
