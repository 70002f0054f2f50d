package nl.nabij.berichten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.verkeer.Verzoekverkeer;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What an aanbieder reads about its toewijzingen, and the 301 that the back office makes again. */
@NabijTest
class AanbiederToewijzingWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    Clienten clienten;

    @Autowired
    JdbcClient jdbc;

    private static CurrentUser aanbieder(Agbcode agb) {
        return new CurrentUser("aanbieder-" + agb, "A. Bieder", "x", Set.of(Role.AANBIEDER), null, agb);
    }

    private static CurrentUser backoffice(String gemeente) {
        return new CurrentUser(
                "office-" + gemeente, "B. Office", "x", Set.of(Role.BACKOFFICE), Gemeentecode.of(gemeente), null);
    }

    private static List<String> paginas(Toewijzing t) {
        return List.of("/aanbieder/start", "/aanbieder/toewijzingen", "/aanbieder/toewijzingen/1980/" + t.nummer());
    }

    private String pagina(Toewijzing t, String pad) throws Exception {
        return mvc.perform(get(pad).with(user(aanbieder(t.aanbieder()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void everyPageNamesClientAndProductBesideTheCode() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        String naam = clienten.get(t.gemeente(), t.client()).naam().volledig();
        for (String pad : paginas(t)) {
            assertThat(pagina(t, pad)).as(pad).contains(naam, "Product " + t.productcode() + " (" + t.productcode());
        }
    }

    @Test
    void aProtectedClientAndOneOfWhomNo301WentOutAreNotNamed() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        String naam = clienten.get(t.gemeente(), t.client()).naam().volledig();
        clienten.schermAf(t.gemeente(), t.client(), true);
        Toewijzing overgenomen = fixture.lopendeToewijzing();
        String ander = clienten.get(overgenomen.gemeente(), overgenomen.client())
                .naam()
                .volledig();
        for (String pad : paginas(t)) {
            assertThat(pagina(t, pad)).as(pad).contains(t.nummer().waarde()).doesNotContain(naam);
        }
        assertThat(pagina(overgenomen, "/aanbieder/toewijzingen")).doesNotContain(ander);
    }

    @Test
    void aRefused301IsMadeAgainOnceAndOnlyByItsOwnGemeente() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        verkeer.opnieuw(t);
        Bericht heen = verkeer.verstuur(t.aanbieder()).getLast();
        UUID id = id(heen);
        String pad = "/berichten/" + id + "/opnieuw";
        long eerder = verkeer.aantal(t.aanbieder(), Berichtsoort.WMO301);
        mvc.perform(post(pad).with(user(backoffice("1980"))).with(csrf()))
                .andExpect(flash().attributeExists("flashError"));
        verkeer.retour(heen, "0001");
        mvc.perform(post(pad).with(user(backoffice("0361"))).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post(pad).with(user(aanbieder(t.aanbieder()))).with(csrf())).andExpect(status().isForbidden());
        assertThat(verkeer.aantal(t.aanbieder(), Berichtsoort.WMO301)).isEqualTo(eerder);
        mvc.perform(post(pad).with(user(backoffice("1980"))).with(csrf())).andExpect(flash().attributeExists("flash"));
        assertThat(verkeer.aantal(t.aanbieder(), Berichtsoort.WMO301)).isEqualTo(eerder + 1);
        mvc.perform(post(pad).with(user(backoffice("1980"))).with(csrf()))
                .andExpect(flash().attributeExists("flashError"));
        assertThat(verkeer.aantal(t.aanbieder(), Berichtsoort.WMO301)).isEqualTo(eerder + 1);
    }

    private UUID id(Bericht bericht) {
        return jdbc.sql("select id from berichten.bericht where soort = 'WMO301' and identificatie = :identificatie"
                        + " and afzender = :afzender")
                .param("identificatie", bericht.kop().identificatie())
                .param("afzender", bericht.kop().afzender())
                .query(UUID.class)
                .single();
    }
}
