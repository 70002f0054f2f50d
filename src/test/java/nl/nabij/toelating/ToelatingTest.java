package nl.nabij.toelating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Judging an aanbieder point by point, as its region asks, through the pages. */
@NabijTest
class ToelatingTest {

    private static final Agbcode AGB = Agbcode.of("97580001");
    private static final String PAD = "/toelating/" + AGB;

    @Autowired
    MockMvc mvc;

    @Autowired
    Aanbieders aanbieders;

    @Autowired
    Toelatingen toelatingen;

    @BeforeEach
    void aanbieder() {
        aanbieders.registreer(new Aanbieder(AGB, "Zorg Toelating"));
    }

    private static CurrentUser beleid(String gemeente) {
        return new CurrentUser(
                "toelating." + gemeente, "T. Oelating", "x", Set.of(Role.BELEID), Gemeentecode.of(gemeente), null);
    }

    private static MockHttpServletRequestBuilder toets(String gemeente, String punt, String oordeel, String grond) {
        return post(PAD)
                .with(user(beleid(gemeente)))
                .with(csrf())
                .param("punt", punt)
                .param("oordeel", oordeel)
                .param("grond", grond);
    }

    @ParameterizedTest
    @CsvSource({
        "0479, Governancecode 1: goede zorg voor cliënten is het doel, true",
        "0479, Governancecode 2: waarden en normen, true",
        "0479, Governancecode 3: betrokkenen hebben genoeg invloed, true",
        "0479, Governancecode 4: bestuur en toezicht nemen elk hun verantwoordelijkheid, true",
        "0479, Governancecode 5: het bestuur stuurt op het maatschappelijke doel, true",
        "0479, Governancecode 6: de raad van toezicht let op het maatschappelijke doel, true",
        "0479, Governancecode 7: bestuur en toezicht blijven leren, true",
        "0361, Governancecode, false",
        "0479, 'Bestuur, toezichthouders en managers speelden nooit een actieve rol bij fraude, slechte zorg', true",
        "0479, De organisatie kent en begrijpt de eisen, true",
        "0479, De organisatie is eerlijk over moeilijkheden, true",
        "0361, De organisatie is eerlijk over moeilijkheden, false",
        "0479, De opdracht van de Wmo gaat voor winst en marktaandeel, true",
        "0479, De organisatie draagt bij aan de transformatie, true",
        "0479, Professionals staan centraal, true",
        "0479, Implementatieplan, true",
        "0361, Implementatieplan, false",
        "0361, Kwaliteit van de ondersteuning, true",
        "0361, Groei van het volume, true",
        "0361, Verscheidenheid van het aanbod, true",
        "0479, Groei van het volume, false"
    })
    @Eis({"ZAWA-113", "ZAWA-138", "ZAWA-139", "ZAWA-143", "ALK-69"})
    void elkeRegioToetstOpHaarEigenPunten(String gemeente, String punt, boolean vraagt) throws Exception {
        mvc.perform(get(PAD).with(user(beleid(gemeente))))
                .andExpect(status().isOk())
                .andExpect(content().string(vraagt ? containsString(punt) : not(containsString(punt))));
    }

    @ParameterizedTest
    @CsvSource({
        "0361, kwaliteit",
        "0361, volume",
        "0361, verscheidenheid",
        "0479, governance-3",
        "0479, onbesproken",
        "0479, kent-eisen",
        "0479, eerlijk",
        "0479, missie",
        "0479, implementatieplan"
    })
    @Eis({"ALK-37", "ALK-69", "ZAWA-113", "ZAWA-138", "ZAWA-139", "ZAWA-143"})
    void eenOordeelHeeftEenGrondEnEenLaterOordeelTelt(String gemeente, String punt) throws Exception {
        mvc.perform(toets(gemeente, punt, "VOLDOET_NIET", "Jaarverslag 2025 ontbreekt"))
                .andExpect(redirectedUrl(PAD));
        mvc.perform(get("/toelating").param("zoek", "zorg toelating").with(user(beleid(gemeente))))
                .andExpect(content().string(stringContainsInOrder("Zorg Toelating", "Voldoet niet op 1 punt")));
        mvc.perform(toets(gemeente, punt, "VOLDOET", "Jaarverslag 2025 ontvangen"))
                .andExpect(redirectedUrl(PAD));
        mvc.perform(get("/toelating").param("zoek", "zorg toelating").with(user(beleid(gemeente))))
                .andExpect(content().string(not(containsString("Voldoet niet op"))));
        mvc.perform(get(PAD).with(user(beleid(gemeente))))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Jaarverslag 2025 ontvangen", "Voldoet niet", "Jaarverslag 2025 ontbreekt")));
        assertThat(toelatingen.toetsingen(Gemeentecode.of("0385")))
                .as("another gemeente judges for itself")
                .isEmpty();
    }

