package nl.nabij.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Deelnemer;
import nl.nabij.toegang.Deelnemers;
import nl.nabij.toegang.Deelnemersoort;
import nl.nabij.toegang.Ladder;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Spinnenwebben;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Verslagen;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Positieve gezondheid as frame of the talk and of the evaluation: the marks and words of the resident. */
@NabijTest
class SpinnenwebTest {

    private static final Gemeentecode MEPPEL = Gemeentecode.of("0119");
    private static final CurrentUser CONSULENT = consulent(MEPPEL);

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Spinnenwebben webben;

    @Autowired
    Verslagen verslagen;

    @Autowired
    Deelnemers deelnemers;

    @Autowired
    Clock clock;

    private static CurrentUser consulent(Gemeentecode gemeente) {
        return new CurrentUser("web." + gemeente, "W. Eb", "x", Set.of(Role.CONSULENT), gemeente, null);
    }

    private MockHttpServletRequestBuilder invullen(Zaak zaak, String meedoen, String dagelijks) {
        return post("/zaken/" + zaak.nummer() + "/spinnenweb")
                .with(user(CONSULENT))
                .with(csrf())
                .param("cijfers[MEEDOEN]", meedoen)
                .param("cijfers[DAGELIJKS]", dagelijks)
                .param("woorden", "Ik zie bijna niemand.")
                .param("wens", "Weer naar het koor.")
                .param("dag", LocalDate.now(clock).toString());
    }

    @Test
    @Eis({"DW-31", "GV-27"})
    void deInwonerGeeftZelfCijfersBijHetGesprekEnOpnieuwBijDeEvaluatie() throws Exception {
        Zaak zaak = toegang.zaak(MEPPEL, Zaakstatus.BESLOTEN);
        mvc.perform(invullen(zaak, "3", "6")).andExpect(redirectedUrl("/zaken/" + zaak.nummer() + "/spinnenweb"));
        mvc.perform(get("/zaken/" + zaak.nummer() + "/spinnenweb").with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("Meedoen", "Ik zie bijna niemand.", "koor")))
                .andExpect(content().string(not(containsString("Verschil"))));
        mvc.perform(invullen(zaak, "5", "4")).andExpect(status().is3xxRedirection());
        String tekst = mvc.perform(
                        get("/zaken/" + zaak.nummer() + "/spinnenweb").with(user(CONSULENT)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
        assertThat(tekst)
                .contains("Meedoen 3 5 2 hoger", "Het leven van alledag 6 4 2 lager")
                .contains("Mijn lichaam overgeslagen overgeslagen niet te zeggen");
        assertThat(webben.van(MEPPEL, zaak.nummer())).hasSize(2);
        mvc.perform(get("/zaken/" + zaak.nummer() + "/evaluaties").with(user(CONSULENT)))
                .andExpect(content().string(containsString("opnieuw cijfers geven")));
    }

    @Test
    @Eis({"DHW-51", "DW-80", "ALK-41", "ZAWA-18"})
    void hetBredeGesprekStaatInHetVerslagEnBegintBijDeInwonerZelf() throws Exception {
        Zaak zaak = toegang.zaak(MEPPEL, Zaakstatus.IN_ONDERZOEK);
        Medewerker wie = new Medewerker(MEPPEL, ToegangFixture.CONSULENT);
        mvc.perform(invullen(zaak, "3", "6")).andExpect(status().is3xxRedirection());
        deelnemers.nodigUit(
                wie,
                zaak.nummer(),
                new Deelnemer(
                        UUID.randomUUID(),
                        Deelnemersoort.HUISCOACH,
                        "J. Bakker",
                        "Kijkt wat mevrouw kan leren",
                        LocalDate.now(clock)));
        toegang.vulOnderzoek(wie, zaak.nummer(), Ladder.Uitkomst.MAATWERK);
        verslagen.verstuur(wie, zaak.nummer(), "");
        assertThat(verslagen.get(MEPPEL, zaak.nummer(), 1).html())
                .containsSubsequence(
                        "J. Bakker (huiscoach of beweegcoach): Kijkt wat mevrouw kan leren",
                        "Hoe u zelf naar uw leven kijkt",
                        "Meedoen: 3",
                        "Het leven van alledag: 6",
                        "U zegt hierover: Ik zie bijna niemand.",
                        "Dit wilt u als eerste veranderen: Weer naar het koor.",
                        "Wat wij hebben gevonden",
                        "Eigen kracht en gebruikelijke hulp",
                        "Mantelzorg en netwerk")
                .doesNotContain("Mijn lichaam:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10"})
    void eenCijferVan0TotEnMet10MagEnDaarbuitenNiet(String goed) throws Exception {
        Zaak zaak = toegang.zaak(MEPPEL, Zaakstatus.IN_ONDERZOEK);
        mvc.perform(invullen(zaak, goed, "")).andExpect(status().is3xxRedirection());
        for (String fout : new String[] {"11", "-1", "7,5", "zes"}) {
            mvc.perform(invullen(zaak, fout, "6"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("geef een heel cijfer van 0 tot en met 10")))
                    .andExpect(content().string(containsString("Weer naar het koor.")));
        }
        mvc.perform(invullen(zaak, "", ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("minstens een onderwerp")));
        assertThat(webben.van(MEPPEL, zaak.nummer())).hasSize(1);
    }

    @Test
    void eenAndereGemeenteZietNiets() throws Exception {
        Zaak zaak = toegang.zaak(MEPPEL, Zaakstatus.IN_ONDERZOEK);
        mvc.perform(get("/zaken/" + zaak.nummer() + "/spinnenweb").with(user(consulent(Gemeentecode.of("0180")))))
                .andExpect(status().isNotFound());
    }
}
