package nl.nabij.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

@NabijTest
class PageShellTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    UserRepository users;

    @Autowired
    PasswordEncoder encoder;

    private static CurrentUser consulent() {
        return new CurrentUser("shell-anna", "Anna de Wit", "x", Set.of(Role.CONSULENT), Gemeentecode.of("1980"), null);
    }

    @Test
    void theFooterPagesAreOpenToEverybody() throws Exception {
        for (String path : new String[] {"/toegankelijkheid", "/privacy", "/help", "/inloggen"}) {
            mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<main id=\"inhoud\"")))
                    .andExpect(content().string(containsString("Naar de inhoud")));
        }
    }

    @Test
    void everyAnswerCarriesASecurityPolicyWithoutInlineScriptOrStyle() throws Exception {
        String policy = mvc.perform(get("/inloggen"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse()
                .getHeader("Content-Security-Policy");
        assertThat(policy).contains("script-src 'self'", "style-src 'self'", "object-src 'none'");
        assertThat(policy).doesNotContain("unsafe");
    }

    @Test
    void theHeaderShowsWhoIsLoggedIn() throws Exception {
        mvc.perform(get("/help").with(user(consulent())))
                .andExpect(content().string(containsString("Anna de Wit")))
                .andExpect(content().string(containsString("Consulent")))
                .andExpect(content().string(containsString("/huisstijl/1980.css")))
                .andExpect(content().string(containsString("action=\"/uitloggen\"")));
    }

    @Test
    void anUnknownAddressGivesAPageInDutchWithAReferenceAndNoTechnicalDetail() throws Exception {
        mvc.perform(get("/bestaat-niet").with(user(consulent())))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Deze pagina bestaat niet")))
                .andExpect(content().string(containsString("Referentie: ")))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void aWrongMethodIsNotAServerError() throws Exception {
        mvc.perform(post("/help").with(user(consulent())).with(csrf())).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void aStylesheetOfSomethingThatIsNoGemeenteDoesNotExist() throws Exception {
        mvc.perform(get("/huisstijl/abc.css")).andExpect(status().isNotFound());
    }

    @Test
    void aFormWithoutItsTokenSendsWhoIsNotLoggedInToTheLoginPage() throws Exception {
        mvc.perform(post("/inloggen")).andExpect(redirectedUrl("/inloggen?reden=verlopen"));
    }

    @Test
    void logInWorksAndFiveWrongPasswordsCloseTheDoor() throws Exception {
        String name = "shell-" + UUID.randomUUID();
        users.add(new CurrentUser(
                name,
                "Test",
                encoder.encode("goed-wachtwoord"),
                Set.of(Role.CONSULENT),
                Gemeentecode.of("1980"),
                null));
        logIn(name, "goed-wachtwoord", "/");
        for (int i = 0; i < LoginThrottle.PER_NAME; i++) {
            logIn(name, "fout", "/inloggen?fout=onjuist");
        }
        logIn(name, "goed-wachtwoord", "/inloggen?fout=wacht");
    }

    @Test
    void demoAccountsAreNotShownOutsideDemoMode() throws Exception {
        mvc.perform(get("/inloggen")).andExpect(content().string(not(containsString("Om te proberen"))));
    }

    private void logIn(String name, String password, String whereTo) throws Exception {
        mvc.perform(post("/inloggen")
                        .with(csrf())
                        .with(r -> {
                            r.setRemoteAddr("192.0.2.77");
                            return r;
                        })
                        .param("username", name)
                        .param("password", password))
                .andExpect(redirectedUrl(whereTo));
    }
}
