package nl.nabij.norm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages with which a gemeente prepares, sees through and settles a value of its own. */
@NabijTest
class VoorstelPagesTest {

    private static final Gemeentecode STAPHORST = Gemeentecode.of("0180");
    private static final CurrentUser ANNE = gebruiker("voorstelblad.anne", Role.BELEID);
    private static final CurrentUser BAS = gebruiker("voorstelblad.bas", Role.BEHEERDER);
    private static final CurrentUser CONSULENT = gebruiker("voorstelblad.consulent", Role.CONSULENT);

    @Autowired
    MockMvc mvc;

    private static CurrentUser gebruiker(String naam, Role rol) {
        return new CurrentUser(naam, naam, "x", Set.of(rol), STAPHORST, null);
    }

    private MockHttpServletRequestBuilder invoer(String pad, String waarde, String vanaf) {
        return post("/beleid/voorstellen")
                .with(csrf())
                .param("pad", pad)
                .param("waarde", waarde)
                .param("vanaf", vanaf)
                .param("bekendOp", "2026-01-15")
                .param("titel", "Collegebesluit 15 januari 2026")
                .param("plek", "besluit 2")
                .param("vindplaats", "toets");
    }

    private String dienIn(String pad, String waarde, String vanaf) throws Exception {
        return Objects.requireNonNull(mvc.perform(invoer(pad, waarde, vanaf).with(user(ANNE)))
                .andExpect(redirectedUrlPattern("/beleid/voorstellen/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void theSecondPersonSeesWhatItChangesSettlesItAndDownloadsTheFile() throws Exception {
        String blad = dienIn("producten/begeleiding-licht", "ja", "2027-01-01");
        mvc.perform(get(blad).with(user(ANNE)))
                .andExpect(
                        content().string(stringContainsInOrder("Wacht op een tweede persoon", "Wacht op een collega")))
                .andExpect(content().string(not(containsString("Stel waarde vast"))));
        mvc.perform(get(blad).with(user(BAS)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Klopt deze waarde?",
                                "Op 1 januari 2027",
                                "Niet gegeven",
                                "Ja",
                                "Product Individuele begeleiding licht",
                                "nu nog niet besloten, straks mag worden toegewezen",
                                "Stel waarde vast")));
        mvc.perform(post(blad + "/vaststellen").with(csrf()).with(user(ANNE)))
                .andExpect(flash().attribute("flashError", containsString("Een collega beslist")));
        mvc.perform(post(blad + "/vaststellen").with(csrf()).with(user(BAS)))
                .andExpect(flash().attributeExists("flash"));
        mvc.perform(get("/beleid")
                        .param("dag", "2027-01-01")
                        .param("zoek", "begeleiding licht")
                        .with(user(CONSULENT)))
                .andExpect(content().string(containsString("in de toepassing vastgesteld")));
        mvc.perform(get("/beleid/waarde")
                        .param("pad", "producten/begeleiding-licht")
                        .with(user(CONSULENT)))
                .andExpect(content().string(containsString("In de toepassing vastgesteld op")))
                .andExpect(content().string(not(containsString("Bereid een nieuwe waarde voor"))));
        mvc.perform(get("/beleid/bestand")
                        .param("pad", "producten/begeleiding-licht")
                        .with(user(CONSULENT)))
                .andExpect(header().string("Content-Disposition", containsString("begeleiding-licht.yaml")))
                .andExpect(content().string(containsString("waarde: \"ja\"")));
    }

    @Test
    void mistakesStandAtTheirFieldAndWhatWasTypedStays() throws Exception {
        mvc.perform(invoer("beschikking/duur", "twaalf", "").with(user(ANNE)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(stringContainsInOrder("heel getal", "vanaf welke dag")))
                .andExpect(content().string(containsString("value=\"twaalf\"")));
    }

    @Test
    void anOrderIsTypedAsPlacesAndShownInThatOrder() throws Exception {
        String blad = Objects.requireNonNull(mvc.perform(invoer("onderzoek/ladder", "", "2028-01-01")
                        .param("plaats[netwerk]", "1")
                        .param("plaats[eigen-kracht]", "2")
                        .param("plaats[maatwerk]", "3")
                        .with(user(ANNE)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        mvc.perform(get(blad).with(user(BAS)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Wat het netwerk kan",
                                "Wat de inwoner zelf kan",
                                "Welke (extra) ondersteuning nodig is")))
                .andExpect(content().string(containsString("open zaken")));
        mvc.perform(post(blad + "/intrekken")
                        .param("reden", "toets")
                        .with(csrf())
                        .with(user(ANNE)))
                .andExpect(flash().attributeExists("flash"));
        mvc.perform(get("/beleid/voorstellen").with(user(CONSULENT)))
                .andExpect(content().string(containsString("Ingetrokken")));
    }

    @Test
    void everyKindOfValueHasItsField() throws Exception {
        for (String pad : new String[] {
            "producten/dagbesteding-licht",
            "beschikking/duur",
            "contract/begin",
            "contract/bekostiging",
            "onderzoek/ladder",
            "vervoer/bedrag"
        }) {
            String html = mvc.perform(
                            get("/beleid/voorstellen/nieuw").param("pad", pad).with(user(ANNE)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(html).as(pad).contains("id=\"waarde");
        }
    }

    @Test
    void onlyPolicyStaffPreparesAndTheLawCannotBeChosen() throws Exception {
        mvc.perform(get("/beleid/voorstellen/nieuw")
                        .param("pad", "beschikking/duur")
                        .with(user(CONSULENT)))
                .andExpect(status().isForbidden());
        mvc.perform(invoer("beschikking/duur", "12", "2027-01-01").with(user(CONSULENT)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/beleid/voorstellen/nieuw")
                        .param("pad", "toegang/onderzoek")
                        .with(user(ANNE)))
                .andExpect(status().isNotFound());
        CurrentUser elders =
                new CurrentUser("voorstelblad.elders", "E", "x", Set.of(Role.BELEID), Gemeentecode.of("0119"), null);
        String blad = dienIn("opplus/omvang", "30", "2027-01-01");
        mvc.perform(get(blad).with(user(elders))).andExpect(status().isNotFound());
        mvc.perform(post(blad + "/vaststellen").with(csrf()).with(user(elders))).andExpect(status().isNotFound());
        mvc.perform(
                post(blad + "/intrekken").param("reden", "toets").with(csrf()).with(user(ANNE)));
    }
}