    @Test
    @Eis("ALK-37")
    void voorEenContractStaatErHoeveelNogMoetWordenGetoetst() throws Exception {
        Agbcode nieuw = Agbcode.of("97580002");
        aanbieders.registreer(new Aanbieder(nieuw, "Zorg Nieuw Aan De Poort"));
        mvc.perform(get("/toelating").param("zoek", "97580002").with(user(beleid("0361"))))
                .andExpect(content().string(stringContainsInOrder("Aan De Poort", "Nee", "Nog 5 van 5 te toetsen")));
        for (String punt : Arrays.asList("kwaliteit", "volume", "verscheidenheid", "toezichthouder", "bibob")) {
            mvc.perform(post("/toelating/97580002")
                            .with(user(beleid("0361")))
                            .with(csrf())
                            .param("punt", punt)
                            .param("oordeel", punt.equals("bibob") ? "NIET_VAN_TOEPASSING" : "VOLDOET")
                            .param("grond", "Gesprek 3 november"))
                    .andExpect(status().is3xxRedirection());
        }
        mvc.perform(get("/toelating").param("zoek", "97580002").with(user(beleid("0361"))))
                .andExpect(content().string(containsString("Alle punten getoetst")));
    }

    @ParameterizedTest
    @CsvSource({"kwaliteit, VOLDOET, ''", "kwaliteit, '', Gesprek", "bestaat-niet, VOLDOET, Gesprek"})
    void zonderGrondOordeelOfPuntWordtNietsVastgelegd(String punt, String oordeel, String grond) throws Exception {
        int eerst = toelatingen.toetsingen(Gemeentecode.of("0373")).size();
        mvc.perform(toets("0373", punt, oordeel, grond))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("waarop het rust")));
        assertThat(toelatingen.toetsingen(Gemeentecode.of("0373"))).hasSize(eerst);
    }

    @ParameterizedTest
    @EnumSource(Integriteitszorg.Aard.class)
    @Eis("ZAWA-137")
    void eenZorgOverIntegriteitWordtVastgelegdEnIsVanDeEigenGemeente(Integriteitszorg.Aard aard) throws Exception {
        String tekst = "Gezien bij " + aard;
        mvc.perform(post(PAD + "/zorgen")
                        .with(user(beleid("0479")))
                        .with(csrf())
                        .param("aard", aard.name())
                        .param("tekst", tekst))
                .andExpect(redirectedUrl(PAD));
        mvc.perform(get(PAD).with(user(beleid("0479"))))
                .andExpect(content().string(containsString(aard.tekst() + ": " + tekst)));
        mvc.perform(get(PAD).with(user(beleid("0439")))).andExpect(content().string(not(containsString(tekst))));
        mvc.perform(post(PAD + "/zorgen")
                        .with(user(beleid("0479")))
                        .with(csrf())
                        .param("aard", "ROODVONK")
                        .param("tekst", tekst))
                .andExpect(status().is(422));
    }

    @Test
    void eenRegioZonderPuntenZegtDatEnEenConsulentZietNiets() throws Exception {
        mvc.perform(get(PAD).with(user(beleid("0119"))))
                .andExpect(content().string(containsString("noemen geen toetspunten")));
        CurrentUser consulent =
                new CurrentUser("toelating.consulent", "C", "x", Set.of(Role.CONSULENT), Gemeentecode.of("0479"), null);
        mvc.perform(get("/toelating").with(user(consulent))).andExpect(status().isForbidden());
        mvc.perform(get("/toelating/97589999").with(user(beleid("0479")))).andExpect(status().isNotFound());
        mvc.perform(get("/toelating/abc").with(user(beleid("0479")))).andExpect(status().isNotFound());
    }
}
