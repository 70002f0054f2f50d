package nl.nabij.norm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@NabijTest
class BeleidPagesTest {

    private static final CurrentUser CONSULENT =
            new CurrentUser("beleid.lezer", "B. Lezer", "x", Set.of(Role.CONSULENT), Gemeentecode.of("1980"), null);

    @Autowired
    MockMvc mvc;

    @Test
    void theValueOfADayStandsOnThePageWithItsSource() throws Exception {
        mvc.perform(get("/beleid").param("dag", "2027-03-01").with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("Welk beleid geldt er?", "€ 21,80", "Staatscourant")))
                .andExpect(content().string(containsString("HHM Normenkader")));
    }

    @Test
    void aGapSaysWhyNobodyGaveTheValue() throws Exception {
        mvc.perform(get("/beleid")
                        .param("dag", "2027-03-01")
                        .param("zoek", "tarief thuis")
                        .with(user(CONSULENT)))
                .andExpect(content().string(stringContainsInOrder("Niet gegeven", "bijlage met tarieven")))
                .andExpect(content().string(not(containsString("€ 21,80"))));
    }

    @Test
    void subjectsAreFoldedUnderAContentsListAndOpenForWhoSearches() throws Exception {
        mvc.perform(get("/beleid").param("dag", "2027-03-01").with(user(CONSULENT)))
                .andExpect(content().string(stringContainsInOrder("Onderwerpen", "#onderwerp-0", "#onderwerp-1")))
                .andExpect(content().string(containsString("<details class=\"nabij-group\" id=\"onderwerp-0\">")))
                .andExpect(content().string(not(containsString("open=\"open\""))));
        String gezocht = mvc.perform(get("/beleid")
                        .param("dag", "2027-03-01")
                        .param("zoek", "duur")
                        .with(user(CONSULENT)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(gezocht.split("<details class=\"nabij-group\"", -1))
                .hasSameSizeAs(gezocht.split("open=\"open\"", -1))
                .hasSizeGreaterThan(2);
        mvc.perform(get("/beleid")
                        .param("dag", "2027-03-01")
                        .param("onderwerp", "onderzoek")
                        .with(user(CONSULENT)))
                .andExpect(content().string(not(containsString("Klap alles open"))))
                .andExpect(content().string(containsString("open=\"open\"")));
        mvc.perform(get("/beleid")
                        .param("dag", "2027-03-01")
                        .param("zoek", "duur")
                        .param("open", "nee")
                        .with(user(CONSULENT)))
                .andExpect(content().string(not(containsString("open=\"open\""))));
    }

    @Test
    void aBoxThatIsNamedWithoutAValueIsNotTicked() throws Exception {
        mvc.perform(get("/beleid.csv")
                        .param("dag", "2027-03-01")
                        .param("zoek", "abonnementstarief")
                        .param("verschil", "")
                        .param("gaten", "")
                        .with(user(CONSULENT)))
                .andExpect(content().string(containsString("21,80")));
    }

    @Test
    void twoGemeentenStandSideBySideAndOnlyWhatDiffersIsLeft() throws Exception {
        mvc.perform(get("/beleid")
                        .param("dag", "2027-03-01")
                        .param("gemeente2", "0361")
                        .param("verschil", "ja")
                        .with(user(CONSULENT)))
                .andExpect(
                        content().string(stringContainsInOrder("Dijk en Waard, 1 maart 2027", "Alkmaar, 1 maart 2027")))
                .andExpect(content().string(containsString("zonder normtijden")))
                .andExpect(content().string(not(containsString("Staatscourant"))));
    }

    @Test
    void twoDaysStandSideBySide() throws Exception {
        mvc.perform(get("/beleid")
                        .param("dag", "2025-12-31")
                        .param("dag2", "2026-01-01")
                        .param("zoek", "abonnementstarief")
                        .with(user(CONSULENT)))
                .andExpect(content().string(stringContainsInOrder("1 waarde verschilt", "€ 21,00", "€ 21,80")));
    }

    @Test
    void theSubjectAndWhatIsMissingNarrowThePageDown() throws Exception {
        mvc.perform(get("/beleid")
                        .param("gemeente", "0479")
                        .param("dag", "2026-06-01")
                        .param("onderwerp", "aanbod")
                        .param("zoek", "vervoer")
                        .with(user(CONSULENT)))
                .andExpect(content().string(stringContainsInOrder("Vervoer naar dagbesteding", "Vast bedrag")))
                .andExpect(content().string(stringContainsInOrder("Niet alles gegeven", "niet per rit, dag of maand")))
                .andExpect(content().string(not(containsString("Recreatieve dagbesteding"))));
        mvc.perform(get("/beleid")
                        .param("gemeente", "0479")
                        .param("dag", "2026-06-01")
                        .param("onderwerp", "opplus")
                        .param("gaten", "ja")
                        .with(user(CONSULENT)))
                .andExpect(content().string(containsString("Omvang van Opplus")))
                .andExpect(content().string(not(containsString("Waar Opplus voor dient"))));
    }

    @Test
    void theSameLinesComeAsAWorkbook() throws Exception {
        byte[] xlsx = mvc.perform(get("/beleid.xlsx").param("zoek", "bezwaar").with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var boek = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx))) {
            var rijen = boek.getFirstSheet().read();
            assertThat(rijen.getFirst().getCellText(1)).isEqualTo("Pad");
            assertThat(rijen).anyMatch(r -> r.getCellText(1).equals("beschikking/bezwaar"));
        }
    }

    @Test
    void theSpreadsheetHoldsTheSameLinesWithTheirSourceAndTheirGap() throws Exception {
        mvc.perform(get("/beleid.csv")
                        .param("gemeente", "0361")
                        .param("dag", "2027-03-01")
                        .param("gemeente2", "0479")
                        .param("zoek", "flexibel")
                        .with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv; charset=UTF-8"))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "\"Pad\"",
                                "Alkmaar, 1 maart 2027: waarde",
                                "Zaanstad, 1 maart 2027: ontbreekt",
                                "Verschilt")))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "begeleiding/flexibele-periode", "krijgen een langere periode", "is er Opplus")));
    }

    @Test
    void theHistoryOfAValueNamesEverySource() throws Exception {
        mvc.perform(get("/beleid/waarde")
                        .param("pad", "eigen-bijdrage/abonnementstarief")
                        .with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("€ 19,00", "€ 20,60", "€ 21,00", "€ 21,80")))
                .andExpect(content().string(containsString("normen/landelijk/eigen-bijdrage/abonnementstarief.yaml")));
    }

    @Test
    void aWrongDateIsNamedAndTheRestStays() throws Exception {
        mvc.perform(get("/beleid")
                        .param("dag", "morgen")
                        .param("gemeente", "0361")
                        .with(user(CONSULENT)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("dit is geen datum")))
                .andExpect(content().string(containsString("Alkmaar,")));
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        for (String gemeente : new String[] {"9999", "abc"}) {
            mvc.perform(get("/beleid").param("gemeente", gemeente).with(user(CONSULENT)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/beleid/waarde").param("pad", "bestaat/niet").with(user(CONSULENT)))
                .andExpect(status().isNotFound());
    }

    @Test
    void onlyStaffOfAGemeenteComesHere() throws Exception {
        mvc.perform(get("/beleid")).andExpect(redirectedUrl("/inloggen"));
        CurrentUser aanbieder = new CurrentUser(
                "beleid.aanbieder", "A. Bieder", "x", Set.of(Role.AANBIEDER), null, new Agbcode("79790001"));
        mvc.perform(get("/beleid").with(user(aanbieder))).andExpect(status().isForbidden());
    }
}
