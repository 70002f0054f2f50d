package nl.nabij.beschikking;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@NabijTest
class MandaatControllerTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final Gemeentecode ANDERE = Gemeentecode.of("0361");
    private static final String PAD = "/beheer/mandaten";
    private static final CurrentUser BEHEERDER =
            new CurrentUser("mandaat.beheerder", "B", "", Set.of(Role.BEHEERDER), GEMEENTE, null);

    @Autowired
    MockMvc mvc;

    @Autowired
    Mandaten mandaten;

    @Autowired
    UserRepository users;

    @BeforeEach
    void collega() {
        users.add(new CurrentUser("mandaat.collega", "C. Ollega", "x", Set.of(Role.BESLUITNEMER), GEMEENTE, null));
        users.add(new CurrentUser("mandaat.elders", "E. Lders", "x", Set.of(Role.BESLUITNEMER), ANDERE, null));
    }

    @Test
    void deBeheerderVerleentEnBeeindigtEenMandaat() throws Exception {
        mvc.perform(formulier("mandaat.collega").param("uitkomsten", "TOEKENNEN", "AFWIJZEN"))
                .andExpect(redirectedUrl(PAD));
        assertEquals(2, mandaten.van(GEMEENTE, "mandaat.collega").size());
        mvc.perform(get(PAD).with(user(BEHEERDER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("C. Ollega")))
                .andExpect(content().string(containsString("Mandaatbesluit 7")));
        mvc.perform(post(PAD + "/beeindigen").with(user(BEHEERDER)).with(csrf()).param("gebruiker", "mandaat.collega"))
                .andExpect(redirectedUrl(PAD));
        assertTrue(mandaten.van(GEMEENTE, "mandaat.collega").stream()
                .noneMatch(m -> m.periode().bevat(LocalDate.now().plusDays(1))));
    }

    @Test
    void alleFoutenKomenInEenKeer() throws Exception {
        mvc.perform(post(PAD)
                        .with(user(BEHEERDER))
                        .with(csrf())
                        .param("gebruiker", "mandaat.elders")
                        .param("vanaf", "morgen"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies een medewerker van uw gemeente.")))
                .andExpect(content().string(containsString("Dit is geen datum die bestaat.")))
                .andExpect(content().string(containsString("Noem het mandaatbesluit")))
                .andExpect(content().string(containsString("Kies over welke besluiten")));
        assertTrue(mandaten.van(GEMEENTE, "mandaat.elders").isEmpty());
        mvc.perform(formulier("mandaat.collega").param("uitkomsten", "AFWIJZEN").param("tot", "2026-12-31"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("De laatste dag ligt voor de eerste dag.")));
    }

    @Test
    void alleenDeBeheerderKomtErbij() throws Exception {
        mvc.perform(get(PAD).with(user(BeschikkingFixture.besluitnemer(GEMEENTE))))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder formulier(String gebruiker) {
        return post(PAD)
                .with(user(BEHEERDER))
                .with(csrf())
                .param("gebruiker", gebruiker)
                .param("vanaf", "2027-01-01")
                .param("grondslag", "Mandaatbesluit 7");
    }
}
