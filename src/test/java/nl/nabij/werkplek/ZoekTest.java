package nl.nabij.werkplek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import nl.nabij.NabijTest;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@NabijTest
class ZoekTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Clienten clienten;

    @Autowired
    JdbcClient jdbc;

    private final Gemeentecode here = WerkplekFixture.gemeente();
    private final CurrentUser consulent = WerkplekFixture.user(here, "anna", Role.CONSULENT);
    private final Client client = ClientFixture.client(here);

    private String search(CurrentUser who, String text) throws Exception {
        MockHttpSession session = new MockHttpSession();
        String address = mvc.perform(post("/zoeken")
                        .param("q", text)
                        .session(session)
                        .with(user(who))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).startsWith("/zoeken?vraag=").doesNotContain(text);
        return mvc.perform(get(address).session(session).with(user(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aZaaknummerGoesStraightToTheZaak() throws Exception {
        Zaak zaak = toegang.zaak(client, Zaakstatus.GEMELD);
        mvc.perform(post("/zoeken")
                        .param("q", " " + zaak.nummer() + " ")
                        .with(user(consulent))
                        .with(csrf()))
                .andExpect(redirectedUrl("/zaken/" + zaak.nummer()));
    }

    @Test
    void aBsnNeverStandsInTheAddressOrOnThePage() throws Exception {
        Zaak zaak = toegang.zaak(client, Zaakstatus.GEMELD);
        String page = search(consulent, client.bsn().waarde());
        MatcherAssert.assertThat(page, containsString(zaak.nummer().waarde()));
        MatcherAssert.assertThat(page, not(containsString(client.bsn().waarde())));
    }

    @Test
    void aBesluitnemerCannotSearchByBsn() throws Exception {
        Zaak zaak = toegang.zaak(client, Zaakstatus.GEMELD);
        String page = search(
                WerkplekFixture.user(here, "dirk", Role.BESLUITNEMER),
                client.bsn().waarde());
        assertThat(page)
                .contains("Met uw rol kunt u niet op BSN zoeken")
                .doesNotContain(zaak.nummer().waarde());
    }

    @Test
    void aNameNeedsADateOfBirth() throws Exception {
        toegang.zaak(client, Zaakstatus.GEMELD);
        assertThat(search(consulent, "Wit")).contains("ook de geboortedatum").doesNotContain("A.B. de Wit");
        assertThat(search(consulent, "Wit 3-3-1941")).contains("A.B. de Wit");
        assertThat(search(consulent, "Wit 4-3-1941")).contains("niemand gevonden");
    }

    @Test
    void anotherGemeenteFindsNobody() throws Exception {
        toegang.zaak(client, Zaakstatus.GEMELD);
        CurrentUser elsewhere = WerkplekFixture.user(WerkplekFixture.gemeente(), "eva", Role.BACKOFFICE);
        assertThat(search(elsewhere, client.bsn().waarde())).contains("niemand gevonden");
        assertThat(search(elsewhere, "Wit 3-3-1941")).contains("niemand gevonden");
    }

    @Test
    void aShieldedResidentIsNotFoundByNameAndNotNamedByBsn() throws Exception {
        Zaak zaak = toegang.zaak(client, Zaakstatus.GEMELD);
        clienten.schermAf(here, zaak.client(), true);
        assertThat(search(consulent, "Wit 3-3-1941")).contains("niemand gevonden");
        assertThat(search(consulent, client.bsn().waarde()))
                .contains("Afgeschermde cliënt", "Adres is afgeschermd")
                .doesNotContain("Dorpsstraat");
    }

    @Test
    void whoWasFoundStandsInTheAccessLog() throws Exception {
        Zaak zaak = toegang.zaak(client, Zaakstatus.GEMELD);
        search(consulent, "Wit 3-3-1941");
        assertThat(jdbc.sql("select doel from platform.toegangslog where client_id = :id and gebruiker = :wie")
                        .param("id", zaak.client().waarde())
                        .param("wie", consulent.name())
                        .query(String.class)
                        .list())
                .containsExactly("Zoeken naar een inwoner");
    }

    @Test
    void aBsnWithATypingErrorIsExplained() throws Exception {
        assertThat(search(consulent, "999999991")).contains("Dit BSN bestaat niet");
    }
}
