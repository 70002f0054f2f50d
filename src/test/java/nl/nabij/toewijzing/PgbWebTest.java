package nl.nabij.toewijzing;

import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.ToewijzingFixture.Opzet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** iWmo OP043 by the pages: a pgb is recorded, ended and withdrawn, and what is granted keeps clear of it. */
@NabijTest
class PgbWebTest {

    private static final Gemeentecode HIER = ToewijzingFixture.DIJK_EN_WAARD;
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(HIER);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    private static final Opzet OPZET = minuten(150).categorie("01");
    private static final Productcode PRODUCT = Productcode.of("PG001");
    private static final Productcode ANDER = Productcode.of("PG002");

    @Autowired
    MockMvc mvc;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    Pgbs pgbs;

    @Autowired
    JdbcClient jdbc;

    private Beschikking beschikking() {
        fixture.contracteer(OPZET, PRODUCT);
        fixture.contracteer(OPZET, ANDER);
        return beschikkingen.toegekend(HIER, 150, PERIODE);
    }

    private static String pad(Beschikking b) {
        return "/zaken/" + b.zaak() + "/pgb";
    }

    private static MockHttpServletRequestBuilder als(CurrentUser user, String pad) {
        return post(pad).with(user(user)).with(csrf());
    }

    private ResultActions legVast(Beschikking b, String voor, String begin, String einde) throws Exception {
        return mvc.perform(als(CONSULENT, pad(b))
                .param("voor", voor)
                .param("begin", begin)
                .param("einde", einde)
                .param("besluit", "PGB-2027-7"));
    }

    private ResultActions wijsToe(Beschikking b, Productcode product, String begin, String einde) throws Exception {
        return mvc.perform(als(CONSULENT, "/zaken/" + b.zaak() + "/toewijzing")
                .param("keuze", OPZET.aanbieder() + "-" + product)
                .param("volume", "150")
                .param("begin", begin)
                .param("einde", einde));
    }

    @Test
    void besideAPgbNothingIsGrantedForTheSame() throws Exception {
        Beschikking b = beschikking();
        legVast(b, "01:" + PRODUCT, "2027-03-01", "2027-05-31").andExpect(redirectedUrl(pad(b)));
        wijsToe(b, PRODUCT, "2027-01-01", "2027-03-01")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Deze inwoner heeft voor deze hulp een pgb")));
        assertThat(toewijzingen.vanZaak(HIER, b.zaak())).isEmpty();
        wijsToe(b, PRODUCT, "2027-01-01", "2027-02-28").andExpect(status().is3xxRedirection());
        wijsToe(b, ANDER, "2027-04-01", "2027-05-31").andExpect(status().is3xxRedirection());
        wijsToe(b, PRODUCT, "2027-06-01", "2028-12-31").andExpect(status().is3xxRedirection());
        assertThat(toewijzingen.vanZaak(HIER, b.zaak())).hasSize(3);
    }

    @Test
    void aToewijzingIsNotMadeLongerIntoAPgb() throws Exception {
        Beschikking b = beschikking();
        wijsToe(b, PRODUCT, "2027-01-01", "2027-02-28").andExpect(status().is3xxRedirection());
        legVast(b, "01", "2027-03-01", "").andExpect(redirectedUrl(pad(b)));
        Toewijzing t = toewijzingen.vanZaak(HIER, b.zaak()).getFirst();
        Toewijzingsbesluit langer = toewijzingen.wijzig(
                new Wijziging(HIER, t.nummer(), Gewenst.einde(LocalDate.of(2027, 3, 1)), "04", true, null, "test"));
        assertThat(langer)
                .isInstanceOfSatisfying(
                        Toewijzingsbesluit.Geweigerd.class,
                        g -> assertThat(g.bevindingen())
                                .extracting(f -> f.regelcode().waarde())
                                .contains("OP043"));
    }

