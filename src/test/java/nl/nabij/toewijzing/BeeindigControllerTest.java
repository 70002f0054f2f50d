package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.berichten.verkeer.Verzoekverkeer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Ending all support with one form: the check keeps nothing, the last day follows from the ground, and who may. */
@NabijTest
class BeeindigControllerTest {

    private static final Gemeentecode HIER = Verzoekverkeer.HIER;
    private static final CurrentUser BACKOFFICE = gebruiker(HIER, Role.BACKOFFICE);

    @Autowired
    MockMvc mvc;

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    Toewijzingen toewijzingen;

    private static CurrentUser gebruiker(Gemeentecode gemeente, Role rol) {
        return new CurrentUser("test.einde." + rol, "E. Inde", "", Set.of(rol), gemeente, null);
    }

    private ResultActions stuur(CurrentUser wie, Toewijzing t, String pad, String grond, String dag) throws Exception {
        return mvc.perform(post("/toewijzingen/" + t.nummer() + "/beeindigen" + pad)
                .param("grond", grond)
                .param("dag", dag)
                .with(user(wie))
                .with(csrf()));
    }

    private Toewijzing nu(Toewijzing t) {
        return toewijzingen.get(HIER, t.nummer());
    }

    @Test
    void theCheckShowsTheLastDayAndKeepsNothingUntilItIsConfirmed() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        stuur(BACKOFFICE, t, "/controle", "WLZ", "2028-07-01")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tot en met 30 juni 2028")));
        assertThat(nu(t)).isEqualTo(t);
        stuur(BACKOFFICE, t, "", "WLZ", "2028-07-01").andExpect(redirectedUrl("/toewijzingen/" + t.nummer()));
        assertThat(nu(t).periode().einde()).isEqualTo("2028-06-30");
    }

    @Test
    void whatHadNotBegunOnTheLastDayIsTakenBackAndWhatBeginsThatDayIsNot() throws Exception {
        Toewijzing eersteDag = verkeer.lopend(180, 120);
        stuur(BACKOFFICE, eersteDag, "", "OVERLIJDEN", "2027-01-01").andExpect(status().is3xxRedirection());
        assertThat(nu(eersteDag).isVerwijderd()).isFalse();
        assertThat(nu(eersteDag).periode().einde()).isEqualTo("2027-01-01");
        Toewijzing ervoor = verkeer.lopend(180, 120);
        stuur(BACKOFFICE, ervoor, "", "VERHUIZING", "2027-01-01").andExpect(status().is3xxRedirection());
        assertThat(nu(ervoor).isVerwijderd()).isTrue();
    }

    @Test
    @Regelgeval(beide = "NB714")
    void afterTheLastDayThereIsNothingToEnd() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        for (String pad : new String[] {"/controle", ""}) {
            stuur(BACKOFFICE, t, pad, "WLZ", "2029-01-01")
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Er is niets te beëindigen")));
            assertThat(nu(t)).isEqualTo(t);
        }
        stuur(BACKOFFICE, t, "/controle", "WLZ", "2028-12-31").andExpect(status().isOk());
    }

    @Test
    void bothErrorsComeAtOnce() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        for (String pad : new String[] {"/controle", ""}) {
            stuur(BACKOFFICE, t, pad, "onzin", "")
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Kies waarom de hulp stopt.")))
                    .andExpect(content().string(containsString("Vul de dag in waarop het gebeurt.")));
        }
        assertThat(nu(t)).isEqualTo(t);
    }

    @Test
    void anotherGemeenteFindsNothingAndAnotherRoleIsRefused() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        for (String pad : new String[] {"/controle", ""}) {
            stuur(gebruiker(Gemeentecode.of("0361"), Role.BACKOFFICE), t, pad, "WLZ", "2028-07-01")
                    .andExpect(status().isNotFound());
            stuur(gebruiker(HIER, Role.BESLUITNEMER), t, pad, "WLZ", "2028-07-01")
                    .andExpect(status().isForbidden());
        }
        assertThat(nu(t)).isEqualTo(t);
        stuur(gebruiker(HIER, Role.CONSULENT), t, "/controle", "WLZ", "2028-07-01")
                .andExpect(status().isOk());
    }
}
