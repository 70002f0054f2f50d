package nl.nabij.beschikking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Before somebody settles a value the page says who works with it and how much depends on it, or that nothing does. */
@NabijTest
class BeleidsgevolgenTest {

    private static final Gemeentecode LANDSMEER = Gemeentecode.of("0415");
    private static final CurrentUser ANNE = gebruiker("gevolgen.anne", Role.BELEID);
    private static final CurrentUser BAS = gebruiker("gevolgen.bas", Role.BEHEERDER);

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    BeschikkingFixture beschikkingen;

    private static CurrentUser gebruiker(String naam, Role rol) {
        return new CurrentUser(naam, naam, "x", Set.of(rol), LANDSMEER, null);
    }

    private ResultActions voorstel(String pad, String waarde, String vanaf) throws Exception {
        String blad = Objects.requireNonNull(mvc.perform(post("/beleid/voorstellen")
                        .with(csrf())
                        .param("pad", pad)
                        .param("waarde", waarde)
                        .param("vanaf", vanaf)
                        .param("bekendOp", "2026-01-15")
                        .param("titel", "Collegebesluit 15 januari 2026")
                        .param("plaats[" + waarde + "]", "1")
                        .param("plek", "besluit 2")
                        .param("vindplaats", "toets")
                        .with(user(ANNE)))
                .andExpect(redirectedUrlPattern("/beleid/voorstellen/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        ResultActions pagina = mvc.perform(get(blad).with(user(BAS)));
        mvc.perform(
                post(blad + "/intrekken").param("reden", "Toets").with(csrf()).with(user(ANNE)));
        return pagina;
    }

    @Test
    void runningDecisionsThatRestOnTheValueAndOpenZakenAreCounted() throws Exception {
        LocalDate einde = LocalDate.of(2027, 5, 31);
        Zaak besloten = toegang.zaak(LANDSMEER, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(besloten, Map.of());
        producten.vastgelegd(besloten, "begeleiding-regulier", Map.of());
        beschikkingen.teken(besloten, BeschikkingFixture.toekenning(Periode.vanTot(ProductFixture.BEGIN, einde)));
        toegang.zaak(LANDSMEER, Zaakstatus.AANGEVRAAGD);
        String pad = "onderzoek/doelgroepen";
        voorstel(pad, "dementie", "2027-05-31")
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Lopende besluiten. Op 31 mei 2027 loopt 1 besluit; in 1 staat de waarde die nu"
                                        + " geldt als bewijs",
                                "Wat met deze waarde werkt: de doelgroepen bij een product")))
                .andExpect(content().string(containsString("nog geen besluit")));
        voorstel(pad, "dementie", "2027-06-01")
                .andExpect(content().string(containsString("Op 1 juni 2027 lopen 0 besluiten; in 0 staat")));
    }

    @Test
    void whatNobodyReadsAndWhatCannotBeCountedIsSaid() throws Exception {
        voorstel("vervoer/organisatie", "aanbieder", "2033-01-01")
                .andExpect(content().string(containsString("Geen regel en geen pagina rekent met deze waarde")))
                .andExpect(content().string(not(containsString("Wat dit raakt"))));
        voorstel("opplus/signaalgrens", "80", "2033-01-01")
                .andExpect(content().string(containsString("Lopende toewijzingen. Op 1 januari 2033 lopen 0")));
        voorstel("toelating/eisen", "governance-1", "2033-01-01")
                .andExpect(content().string(containsString("Hoeveel dit raakt is niet te tellen")))
                .andExpect(content().string(containsString("de pagina Toelating")));
    }
}
