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
import java.util.Objects;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Taking back a settled value: asked by one, settled by another, nothing lost, and what held before counts again. */
@NabijTest
class TerugnamePagesTest {

    private static final Gemeentecode WATERLAND = Gemeentecode.of("0852");
    private static final CurrentUser ANNE = gebruiker("terugname.anne", WATERLAND, Role.BELEID);
    private static final CurrentUser BAS = gebruiker("terugname.bas", WATERLAND, Role.BEHEERDER);

    @Autowired
    MockMvc mvc;

    @Autowired
    Normen normen;

    private static CurrentUser gebruiker(String naam, Gemeentecode gemeente, Role rol) {
        return new CurrentUser(naam, naam, "x", Set.of(rol), gemeente, null);
    }

    private String vastgesteld(String pad, String waarde, String vanaf) throws Exception {
        String blad = Objects.requireNonNull(mvc.perform(post("/beleid/voorstellen")
                        .with(csrf())
                        .param("pad", pad)
                        .param("waarde", waarde)
                        .param("vanaf", vanaf)
                        .param("bekendOp", "2026-01-15")
                        .param("titel", "Collegebesluit 15 januari 2026")
                        .param("plek", "besluit " + waarde)
                        .param("vindplaats", "toets")
                        .with(user(ANNE)))
                .andExpect(redirectedUrlPattern("/beleid/voorstellen/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        doe(blad, "/vaststellen", BAS).andExpect(flash().attributeExists("flash"));
        return blad;
    }

    private ResultActions doe(String blad, String wat, CurrentUser wie) throws Exception {
        return mvc.perform(post(blad + wat).param("reden", "Toets").with(csrf()).with(user(wie)));
    }

    private ResultActions vraag(String blad, String vanaf, String waarom) throws Exception {
        return mvc.perform(post(blad + "/terugnemen")
                .param("vanaf", vanaf)
                .param("waarom", waarom)
                .with(csrf())
                .with(user(ANNE)));
    }

    private String op(Normen uit, String pad, String dag) {
        return uit.find(pad, WATERLAND, LocalDate.parse(dag))
                .map(w -> w.vastgesteld() ? w.waarde() : "uit bestand")
                .orElse("geen");
    }

    private String op(String pad, String dag) {
        return op(normen, pad, dag);
    }

    @Test
    void fromTheDayOnWhatHeldBeforeCountsAgainAndAllOfItCanBeRead() throws Exception {
        String pad = "beschikking/duur";
        String eerder = op(pad, "2040-01-01");
        vastgesteld(pad, "24", "2040-01-01");
        String blad = vastgesteld(pad, "36", "2041-01-01");
        mvc.perform(get(blad).with(user(ANNE))).andExpect(content().string(containsString("Waarde terugnemen")));
        mvc.perform(get(blad + "/terugnemen").with(user(ANNE)))
                .andExpect(content()
                        .string(stringContainsInOrder("Neemt u deze waarde terug?", "Geen besluit en geen zaak")))
                .andExpect(content().string(containsString("value=\"2041-01-01\"")));
        vraag(blad, "2041-03-01", "Rekenfout in het besluit").andExpect(flash().attributeExists("flash"));
        assertThat(op(pad, "2041-03-01")).as("asking alone changes nothing").isEqualTo("36");
        doe(blad, "/terugnemen/vaststellen", ANNE)
                .andExpect(flash().attribute("flashError", containsString("Een collega beslist")));
        mvc.perform(get("/beleid").with(user(BAS))).andExpect(content().string(containsString("wacht op u")));
        mvc.perform(get(blad + "/terugnemen").with(user(BAS)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Klopt het dat deze waarde teruggaat?",
                                "Op 1 maart 2041",
                                "36 maanden",
                                "24 maanden",
                                "Rekenfout in het besluit",
                                "Neem waarde terug")));
        doe(blad, "/terugnemen/vaststellen", BAS).andExpect(flash().attributeExists("flash"));
        assertThat(op(pad, "2039-12-31")).isEqualTo(eerder);
        assertThat(op(pad, "2040-12-31")).isEqualTo("24");
        assertThat(op(pad, "2041-01-01")).isEqualTo("36");
        assertThat(op(pad, "2041-02-28")).isEqualTo("36");
        assertThat(op(pad, "2041-03-01")).isEqualTo("24");
        assertThat(op(pad, "2045-01-01")).isEqualTo("24");
        mvc.perform(get(blad).with(user(BAS)))
                .andExpect(content().string(stringContainsInOrder("Teruggenomen vanaf 1 maart 2041", "36 maanden")));
        mvc.perform(get(blad + "/terugnemen").with(user(BAS)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Deze waarde is teruggenomen", "Rekenfout in het besluit", "terugname.bas")));
        vraag(blad, "2041-02-01", "nog eens")
                .andExpect(flash().attribute("flashError", containsString("al teruggenomen")));
        mvc.perform(get("/beleid/bestand").param("pad", pad).with(user(ANNE)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "geldig_vanaf: 2041-01-01",
                                "geldig_tot_en_met: 2041-02-28",
                                "geldig_vanaf: 2041-03-01",
                                "waarde: \"24\"")));
    }

    @Test
    void aValueTakenBackFromItsFirstDayMakesRoomForAnotherAndIsStillKnownToWhoLooksBack() throws Exception {
        String pad = "opplus/omvang";
        String eerder = op(pad, "2042-01-01");
        String[] blad = new String[1];
        NabijClock.at(LocalDate.of(2026, 11, 20), () -> blad[0] = vastgesteldOf(pad, "75", "2042-01-01"));
        NabijClock.at(LocalDate.of(2026, 11, 24), () -> {
            try {
                vraag(blad[0], "2042-01-01", "Nooit zo besloten");
                doe(blad[0], "/terugnemen/vaststellen", BAS).andExpect(flash().attributeExists("flash"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(op(pad, "2042-01-01")).isEqualTo(eerder);
        assertThat(op(normen.zoalsBekend(LocalDate.of(2026, 11, 19)), pad, "2042-01-01"))
                .isEqualTo(eerder);
        assertThat(op(normen.zoalsBekend(LocalDate.of(2026, 11, 23)), pad, "2042-01-01"))
                .isEqualTo("75");
        assertThat(op(normen.zoalsBekend(LocalDate.of(2026, 11, 24)), pad, "2042-01-01"))
                .isEqualTo(eerder);
        vastgesteld(pad, "80", "2042-01-01");
        assertThat(op(pad, "2042-01-01")).isEqualTo("80");
    }

    private String vastgesteldOf(String pad, String waarde, String vanaf) {
        try {
            return vastgesteld(pad, waarde, vanaf);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mistakesAreNamedAndARefusalOrWithdrawalLeavesTheValue() throws Exception {
        String pad = "begeleiding/flexibele-periode";
        String blad = vastgesteld(pad, "7", "2043-01-01");
        vraag(blad, "2042-12-31", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(stringContainsInOrder("Kies die dag of later", "Schrijf op waarom")));
        vraag(blad, "", "x")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies een dag")));
        vraag(blad, "2043-01-01", "Toets");
        vraag(blad, "2043-01-01", "Toets")
                .andExpect(flash().attribute("flashError", containsString("Er is al gevraagd")));
        doe(blad, "/terugnemen/intrekken", BAS)
                .andExpect(flash().attribute("flashError", containsString("U kunt het afwijzen")));
        doe(blad, "/terugnemen/afwijzen", BAS).andExpect(flash().attributeExists("flash"));
        vraag(blad, "2043-01-01", "Toets");
        doe(blad, "/terugnemen/intrekken", ANNE).andExpect(flash().attributeExists("flash"));
        assertThat(op(pad, "2043-01-01")).isEqualTo("7");
        mvc.perform(get(blad + "/terugnemen").with(user(ANNE)))
                .andExpect(content().string(stringContainsInOrder("Ingetrokken", "Afgewezen")));
        CurrentUser elders = gebruiker("terugname.elders", Gemeentecode.of("0431"), Role.BEHEERDER);
        mvc.perform(get(blad + "/terugnemen").with(user(elders))).andExpect(status().isNotFound());
        doe(blad, "/terugnemen/vaststellen", elders).andExpect(status().isNotFound());
        CurrentUser consulent = gebruiker("terugname.consulent", WATERLAND, Role.CONSULENT);
        mvc.perform(get(blad + "/terugnemen").with(user(consulent))).andExpect(status().isForbidden());
        mvc.perform(get(blad).with(user(consulent)))
                .andExpect(content().string(not(containsString("Waarde terugnemen"))));
    }
}
