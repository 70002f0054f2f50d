package nl.nabij.declaratie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The page on verbruik: the same figures for everybody who may see them, and for nobody else. */
@NabijTest
class VerbruikWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    JdbcClient jdbc;

    Toewijzing toewijzing;

    @BeforeEach
    void claim() {
        toewijzing = toewijzingen.lopendeToewijzing();
        declaraties.dien(
                toewijzing,
                "2026-04",
                declaraties.prestatie(toewijzing, "2026-03", 600),
                declaraties.prestatie(toewijzing, "2026-04", 60_000));
    }

    private static CurrentUser medewerker(String gemeente, Role role) {
        return new CurrentUser("m-" + gemeente, "M. Werker", "x", Set.of(role), Gemeentecode.of(gemeente), null);
    }

    private String pad() {
        return "/toewijzingen/" + toewijzing.nummer() + "/verbruik";
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONSULENT", "BESLUITNEMER", "BACKOFFICE"})
    void everybodyWhoWorksOnItSeesTheSameFigures(Role role) throws Exception {
        mvc.perform(get(pad()).with(user(medewerker("1980", role))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("7.950 minuten")))
                .andExpect(content().string(containsString("7.350 minuten")))
                .andExpect(content().string(containsString("60.600 minuten")))
                .andExpect(content().string(containsString("TR321")))
                .andExpect(content()
                        .string(
                                role == Role.BACKOFFICE
                                        ? containsString("/declaraties/")
                                        : not(containsString("/declaraties/"))));
    }

    @Test
    void theAanbiederSeesThoseFiguresOnItsOwnPage() throws Exception {
        CurrentUser eigen =
                new CurrentUser("a", "A. Bieder", "x", Set.of(Role.AANBIEDER), null, toewijzing.aanbieder());
        mvc.perform(get("/aanbieder/toewijzingen/1980/" + toewijzing.nummer()).with(user(eigen)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("7.950 minuten")))
                .andExpect(content().string(containsString("7.350 minuten")))
                .andExpect(content().string(containsString("60.600 minuten")));
        mvc.perform(get(pad()).with(user(eigen))).andExpect(status().isForbidden());
    }

    @Test
    void anotherGemeenteOrAnotherRoleSeesNothing() throws Exception {
        mvc.perform(get(pad()).with(user(medewerker("0361", Role.CONSULENT)))).andExpect(status().isNotFound());
        mvc.perform(get(pad()).with(user(medewerker("1980", Role.BEHEERDER)))).andExpect(status().isForbidden());
        mvc.perform(get("/toewijzingen/x/verbruik").with(user(medewerker("1980", Role.CONSULENT))))
                .andExpect(status().isNotFound());
    }

    @Test
    void lookingIsLoggedWithTheClient() throws Exception {
        mvc.perform(get(pad()).with(user(medewerker("1980", Role.CONSULENT))));
        assertThat(jdbc.sql("select count(*) from platform.toegangslog where object = :object and client_id = :client")
                        .param("object", "verbruik van toewijzing " + toewijzing.nummer())
                        .param("client", toewijzing.client().waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
