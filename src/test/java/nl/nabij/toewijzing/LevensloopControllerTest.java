package nl.nabij.toewijzing;

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

import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.berichten.verkeer.Verzoekverkeer;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages on which a toewijzing changes: who may, what is refused, and that nothing happens before it is confirmed. */
@NabijTest
class LevensloopControllerTest {

    private static final Gemeentecode HIER = Verzoekverkeer.HIER;
    private static final CurrentUser BACKOFFICE = gebruiker(HIER, Role.BACKOFFICE);

    @Autowired
    MockMvc mvc;

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    Clienten clienten;

    @Autowired
    DeclaratieFixture declaraties;

    private static CurrentUser gebruiker(Gemeentecode gemeente, Role rol) {
        return new CurrentUser("test.levensloop", "L. Loop", "", Set.of(rol), gemeente, null);
    }

    private static MockHttpServletRequestBuilder wijzig(Toewijzing t, String pad, String... velden) {
        MockHttpServletRequestBuilder verzoek =
                post("/toewijzingen/" + t.nummer() + pad).with(user(BACKOFFICE)).with(csrf());
        for (int i = 0; i < velden.length; i += 2) {
            verzoek.param(velden[i], velden[i + 1]);
        }
        return verzoek;
    }

    @Test
    void theConfirmPageShowsWhatGoesOutAndKeepsNothing() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        String[] velden = {"actie", "verkorten", "einde", "2028-06-30", "reden", "05"};
        mvc.perform(wijzig(t, "/wijzigen/controle", velden))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tot en met 30 juni 2028")))
                .andExpect(content().string(containsString("Herbeoordeling: verkorting (05)")));
        assertThat(toewijzingen.get(HIER, t.nummer())).isEqualTo(t);
        mvc.perform(wijzig(t, "/wijzigen", velden)).andExpect(redirectedUrl("/toewijzingen/" + t.nummer()));
        assertThat(toewijzingen.get(HIER, t.nummer()).periode().einde()).isEqualTo("2028-06-30");
    }

    @Test
    void allErrorsComeAtOnceAndWhatWasTypedStays() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        mvc.perform(wijzig(t, "/wijzigen/controle", "actie", "vervangen", "einde", "31-02-2027", "volume", "veel"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vul een bestaande datum in")))
                .andExpect(content().string(containsString("Vul het aantal in als een heel getal")))
                .andExpect(content().string(containsString("Kies de reden van de wijziging.")))
                .andExpect(content().string(containsString("Vul de eerste dag van de nieuwe toewijzing in.")))
                .andExpect(content().string(containsString("value=\"veel\"")));
        mvc.perform(wijzig(t, "/wijzigen/controle", "actie", "verlengen", "einde", "2030-01-01", "reden", "04"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("buiten de beschikking of het contract")));
        assertThat(toewijzingen.get(HIER, t.nummer())).isEqualTo(t);
    }

    @Test
    void s15RemovingIsRefusedOnThePageWhileAClaimIsApproved() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        declaraties.dien(t, "2027-01", declaraties.prestatie(t, "2027-01", 240));
        mvc.perform(wijzig(t, "/wijzigen/controle", "actie", "verwijderen", "reden", "13"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("al gedeclareerd en goedgekeurd")));
    }

    @Test
    void replacingWithoutADecisionSaysThatOneIsNeeded() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        mvc.perform(wijzig(
                        t,
                        "/wijzigen/controle",
                        "actie",
                        "vervangen",
                        "begin",
                        "2027-07-01",
                        "einde",
                        "2031-12-31",
                        "volume",
                        "180",
                        "product",
                        String.valueOf(t.productcode()),
                        "reden",
                        "05"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Geen besluit van deze inwoner dekt deze hulp")));
    }

    private static String[] vervangVanaf(Toewijzing t, String begin) {
        return new String[] {
            "actie",
            "vervangen",
            "begin",
            begin,
            "einde",
            "2027-12-31",
            "volume",
            "180",
            "product",
            String.valueOf(t.productcode()),
            "reden",
            "05"
        };
    }

    @Test
    void anotherVolumeFromTheVeryFirstDayTakesTheOldOneBackWhileNothingWasApproved() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        mvc.perform(wijzig(t, "/wijzigen/controle", vervangVanaf(t, "2026-12-31")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies geen dag voor de eerste dag")));
        mvc.perform(wijzig(t, "/wijzigen", vervangVanaf(t, "2027-01-01"))).andExpect(status().is3xxRedirection());
        assertThat(toewijzingen.get(HIER, t.nummer()).isVerwijderd()).isTrue();
        assertThat(toewijzingen.vanClient(HIER, t.client()))
                .filteredOn(n -> !n.isVerwijderd())
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.periode().begin()).isEqualTo("2027-01-01");
                    assertThat(n.periode().einde()).isEqualTo("2027-12-31");
                    assertThat(n.omvang()).isEqualTo(Omvang.minutenPerWeek(180));
                });
    }

    @Test
    void anotherVolumeFromTheVeryFirstDayIsRefusedOnceAClaimIsApproved() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        declaraties.dien(t, "2027-01", declaraties.prestatie(t, "2027-01", 240));
        mvc.perform(wijzig(t, "/wijzigen/controle", vervangVanaf(t, "2027-01-01")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("al gedeclareerd en goedgekeurd")));
        assertThat(toewijzingen.get(HIER, t.nummer())).isEqualTo(t);
    }

    @Test
    void aTaskThatNoMessageWillTellIsTickedOff() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        assertThat(verkeer.taak("start:" + t.nummer())).isNotNull();
        mvc.perform(wijzig(t, "/afgehandeld", "taak", "START")).andExpect(redirectedUrl("/toewijzingen/" + t.nummer()));
        assertThat(verkeer.taak("start:" + t.nummer())).isNull();
        mvc.perform(wijzig(t, "/afgehandeld", "taak", "ONZIN")).andExpect(status().isNotFound());
    }

    @Test
    void ofAProtectedClientNothingGoesOutAndThePageSaysSo() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        clienten.schermAf(HIER, t.client(), true);
        mvc.perform(wijzig(t, "/wijzigen/controle", "actie", "verkorten", "einde", "2028-06-30", "reden", "05"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Er gaat geen bericht uit")))
                .andExpect(content().string(not(containsString("Dit gaat in één bericht"))));
    }

    @Test
    void whoMayNotChangeItMayNotAndAnotherGemeenteFindsNothing() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        String pad = "/toewijzingen/" + t.nummer();
        for (String route : new String[] {"", "/wijzigen?actie=verkorten", "/beeindigen"}) {
            mvc.perform(get(pad + route).with(user(gebruiker(Gemeentecode.of("0361"), Role.BACKOFFICE))))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get(pad).with(user(gebruiker(HIER, Role.BESLUITNEMER)))).andExpect(status().isOk());
        mvc.perform(get(pad + "/wijzigen?actie=verkorten").with(user(gebruiker(HIER, Role.BESLUITNEMER))))
                .andExpect(status().isForbidden());
        mvc.perform(get(pad + "/beeindigen").with(user(gebruiker(HIER, Role.BESLUITNEMER))))
                .andExpect(status().isForbidden());
        mvc.perform(get(pad + "/wijzigen?actie=onzin").with(user(BACKOFFICE))).andExpect(status().isNotFound());
        mvc.perform(get("/toewijzingen/geen").with(user(BACKOFFICE))).andExpect(status().isNotFound());
        mvc.perform(wijzig(t, "/wijzigen")).andExpect(status().isNotFound());
        mvc.perform(wijzig(t, "/beeindigen", "vreemd", "x")).andExpect(status().is(422));
    }
}
