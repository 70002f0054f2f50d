package nl.nabij.werkplek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserAdministration;
import nl.nabij.platform.UserRepository;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@NabijTest
class BeheerTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    UserRepository users;

    @Autowired
    UserAdministration administration;

    @Autowired
    ToegangFixture toegang;

    private final Gemeentecode here = WerkplekFixture.gemeente();
    private final CurrentUser admin = WerkplekFixture.user(here, "baas", Role.BEHEERDER);
    private final CurrentUser consulent = WerkplekFixture.user(here, "anna", Role.CONSULENT);

    @BeforeEach
    void known() {
        users.add(admin);
        users.add(consulent);
    }

    private String path(CurrentUser who, String action) {
        return "/beheer/gebruikers/" + who.name() + action;
    }

    @Test
    void onlyABeheerderComesHere() throws Exception {
        for (String path : new String[] {
            "/beheer",
            "/beheer/gebruikers",
            "/beheer/gebruikers/nieuw",
            "/beheer/toegang",
            "/beheer/toegang/uitvoer.csv",
            path(admin, "")
        }) {
            mvc.perform(get(path).with(user(consulent))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aNewUserLogsInWithThePasswordThatIsShownOnce() throws Exception {
        String name = "nieuw." + here;
        var result = mvc.perform(post("/beheer/gebruikers/nieuw")
                        .param("weergavenaam", "Nieuwe Collega")
                        .param("naam", name)
                        .param("rollen", "CONSULENT", "AANBIEDER")
                        .with(user(admin))
                        .with(csrf()))
                .andExpect(redirectedUrl("/beheer/gebruikers"))
                .andExpect(flash().attributeExists("password"))
                .andReturn();
        String password = String.valueOf(result.getFlashMap().get("password"));
        assertThat(users.find(name).orElseThrow().roles()).containsExactly(Role.CONSULENT);
        mvc.perform(formLogin("/inloggen").user(name).password(password)).andExpect(authenticated());
    }

    @Test
    void allErrorsOfANewUserComeAtOnceAndWhatWasTypedStays() throws Exception {
        mvc.perform(post("/beheer/gebruikers/nieuw")
                        .param("naam", "a b")
                        .with(user(admin))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vul de naam in")))
                .andExpect(content().string(containsString("kleine letters")))
                .andExpect(content().string(containsString("minstens een rol")))
                .andExpect(content().string(containsString("value=\"a b\"")));
    }

    @Test
    void aNameThatIsTakenElsewhereIsRefused() throws Exception {
        CurrentUser elsewhere = WerkplekFixture.user(WerkplekFixture.gemeente(), "eva", Role.CONSULENT);
        users.add(elsewhere);
        mvc.perform(post("/beheer/gebruikers/nieuw")
                        .param("weergavenaam", "Eva")
                        .param("naam", elsewhere.name())
                        .param("rollen", "CONSULENT")
                        .with(user(admin))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        assertThat(users.find(elsewhere.name()).orElseThrow().gemeente()).isEqualTo(elsewhere.gemeente());
    }

    @Test
    void theLastBeheerderStays() throws Exception {
        mvc.perform(post(path(admin, "/rollen"))
                        .param("rollen", "CONSULENT")
                        .with(user(admin))
                        .with(csrf()))
                .andExpect(flash().attributeExists("flashError"));
        CurrentUser second = WerkplekFixture.user(here, "tweede", Role.BEHEERDER);
        users.add(second);
        administration.block(second, admin.name());
        mvc.perform(post(path(second, "/blokkeren")).with(user(admin)).with(csrf()))
                .andExpect(redirectedUrl("/inloggen?reden=gewijzigd"));
        assertThat(users.find(second.name())).isPresent();
    }

    @Test
    void nobodyBlocksThemselves() throws Exception {
        users.add(WerkplekFixture.user(here, "tweede", Role.BEHEERDER));
        mvc.perform(post(path(admin, "/blokkeren")).with(user(admin)).with(csrf()))
                .andExpect(flash().attributeExists("flashError"));
        assertThat(users.find(admin.name())).isPresent();
    }

    @Test
    void whoIsBlockedLosesTheSessionAndCannotLogIn() throws Exception {
        String password = administration.resetPassword(admin, consulent.name());
        MockHttpSession session = new MockHttpSession();
        mvc.perform(get("/werkvoorraad").session(session).with(user(consulent))).andExpect(status().isOk());
        mvc.perform(post(path(consulent, "/blokkeren")).with(user(admin)).with(csrf()))
                .andExpect(redirectedUrl("/beheer/gebruikers"));
        mvc.perform(get("/werkvoorraad").session(session).with(user(consulent)))
                .andExpect(redirectedUrl("/inloggen?reden=gewijzigd"));
        mvc.perform(formLogin("/inloggen").user(consulent.name()).password(password))
                .andExpect(unauthenticated());
        mvc.perform(post(path(consulent, "/deblokkeren")).with(user(admin)).with(csrf()));
        mvc.perform(formLogin("/inloggen").user(consulent.name()).password(password))
                .andExpect(authenticated());
    }

    @Test
    void otherRolesMeanLoggingInAgain() throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(get("/werkvoorraad").session(session).with(user(consulent))).andExpect(status().isOk());
        mvc.perform(post(path(consulent, "/rollen"))
                .param("rollen", "BACKOFFICE")
                .with(user(admin))
                .with(csrf()));
        mvc.perform(get("/werkvoorraad").session(session).with(user(consulent)))
                .andExpect(redirectedUrl("/inloggen?reden=gewijzigd"));
        assertThat(users.find(consulent.name()).orElseThrow().roles()).containsExactly(Role.BACKOFFICE);
    }

    @Test
    void aUserOfAnotherGemeenteIsNotFoundOnAnyRoute() throws Exception {
        CurrentUser elsewhere = WerkplekFixture.user(WerkplekFixture.gemeente(), "eva", Role.CONSULENT);
        users.add(elsewhere);
        mvc.perform(get(path(elsewhere, "")).with(user(admin))).andExpect(status().isNotFound());
        for (String action : new String[] {"/rollen", "/blokkeren", "/deblokkeren", "/wachtwoord"}) {
            mvc.perform(post(path(elsewhere, action))
                            .param("rollen", "CONSULENT")
                            .with(user(admin))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/beheer/gebruikers").with(user(admin)))
                .andExpect(content().string(not(containsString(elsewhere.name()))));
    }

    @Test
    void theLogShowsWhoReadAndChangesOfUsersAndNothingOfAnotherGemeente() throws Exception {
        Zaak zaak = toegang.zaak(here, Zaakstatus.GEMELD);
        mvc.perform(get("/zaken/" + zaak.nummer()).with(user(consulent))).andExpect(status().isOk());
        administration.changeRoles(admin, consulent.name(), java.util.Set.of(Role.CONSULENT, Role.BACKOFFICE));
        mvc.perform(get("/beheer/toegang").with(user(admin)))
                .andExpect(content().string(containsString("Behandeling van de zaak")))
                .andExpect(content().string(containsString("rollen van " + consulent.name())));
        mvc.perform(get("/beheer/toegang").param("zaak", zaak.nummer().waarde()).with(user(admin)))
                .andExpect(content().string(containsString("zaak " + zaak.nummer())))
                .andExpect(content().string(not(containsString("rollen van"))));
        mvc.perform(get("/beheer/toegang/uitvoer.csv?handeling=GELEZEN").with(user(admin)))
                .andExpect(content().string(containsString(zaak.nummer().waarde())))
                .andExpect(content().string(not(containsString("rollen van"))));
        CurrentUser elsewhere = WerkplekFixture.user(WerkplekFixture.gemeente(), "eva", Role.BEHEERDER);
        for (String path :
                new String[] {"/beheer/toegang", "/beheer/toegang?zaak=" + zaak.nummer(), "/beheer/toegang/uitvoer.csv"
                }) {
            mvc.perform(get(path).with(user(elsewhere)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(consulent.displayName()))));
        }
    }
}
