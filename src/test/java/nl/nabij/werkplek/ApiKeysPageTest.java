package nl.nabij.werkplek;

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
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.ApiKeys;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page on which an administrator makes and revokes keys of programs. */
@NabijTest
class ApiKeysPageTest {

    private static final CurrentUser BEHEERDER = medewerker("1598", Role.BEHEERDER);

    @Autowired
    MockMvc mvc;

    @Autowired
    ApiKeys keys;

    private static CurrentUser medewerker(String gemeente, Role role) {
        return new CurrentUser("sleutel-" + gemeente, "S. Leutel", "x", Set.of(role), Gemeentecode.of(gemeente), null);
    }

    @Test
    void aKeyIsShownOnceAndRevokedForGood() throws Exception {
        var flash = mvc.perform(post("/beheer/api-sleutels/nieuw")
                        .param("naam", "ECD van Thuiszorg")
                        .param("aanbieder", "gemeente")
                        .with(user(BEHEERDER))
                        .with(csrf()))
                .andExpect(redirectedUrl("/beheer/api-sleutels"))
                .andReturn()
                .getFlashMap();
        String sleutel = String.valueOf(flash.get("key"));
        assertThat(keys.find(sleutel)).isPresent();
        mvc.perform(get("/beheer/api-sleutels").with(user(BEHEERDER)))
                .andExpect(content().string(containsString("ECD van Thuiszorg")))
                .andExpect(content().string(not(containsString(sleutel))));
        String id = keys.all(BEHEERDER.gemeente()).getFirst().id().toString();
        mvc.perform(post("/beheer/api-sleutels/" + id + "/intrekken")
                        .with(user(medewerker("0361", Role.BEHEERDER)))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(keys.find(sleutel)).isPresent();
        mvc.perform(post("/beheer/api-sleutels/" + id + "/intrekken")
                        .with(user(BEHEERDER))
                        .with(csrf()))
                .andExpect(redirectedUrl("/beheer/api-sleutels"));
        assertThat(keys.find(sleutel)).isEmpty();
        mvc.perform(get("/beheer/api-sleutels").with(user(BEHEERDER)))
                .andExpect(content().string(containsString("Ingetrokken")));
    }

    @Test
    void allErrorsStandOnThePageAtOnce() throws Exception {
        mvc.perform(post("/beheer/api-sleutels/nieuw")
                        .param("aanbieder", "12345678")
                        .param("tot", "2020-01-01")
                        .with(user(BEHEERDER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vul in welk programma")))
                .andExpect(content().string(containsString("uit de lijst")))
                .andExpect(content().string(containsString("in het verleden")));
        mvc.perform(get("/beheer/api-sleutels").with(user(medewerker("1598", Role.CONSULENT))))
                .andExpect(status().isForbidden());
    }
}
