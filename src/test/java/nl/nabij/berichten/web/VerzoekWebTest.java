package nl.nabij.berichten.web;

import static nl.nabij.berichten.verkeer.Verzoekverkeer.meer;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.opDag;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.wijziging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.berichten.verkeer.Verzoekverkeer;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoekstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of requests: who may see them, empty and foreign forms, and the answers that are refused. */
@NabijTest
class VerzoekWebTest {

    private static final Gemeentecode HIER = Verzoekverkeer.HIER;

    @Autowired
    MockMvc mvc;

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    Verzoeken verzoeken;

    @Autowired
    JdbcClient jdbc;

    private static CurrentUser van(Gemeentecode gemeente, Role rol) {
        return new CurrentUser("test.verzoek", "V. Vraag", "", Set.of(rol), gemeente, null);
    }

    private static CurrentUser aanbieder(Agbcode agb) {
        return new CurrentUser("test.aanbieder", "A. Bied", "", Set.of(Role.AANBIEDER), null, agb);
    }

    private Verzoek verzoek(Toewijzing t) {
        verkeer.vow(t, Verzoekverkeer.wijziging(Verzoekverkeer.meer(t, 180, LocalDate.of(2027, 3, 1))));
        return verzoeken.vanAanbieder(t.aanbieder()).getFirst();
    }

    @Test
    void onlyTheOwnGemeenteAndTheOwnAanbiederSeeARequest() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = verzoek(t);
        String pad = "/verzoeken/" + v.id();
        mvc.perform(get(pad).with(user(van(HIER, Role.CONSULENT)))).andExpect(status().isOk());
        for (String route : new String[] {"", "/afwijzen", "/toewijzen"}) {
            mvc.perform(get(pad + route).with(user(van(Gemeentecode.of("0361"), Role.BACKOFFICE))))
                    .andExpect(status().isNotFound());
            mvc.perform(get(pad + route).with(user(van(HIER, Role.BESLUITNEMER))))
                    .andExpect(status().isForbidden());
            mvc.perform(get(pad + route).with(user(aanbieder(t.aanbieder())))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/aanbieder" + pad).with(user(aanbieder(t.aanbieder()))))
                .andExpect(status().isOk());
        mvc.perform(get("/aanbieder" + pad).with(user(aanbieder(Agbcode.of("11111111")))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(Agbcode.of("11111111")))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/verzoeken/geen").with(user(van(HIER, Role.BACKOFFICE))))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOldestOfMoreThanFiveHundredRequestsIsStillThereAndTheNextReferenceIsNew() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek oudste = verzoek(t);
        jdbc.sql("""
            insert into verzoek.verzoek (id, gemeentecode, agbcode, bsn, soort, referentie, berichtidentificatie,
                dagtekening, ontvangen_op, status, antwoord_uiterlijk)
            select gen_random_uuid(), gemeentecode, agbcode, bsn, soort, 'vol-' || n, berichtidentificatie,
                dagtekening, ontvangen_op + interval '1 day', 'TOEGEWEZEN', antwoord_uiterlijk
            from verzoek.verzoek, generate_series(1, 500) n where id = :id
            """).param("id", oudste.id()).update();
        mvc.perform(get("/aanbieder/verzoeken/" + oudste.id()).with(user(aanbieder(t.aanbieder()))))
                .andExpect(status().isOk());
        assertThat(verzoeken.aantal(t.aanbieder())).isGreaterThan(500);
        mvc.perform(get("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(t.aanbieder()))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("-" + (verzoeken.aantal(t.aanbieder()) + 1) + "\"")));
    }

    @Test
    void anEmptyAnswerIsAPageWithErrors() throws Exception {
        Verzoek v = verzoek(verkeer.lopend(180, 120));
        mvc.perform(post("/verzoeken/" + v.id() + "/afwijzen")
                        .with(user(van(HIER, Role.BACKOFFICE)))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies waarom u het verzoek afwijst.")));
        assertThat(verzoeken.find(HIER, v.id()).orElseThrow().status()).isEqualTo(Verzoekstatus.ONTVANGEN);
    }

    @Test
    void moreThanWasDecidedIsToldOnThePageAndNotGiven() throws Exception {
        Verzoek v = verzoek(verkeer.lopend(150, 120));
        mvc.perform(get("/verzoeken/" + v.id() + "/toewijzen").with(user(van(HIER, Role.BACKOFFICE))))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("U wijst meer toe dan de beschikking toestaat")));
        mvc.perform(post("/verzoeken/" + v.id() + "/toewijzen")
                        .with(user(van(HIER, Role.BACKOFFICE)))
                        .with(csrf()))
                .andExpect(status().is(422));
        assertThat(verzoeken.find(HIER, v.id()).orElseThrow().status()).isEqualTo(Verzoekstatus.ONTVANGEN);
    }

