package nl.nabij.declaratie;

import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Delivered time through the pages of the aanbieder, and beside the claims on every page of the verbruik. */
@NabijTest
class GeleverdWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ToewijzingFixture toewijzingen;

    Toewijzing t;

    @BeforeEach
    void toewijzing() {
        t = toewijzingen.maak(minuten(150));
    }

    private static CurrentUser aanbieder(Agbcode agbcode) {
        return new CurrentUser("a." + agbcode, "A. Bieder", "x", Set.of(Role.AANBIEDER), null, agbcode);
    }

    private String pad() {
        return "/aanbieder/toewijzingen/" + t.gemeente() + "/" + t.nummer();
    }

    private ResultActions legVast(String maand, String aantal) throws Exception {
        return mvc.perform(post(pad() + "/geleverd")
                .with(user(aanbieder(t.aanbieder())))
                .with(csrf())
                .param("maand", maand)
                .param("dag", "")
                .param("aantal", aantal)
                .param("eenheid", ""));
    }

    private ResultActions bestand(String naam, String inhoud) throws Exception {
        return mvc.perform(multipart("/aanbieder/geleverd")
                .file(new MockMultipartFile("bestand", naam, "text/csv", inhoud.getBytes(StandardCharsets.UTF_8)))
                .with(user(aanbieder(t.aanbieder())))
                .with(csrf()));
    }

    private String pagina(String pad, CurrentUser wie) throws Exception {
        return mvc.perform(get(pad).with(user(wie)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void whatIsTypedStandsOnThePageAndAMendedAmountKeepsItsHistory() throws Exception {
        legVast("3-2026", "600").andExpect(redirectedUrl(pad() + "/geleverd"));
        legVast("3-2026", "540").andExpect(redirectedUrl(pad() + "/geleverd"));
        assertThat(pagina(pad() + "/geleverd", aanbieder(t.aanbieder())))
                .contains("maart 2026", "540 minuten", "600 minuten", "Vervangen op", "nog niet gedeclareerd");
        legVast("13-2026", "2,5")
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("Er klopt nog iets niet"), containsString("2,5"))));
        assertThat(pagina(pad() + "/geleverd", aanbieder(t.aanbieder()))).doesNotContain("2,5");
    }

    @Test
    void theGemeenteAndTheAanbiederSeeDeliveredBesideClaimed() throws Exception {
        String gemeente = "/toewijzingen/" + t.nummer() + "/verbruik";
        CurrentUser backoffice = new CurrentUser("b", "B. Office", "x", Set.of(Role.BACKOFFICE), t.gemeente(), null);
        CurrentUser consulent = new CurrentUser("c", "C. Onsulent", "x", Set.of(Role.CONSULENT), t.gemeente(), null);
        assertThat(pagina(gemeente, backoffice)).doesNotContain("450 minuten");
        legVast("4-2026", "450").andExpect(status().is3xxRedirection());
        for (CurrentUser wie : new CurrentUser[] {backoffice, consulent}) {
            assertThat(pagina(gemeente, wie)).contains("Geleverd", "450 minuten");
        }
        assertThat(pagina(pad(), aanbieder(t.aanbieder()))).contains("Geleverd", "450 minuten");
        assertThat(pagina(pad() + "/verbruik.csv", aanbieder(t.aanbieder()))).contains("450");
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllWithEveryErrorAtItsCell() throws Exception {
        String kop = "gemeente;toewijzing;maand;dag;aantal;eenheid\n";
        String goed = t.gemeente() + ";" + t.nummer() + ";5-2026;;300;\n";
        String onbekend = t.gemeente() + ";99999999;5-2026;;60;\n";
        String geenGetal = t.gemeente() + ";" + t.nummer() + ";4-2026;;2,5;\n";
        bestand("geleverd.csv", kop + goed + onbekend + geenGetal)
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("Er zijn 2 fouten. Er is niets vastgelegd."),
                                containsString(">B3<"),
                                containsString(">E4<"),
                                containsString("2,5 uur is 150 minuten"))));
        assertThat(pagina(pad() + "/geleverd", aanbieder(t.aanbieder()))).contains("U legde nog niets vast");
        bestand("geleverd.csv", kop + goed).andExpect(redirectedUrl("/aanbieder/geleverd"));
        assertThat(pagina(pad() + "/geleverd", aanbieder(t.aanbieder()))).contains("mei 2026", "300 minuten");
        bestand("geleverd.pdf", "niets").andExpect(status().is(422));
        bestand("geleverd.csv", "").andExpect(status().is(422));
        mvc.perform(get("/aanbieder/geleverd/voorbeeld.xlsx").with(user(aanbieder(t.aanbieder()))))
                .andExpect(status().isOk());
        assertThat(pagina("/aanbieder/geleverd/voorbeeld.csv", aanbieder(t.aanbieder())))
                .startsWith("gemeente;toewijzing;maand;dag;aantal;eenheid");
    }

    @Test
    void anExcelFileIsTakenLikeACsvWithEveryErrorAtItsCell() throws Exception {
        excel(t.nummer().waarde(), "veel")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(">E2<")));
        assertThat(pagina(pad() + "/geleverd", aanbieder(t.aanbieder()))).contains("U legde nog niets vast");
        excel(t.nummer().waarde(), 240).andExpect(redirectedUrl("/aanbieder/geleverd"));
        assertThat(pagina(pad() + "/geleverd", aanbieder(t.aanbieder()))).contains("mei 2026", "240 minuten");
        mvc.perform(multipart("/aanbieder/geleverd")
                        .file(new MockMultipartFile("bestand", "geleverd.xlsx", null, new byte[] {'P', 'K', 3, 4}))
                        .with(user(aanbieder(t.aanbieder())))
                        .with(csrf()))
                .andExpect(status().is(422));
    }

    /** One row; a number is a number in the cell, as a spreadsheet program writes it. */
    private ResultActions excel(String nummer, Object aantal) throws Exception {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Spreadsheet blad = Spreadsheet.to(uit, "geleverd", Spreadsheet.Format.XLSX)) {
            blad.header("gemeente", "toewijzing", "maand", "dag", "aantal", "eenheid");
            blad.row(t.gemeente().waarde(), nummer, "5-2026", null, aantal, null);
        }
        return mvc.perform(multipart("/aanbieder/geleverd")
                .file(new MockMultipartFile("bestand", "geleverd.xlsx", null, uit.toByteArray()))
                .with(user(aanbieder(t.aanbieder())))
                .with(csrf()));
    }

    @Test
    void anotherAanbiederAndAnotherRoleGetNothing() throws Exception {
        CurrentUser ander = aanbieder(Agbcode.of("79990001"));
        mvc.perform(get(pad() + "/geleverd").with(user(ander))).andExpect(status().isNotFound());
        mvc.perform(get(pad() + "/verbruik.xlsx").with(user(ander))).andExpect(status().isNotFound());
        mvc.perform(post(pad() + "/geleverd").with(user(ander)).with(csrf()).param("maand", "3-2026"))
                .andExpect(status().isNotFound());
        CurrentUser consulent = new CurrentUser("c", "C", "x", Set.of(Role.CONSULENT), Gemeentecode.of("1980"), null);
        mvc.perform(get("/aanbieder/geleverd").with(user(consulent))).andExpect(status().isForbidden());
        legVast("3-2026", "600");
        assertThat(pagina(pad() + "/geleverd", aanbieder(t.aanbieder()))).contains("600 minuten");
        mvc.perform(get(pad() + "/geleverd").with(user(ander)))
                .andExpect(content().string(not(containsString("600"))));
    }
}