    @Test
    void aPgbIsNotRecordedOverARunningToewijzing() throws Exception {
        Beschikking b = beschikking();
        wijsToe(b, PRODUCT, "2027-01-01", "2027-06-30").andExpect(status().is3xxRedirection());
        legVast(b, "01", "2027-06-30", "")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("uiterlijk eindigen op 29 juni 2027")))
                .andExpect(content().string(containsString("value=\"PGB-2027-7\"")));
        assertThat(pgbs.van(HIER, b.client())).isEmpty();
        legVast(b, "01", "2027-07-01", "").andExpect(redirectedUrl(pad(b)));
    }

    @Test
    @Regelgeval(beide = "NB715")
    void itEndsEarlierAndIsLetGoAndNothingIsForgotten() throws Exception {
        Beschikking b = beschikking();
        legVast(b, "01", "2027-01-01", "").andExpect(redirectedUrl(pad(b)));
        long id = pgbs.van(HIER, b.client()).getFirst().id();
        mvc.perform(als(CONSULENT, pad(b) + "/" + id + "/einde").param("einde", "2026-12-31"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Is het pgb nooit ingegaan, trek het dan in.")));
        mvc.perform(als(CONSULENT, pad(b) + "/" + id + "/einde"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vul de laatste dag van het pgb in.")));
        mvc.perform(als(CONSULENT, pad(b) + "/" + id + "/einde").param("einde", "2027-01-31"))
                .andExpect(redirectedUrl(pad(b)));
        wijsToe(b, PRODUCT, "2027-02-01", "2027-12-31").andExpect(status().is3xxRedirection());
        mvc.perform(als(CONSULENT, pad(b) + "/" + id + "/einde").param("einde", "2027-02-01"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("is voor dezelfde hulp")));
        mvc.perform(als(CONSULENT, pad(b) + "/" + id + "/intrekken")).andExpect(redirectedUrl(pad(b)));
        mvc.perform(als(CONSULENT, pad(b) + "/" + id + "/intrekken")).andExpect(status().isNotFound());
        mvc.perform(get(pad(b)).with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("31 januari 2027")))
                .andExpect(content().string(containsString("Telt niet meer mee sinds")))
                .andExpect(content().string(not(containsString("Leg laatste dag vast"))));
        assertThat(jdbc.sql("select object from platform.toegangslog where client_id = :client and doel = 'Pgb Wmo"
                                + " 2.3.6'")
                        .param("client", b.client().waarde())
                        .query(String.class)
                        .list())
                .contains(
                        "pgb PGB-2027-7 vastgelegd",
                        "pgb PGB-2027-7 tot en met 2027-01-31",
                        "pgb PGB-2027-7 ingetrokken");
    }

    @Test
    void allErrorsAtOnce() throws Exception {
        Beschikking b = beschikking();
        mvc.perform(als(CONSULENT, pad(b))
                        .param("voor", "99")
                        .param("begin", "2027-02-31")
                        .param("einde", "morgen")
                        .param("besluit", "x".repeat(41)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies voor welke hulp het pgb is.")))
                .andExpect(content().string(containsString("Vul een bestaande datum in")))
                .andExpect(content().string(containsString("in hoogstens 40 tekens")));
        legVast(b, "01", "2027-02-01", "2027-01-31")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("De laatste dag ligt voor de eerste.")));
        assertThat(pgbs.van(HIER, b.client())).isEmpty();
    }

    @Test
    void onlyConsulentAndBackOfficeOfThisGemeente() throws Exception {
        Beschikking b = beschikking();
        CurrentUser beleid = new CurrentUser("test.beleid", "B. Leid", "", Set.of(Role.BELEID), HIER, null);
        mvc.perform(get(pad(b)).with(user(beleid))).andExpect(status().isForbidden());
        mvc.perform(get(pad(b)).with(user(IndicatieFixture.consulent(Gemeentecode.of("0361")))))
                .andExpect(status().isNotFound());
        mvc.perform(als(beleid, pad(b) + "/1/intrekken")).andExpect(status().isForbidden());
    }
}