    @Test
    void aPassedWishAsksWhatIsAgreedAndTheAgreedDayGoesOut() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        LocalDate wens = LocalDate.of(2027, 3, 1);
        verkeer.vow(t, wijziging(meer(t, 180, wens)));
        Verzoek v = verzoeken.vanAanbieder(t.aanbieder()).getFirst();
        String pad = "/verzoeken/" + v.id();
        var wie = user(van(HIER, Role.BACKOFFICE));
        assertThat(opDag(wens, () -> pagina(get(pad).with(wie)))).doesNotContain("Wat is afgesproken?");
        assertThat(opDag(wens.plusDays(1), () -> pagina(get(pad).with(wie)))).contains("Wat is afgesproken?");
        assertThat(opDag(
                        wens.plusDays(1),
                        () -> pagina(
                                get(pad + "/toewijzen?afspraak=vanaf&vanaf=").with(wie))))
                .contains("Vul de afgesproken eerste dag in.");
        assertThat(opDag(
                        wens.plusDays(1),
                        () -> pagina(get(pad + "/toewijzen?afspraak=vanaf&vanaf=2027-03-08")
                                .with(wie))))
                .contains("8 maart 2027", "value=\"2027-03-08\"");
        assertThat(verzoeken.find(HIER, v.id()).orElseThrow().status()).isEqualTo(Verzoekstatus.ONTVANGEN);
        opDag(
                wens.plusDays(1),
                () -> pagina(post(pad + "/toewijzen")
                        .with(wie)
                        .with(csrf())
                        .param("afspraak", "vanaf")
                        .param("vanaf", "2027-03-08")));
        assertThat(verkeer.verstuur(t.aanbieder())
                        .getLast()
                        .alle("Client/ToegewezenProducten/ToegewezenProduct/Ingangsdatum"))
                .extracting(nl.nabij.berichten.Element::tekst)
                .containsExactly("2027-01-01", "2027-03-08");
    }

    private String pagina(MockHttpServletRequestBuilder vraag) {
        try {
            return mvc.perform(vraag).andReturn().getResponse().getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anEmptyRequestOfAnAanbiederSaysAllThatIsMissing() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        mvc.perform(post("/aanbieder/verzoeken/nieuw")
                        .with(user(aanbieder(t.aanbieder())))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies de gemeente en het product.")))
                .andExpect(content().string(containsString("Vul een geldig BSN in")))
                .andExpect(content().string(containsString("Vul de eerste dag in.")))
                .andExpect(content().string(containsString("Kies wie de cliënt verwees.")));
        mvc.perform(post("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(t.aanbieder())))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vul in vanaf wanneer de wijziging geldt.")));
        assertThat(verzoeken.vanAanbieder(t.aanbieder())).isEmpty();
    }

    @Test
    void aRuleOfTheStandardIsToldOnTheFormOfTheAanbieder() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        mvc.perform(post("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(t.aanbieder())))
                        .with(csrf())
                        .param("referentie", "R-1")
                        .param("reden", "1")
                        .param("ingang", "2026-01-01")
                        .param("einde", "2028-12-31")
                        .param("volume", "180"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Dan moet zij gelijk zijn aan de eerste dag")));
    }
}
