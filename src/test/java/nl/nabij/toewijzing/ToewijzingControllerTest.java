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
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toewijzing.ToewijzingFixture.Opzet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@NabijTest
class ToewijzingControllerTest {

    private static final Gemeentecode HIER = ToewijzingFixture.DIJK_EN_WAARD;
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(HIER);
    private static final CurrentUser BACKOFFICE =
            new CurrentUser("test.backoffice", "B. Visser", "", Set.of(Role.BACKOFFICE), HIER, null);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    private static final Opzet OPZET = minuten(150).categorie("01");
    private static final Productcode PRODUCT = Productcode.of("W0001");

    @Autowired
    MockMvc mvc;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    JdbcClient jdbc;

    private Beschikking beschikking() {
        fixture.contracteer(OPZET, PRODUCT);
        return beschikkingen.toegekend(HIER, 150, PERIODE);
    }

    private static String pad(Beschikking b) {
        return "/zaken/" + b.zaak() + "/toewijzing";
    }

    private static MockHttpServletRequestBuilder formulier(String pad, String volume) {
        return post(pad)
                .with(user(CONSULENT))
                .with(csrf())
                .param("keuze", OPZET.aanbieder() + "-" + PRODUCT)
                .param("volume", volume)
                .param("begin", "2027-01-01")
                .param("einde", "2028-12-31");
    }

    @Test
    void fromChoiceToToewijzing() throws Exception {
        Beschikking b = beschikking();
        mvc.perform(get(pad(b)).with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thuiszorg " + OPZET.aanbieder())))
                .andExpect(content().string(containsString("value=\"2027-01-01\"")))
                .andExpect(content().string(not(containsString("Alles uit dit besluit is toegewezen"))))
                .andExpect(content().string(not(containsString("€ 0,60"))));
        mvc.perform(formulier(pad(b) + "/controle", "150"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Verstuur toewijzing")));
        assertThat(toewijzingen.vanZaak(HIER, b.zaak())).isEmpty();
        mvc.perform(formulier(pad(b), "150")).andExpect(redirectedUrl(pad(b)));
        Toewijzing t = toewijzingen.vanZaak(HIER, b.zaak()).getFirst();
        mvc.perform(get(pad(b)).with(user(CONSULENT)))
                .andExpect(content().string(containsString(t.nummer().waarde())))
                .andExpect(content().string(containsString("Alles uit dit besluit is toegewezen")))
                .andExpect(content().string(containsString("Welke aanbieder kiest de inwoner?")))
                .andExpect(content().string(containsString("Nog niet gestart")));
        assertThat(jdbc.sql("select count(*) from platform.toegangslog where client_id = :client and object = :object")
                        .param("client", t.client().waarde())
                        .param("object", "toewijzing " + t.nummer())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void theBackOfficeSeesThePrice() throws Exception {
        mvc.perform(get(pad(beschikking())).with(user(BACKOFFICE)))
                .andExpect(content().string(containsString("€ 0,60 per minuut")));
    }

    @Test
    void allErrorsAtOnceAndWhatWasTypedStays() throws Exception {
        Beschikking b = beschikking();
        mvc.perform(post(pad(b) + "/controle")
                        .with(user(CONSULENT))
                        .with(csrf())
                        .param("volume", "veel")
                        .param("begin", "31-02-2027"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies een aanbieder.")))
                .andExpect(content().string(containsString("Vul een bestaande datum in")))
                .andExpect(content().string(containsString("Vul het aantal in als een heel getal")))
                .andExpect(content().string(containsString("value=\"veel\"")));
        mvc.perform(formulier(pad(b), "151"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("U wijst meer toe dan de beschikking toestaat")));
        assertThat(toewijzingen.vanZaak(HIER, b.zaak())).isEmpty();
    }

    @Test
    void aMissingFormIsAPageWithErrorsAndNeverAFault() throws Exception {
        mvc.perform(post(pad(beschikking())).with(user(CONSULENT)).with(csrf()).param("vreemd", "x"))
                .andExpect(status().is(422));
    }

    @Test
    void beforeTheDecisionThePageSaysWhatMustComeFirst() throws Exception {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.AANGEVRAAGD);
        String pad = "/zaken/" + zaak.nummer() + "/toewijzing";
        mvc.perform(get(pad).with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Er is nog geen besluit")))
                .andExpect(content().string(containsString("href=\"/zaken/" + zaak.nummer() + "/beschikking\"")));
        mvc.perform(formulier(pad, "150")).andExpect(status().isNotFound());
        CurrentUser elders = IndicatieFixture.consulent(Gemeentecode.of("0361"));
        mvc.perform(get(pad).with(user(elders))).andExpect(status().isNotFound());
    }

    @Test
    void anotherGemeenteGetsNotFound() throws Exception {
        Beschikking b = beschikking();
        CurrentUser elders = IndicatieFixture.consulent(Gemeentecode.of("0361"));
        mvc.perform(get(pad(b)).with(user(elders))).andExpect(status().isNotFound());
        mvc.perform(get("/zaken/geen-nummer/toewijzing").with(user(CONSULENT))).andExpect(status().isNotFound());
    }

    @Test
    void whoDecidesDoesNotOrder() throws Exception {
        Beschikking b = beschikking();
        CurrentUser besluitnemer = BeschikkingFixture.besluitnemer(HIER);
        mvc.perform(formulier(pad(b), "150").with(user(besluitnemer))).andExpect(status().isForbidden());
        assertThat(toewijzingen.vanZaak(HIER, b.zaak())).isEmpty();
    }

    @Test
    void afterARefusalThereIsNothingToOrder() throws Exception {
        Beschikking b = beschikkingen.afgewezen(HIER);
        mvc.perform(get(pad(b)).with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("geen hulp toegekend")));
    }
}
