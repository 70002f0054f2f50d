package nl.nabij.norm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A value for a whole region: prepared once, agreed to in every gemeente, and then it holds in all of them or in none. */
@NabijTest
class RegiovoorstelPagesTest {

    private static final String REGIO = "gooi-en-vechtstreek";
    private static final Gemeentecode HUIZEN = Gemeentecode.of("0406");
    private static final Gemeentecode LAREN = Gemeentecode.of("0417");
    private static final CurrentUser MAKER = gebruiker("regiovoorstel.maker", HUIZEN, Role.BELEID);

    @Autowired
    MockMvc mvc;

    @Autowired
    Beleidsvoorstellen voorstellen;

    @Autowired
    Normen normen;

    @Autowired
    Gebieden gebieden;

    private static CurrentUser gebruiker(String naam, Gemeentecode gemeente, Role rol) {
        return new CurrentUser(naam, naam, "x", Set.of(rol), gemeente, null);
    }

    private static CurrentUser tweede(Gemeentecode gemeente) {
        return gebruiker("regiovoorstel.tweede." + gemeente, gemeente, Role.BEHEERDER);
    }

    private static MockHttpServletRequestBuilder invoer(String pad, String waarde, String vanaf, String regio) {
        return post("/beleid/voorstellen")
                .with(csrf())
                .param("pad", pad)
                .param("regio", regio)
                .param("waarde", waarde)
                .param("vanaf", vanaf)
                .param("bekendOp", "2026-01-15")
                .param("titel", "Regiobesluit 15 januari 2026")
                .param("plek", "besluit 4")
                .param("vindplaats", "toets");
    }

