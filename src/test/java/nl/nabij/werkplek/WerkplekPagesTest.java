package nl.nabij.werkplek;

import static nl.nabij.werkplek.WerkplekFixture.opened;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import nl.nabij.NabijTest;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

@NabijTest
class WerkplekPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Clock clock;

    private final Gemeentecode here = WerkplekFixture.gemeente();
    private final CurrentUser consulent = WerkplekFixture.user(here, "anna", Role.CONSULENT);
    private final CurrentUser elsewhere =
            WerkplekFixture.user(WerkplekFixture.gemeente(), "eva", Role.CONSULENT, Role.BESLUITNEMER, Role.BACKOFFICE);
    private Zaak zaak;
    private String key;

    @BeforeEach
    void oneZaakWithWork() {
        zaak = toegang.zaak(here, Zaakstatus.GEMELD);
        key = "test-onderzoek:" + zaak.nummer();
        events.publishEvent(opened(
                here,
                key,
                Role.CONSULENT,
                consulent.name(),
                zaak.nummer(),
                LocalDate.now(clock).minusDays(2)));
    }

    @Test
    void everybodyStartsAtTheirOwnWork() throws Exception {
        CurrentUser provider =
                new CurrentUser("zorg", "Zorg", "x", Set.of(Role.AANBIEDER), null, Agbcode.of("41000001"));
        mvc.perform(get("/").with(user(consulent))).andExpect(redirectedUrl("/werkvoorraad"));
        mvc.perform(get("/").with(user(provider))).andExpect(redirectedUrl("/aanbieder"));
        mvc.perform(get("/").with(user(WerkplekFixture.user(here, "b", Role.BEHEERDER))))
                .andExpect(redirectedUrl("/beheer"));
    }

    @Test
    void theWorkListNamesTheResidentTheTaskAndHowLateItIs() throws Exception {
        mvc.perform(get("/werkvoorraad").with(user(consulent)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A.B. de Wit")))
                .andExpect(content().string(containsString("Rond het onderzoek af")))
                .andExpect(content().string(containsString("2 dagen te laat")))
                .andExpect(content().string(containsString("Wmo 2.3.2 lid 1, 6 weken")));
    }

    @Test
    void strangeValuesInTheAddressFallBack() throws Exception {
        mvc.perform(get("/werkvoorraad?lijst=X&wanneer=ooit&sorteer=;drop&richting=q&bladzijde=-7&kolom=Y")
                        .with(user(consulent)))
                .andExpect(status().isOk());
        mvc.perform(get("/werkvoorraad?bladzijde=99999999999").with(user(consulent)))
                .andExpect(status().isOk());
    }

    @Test
    void theSpreadsheetHoldsTheSameWork() throws Exception {
        mvc.perform(get("/werkvoorraad/uitvoer.csv").with(user(consulent)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(zaak.nummer().waarde())));
    }

    @Test
    void thePageOfTheZaakShowsWhoWhatNowAndTheStory() throws Exception {
        mvc.perform(get("/zaken/" + zaak.nummer()).with(user(consulent)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A.B. de Wit")))
                .andExpect(content().string(containsString("3 maart 1941")))
                .andExpect(content().string(containsString("/zaken/" + zaak.nummer() + "/onderzoek")))
                .andExpect(content().string(containsString("Melding ontvangen op")));
    }

    @Test
    void anotherGemeenteFindsNothingOnAnyRoute() throws Exception {
        for (String path : new String[] {"/zaken/" + zaak.nummer(), "/werkvoorraad/overdragen?sleutel=" + key}) {
            mvc.perform(get(path).with(user(elsewhere))).andExpect(status().isNotFound());
        }
        for (String path : new String[] {"/werkvoorraad/oppakken", "/werkvoorraad/overdragen"}) {
            mvc.perform(post(path)
                            .param("sleutel", key)
                            .param("naar", elsewhere.name())
                            .with(user(elsewhere))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        for (String path : new String[] {"/werkvoorraad?lijst=GEMEENTE", "/werkvoorraad/uitvoer.csv?lijst=GEMEENTE"}) {
            mvc.perform(get(path).with(user(elsewhere)))
                    .andExpect(content().string(not(containsString(zaak.nummer().waarde()))));
        }
    }

    @Test
    void aNumberThatIsNoZaaknummerIsNotFound() throws Exception {
        mvc.perform(get("/zaken/abc").with(user(consulent))).andExpect(status().isNotFound());
        mvc.perform(get("/zaken/1980-2027-99999").with(user(consulent))).andExpect(status().isNotFound());
    }

    @Test
    void aFormWithoutItsFieldIsRefusedClearly() throws Exception {
        mvc.perform(post("/werkvoorraad/oppakken").with(user(consulent)).with(csrf()))
                .andExpect(status().isBadRequest());
    }
}