    private List<Beleidsvoorstel> dienIn(String pad, String waarde, String vanaf) throws Exception {
        String blad = Objects.requireNonNull(
                mvc.perform(invoer(pad, waarde, vanaf, REGIO).with(user(MAKER)))
                        .andExpect(redirectedUrlPattern("/beleid/voorstellen/*"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        long nummer = Long.parseLong(blad.substring(blad.lastIndexOf('/') + 1));
        return voorstellen.groep(voorstellen.get(HUIZEN, nummer));
    }

    private static String blad(Beleidsvoorstel v) {
        return "/beleid/voorstellen/" + v.nummer();
    }

    private String waarde(String pad, Gemeentecode gemeente, String dag) {
        return normen.find(pad, gemeente, LocalDate.parse(dag))
                .map(w -> w.vastgesteld() ? w.waarde() : "uit bestand")
                .orElse("geen");
    }

    @Test
    void everyGemeenteSeesWhatChangesEverywhereAndOnlyTheLastAgreementMakesItHoldInAll() throws Exception {
        mvc.perform(get("/beleid/voorstellen/nieuw")
                        .param("pad", "beschikking/duur")
                        .with(user(MAKER)))
                .andExpect(
                        content().string(stringContainsInOrder("Alleen Huizen", "Alle gemeenten van", "Laren (NH)")));
        List<Beleidsvoorstel> groep = dienIn("beschikking/duur", "36", "2033-01-01");
        assertThat(groep)
                .hasSameSizeAs(gebieden.alle().stream()
                        .filter(g -> gebieden.regios(g.code(), LocalDate.parse("2033-01-01"))
                                .contains(REGIO))
                        .toList());
        assertThat(groep).hasSizeGreaterThan(3).extracting(v -> v.gemeente()).contains(HUIZEN, LAREN);
        for (Beleidsvoorstel deel : groep) {
            assertThat(waarde("beschikking/duur", deel.gemeente(), "2033-01-01"))
                    .isNotEqualTo("36");
            mvc.perform(get(blad(deel)).with(user(tweede(deel.gemeente()))))
                    .andExpect(content().string(stringContainsInOrder("Akkoord", "Huizen", "36", "Laren (NH)", "36")))
                    .andExpect(content()
                            .string(containsString("Ga akkoord voor "
                                    + gebieden.get(deel.gemeente()).naam())));
            mvc.perform(post(blad(deel) + "/vaststellen").with(csrf()).with(user(tweede(deel.gemeente()))))
                    .andExpect(flash().attribute("flash", containsString("Uw gemeente is akkoord")));
        }
        for (Beleidsvoorstel deel : groep) {
            assertThat(waarde("beschikking/duur", deel.gemeente(), "2033-01-01"))
                    .isEqualTo("36");
            assertThat(waarde("beschikking/duur", deel.gemeente(), "2032-12-31"))
                    .isNotEqualTo("36");
            assertThat(Objects.requireNonNull(voorstellen
                                    .get(deel.gemeente(), deel.nummer())
                                    .beslissing())
                            .door())
                    .isEqualTo(tweede(deel.gemeente()).name());
        }
        assertThat(waarde("beschikking/duur", Gemeentecode.of("0439"), "2033-01-01"))
                .as("another region")
                .isNotEqualTo("36");
    }

    @Test
    void nobodyActsForAnotherGemeenteAndNobodyAgreesTwice() throws Exception {
        List<Beleidsvoorstel> groep = dienIn("begeleiding/flexibele-periode", "9", "2033-01-01");
        Beleidsvoorstel huizen = groep.stream()
                .filter(v -> v.gemeente().equals(HUIZEN))
                .findFirst()
                .orElseThrow();
        Beleidsvoorstel laren = groep.stream()
                .filter(v -> v.gemeente().equals(LAREN))
                .findFirst()
                .orElseThrow();
        mvc.perform(post(blad(huizen) + "/vaststellen").with(csrf()).with(user(MAKER)))
                .andExpect(flash().attribute("flashError", containsString("Een collega beslist")));
        mvc.perform(post(blad(laren) + "/vaststellen").with(csrf()).with(user(MAKER)))
                .andExpect(status().isNotFound());
        mvc.perform(post(blad(laren) + "/vaststellen")
                        .with(csrf())
                        .with(user(gebruiker("regiovoorstel.consulent", LAREN, Role.CONSULENT))))
                .andExpect(status().isForbidden());
        mvc.perform(post(blad(huizen) + "/vaststellen").with(csrf()).with(user(tweede(HUIZEN))))
                .andExpect(flash().attributeExists("flash"));
        mvc.perform(post(blad(huizen) + "/vaststellen").with(csrf()).with(user(tweede(HUIZEN))))
                .andExpect(flash().attribute("flashError", containsString("al akkoord")));
        mvc.perform(get(blad(huizen)).with(user(tweede(HUIZEN))))
                .andExpect(content().string(containsString("Akkoord, wacht op andere gemeenten")))
                .andExpect(content().string(not(containsString("Ga akkoord voor"))));
        mvc.perform(post(blad(laren) + "/afwijzen")
                        .param("reden", "De raad wil dit niet")
                        .with(csrf())
                        .with(user(tweede(LAREN))))
                .andExpect(flash().attributeExists("flash"));
        mvc.perform(get(blad(huizen)).with(user(tweede(HUIZEN))))
                .andExpect(content().string(stringContainsInOrder("Afgewezen", "Laren (NH): De raad wil dit niet")));
        assertThat(groep)
                .allSatisfy(v -> assertThat(waarde("begeleiding/flexibele-periode", v.gemeente(), "2033-01-01"))
                        .isNotEqualTo("9"));
    }

    @Test
    void whatDoesNotFitInOneGemeenteIsNamedAndNothingIsKept() throws Exception {
        mvc.perform(invoer("opplus/omvang", "45", "2033-01-01", VoorstelForm.EIGEN)
                        .with(user(gebruiker("regiovoorstel.laren", LAREN, Role.BELEID))))
                .andExpect(status().is3xxRedirection());
        int voor = voorstellen.alle(HUIZEN).size();
        mvc.perform(invoer("opplus/omvang", "30", "2033-01-01", REGIO).with(user(MAKER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Laren (NH): Voor deze waarde wacht al een voorstel")));
        assertThat(voorstellen.alle(HUIZEN)).hasSize(voor);
        mvc.perform(invoer("opplus/omvang", "30", "2033-01-01", "alkmaar").with(user(MAKER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hoort op 1 januari 2033 niet bij deze regio")));
        mvc.perform(invoer("opplus/omvang", "veel", "", REGIO).with(user(MAKER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("Laren (NH): Vul in"))))
                .andExpect(content().string(stringContainsInOrder("heel getal", "vanaf welke dag")));
    }
}
