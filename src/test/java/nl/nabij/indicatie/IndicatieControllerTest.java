package nl.nabij.indicatie;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page on which minutes are computed and settled, for Dijk en Waard on the framework it uses from 2027. */
@NabijTest
class IndicatieControllerTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 4);

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    Indicatiewerk werk;

    @Autowired
    Indicaties vastgelegde;

    @Test
    @Eis("DW-47")
    void deVragenKomenUitHetKaderVanDeGemeenteOpDieDag() throws Exception {
        Zaak zaak = zaak();
        mvc.perform(formulier(zaak)).andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(get(pad(zaak)).with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("HHM Normenkader Huishoudelijke Ondersteuning 2025")))
                .andExpect(content().string(containsString("Wie zorgt voor een schoon en leefbaar huis?")))
                .andExpect(content().string(not(containsString("Hoe vaak komt de hulp?"))));
        mvc.perform(formulier(zaak).param("feit.schoon-huis", "overname")).andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(get(pad(zaak)).with(user(CONSULENT)))
                .andExpect(content().string(containsString("Hoe vaak komt de hulp?")));
    }

    @Test
    @Eis({"DW-47", "DW-74"})
    void tweewekelijksGeeftDeGelezenNormMetBronEnUitleg() throws Exception {
        Zaak zaak = zaak();
        mvc.perform(tweewekelijks(zaak).param("daarna", "vastleggen")).andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(get(pad(zaak)).with(user(CONSULENT)))
                .andExpect(content().string(containsString("75 minuten per week (1 uur en 15 minuten)")))
                .andExpect(content().string(containsString("150 minuten per twee weken")))
                .andExpect(content().string(containsString("verenigingspot.nl")))
                .andExpect(content().string(containsString("Verder naar het besluit")));
        Indicatie indicatie = vastgelegde.find(GEMEENTE, zaak.nummer()).orElseThrow();
        assertEquals(75, indicatie.totaalPerWeek().aantal());
        assertEquals(BEGIN, indicatie.peildatum());
        assertEquals(
                Set.of("instrument/hhm/2025/normenkader"),
                indicatie.receipt().normen().keySet());
    }

    @Test
    @Eis("DW-48")
    @Regelgeval(beide = "NB304")
    void wieAfwijktZonderRedenKanNietVastleggen() throws Exception {
        Zaak zaak = zaak();
        mvc.perform(tweewekelijks(zaak)
                        .param("minuten.schoon-huis-tweewekelijks", "100")
                        .param("daarna", "vastleggen"))
                .andExpect(redirectedUrl(pad(zaak)))
                .andExpect(flash().attribute("flashError", "De indicatie is niet vastgelegd: er ontbreekt nog iets."));
        assertTrue(vastgelegde.find(GEMEENTE, zaak.nummer()).isEmpty());
        assertEquals(
                List.of("NB304"),
                vastgelegde.openstaand(GEMEENTE, zaak.nummer()).stream()
                        .map(b -> b.regelcode().waarde())
                        .toList());
        mvc.perform(tweewekelijks(zaak)
                        .param("minuten.schoon-huis-tweewekelijks", "100")
                        .param("reden.schoon-huis-tweewekelijks", "Er is een hulphond.")
                        .param("daarna", "vastleggen"))
                .andExpect(flash().attributeExists("flash"));
        Indicatie indicatie = vastgelegde.find(GEMEENTE, zaak.nummer()).orElseThrow();
        assertEquals(100, indicatie.totaalPerWeek().aantal());
        assertEquals(
                Onderbouwingsregel.Herkomst.AFWIJKING,
                indicatie.regels().getFirst().herkomst());
        assertEquals("S. Jansen", indicatie.regels().getFirst().afwijkingDoor());
    }

    /** Thuisondersteuning of Dijk en Waard (hoofdstuk 2): each part is given on its own, or solved otherwise. */
    @ParameterizedTest
    @CsvSource({
        "schoon-huis, schoon-huis-tweewekelijks",
        "was, was-overname",
        "boodschappen, boodschappen-overname",
        "maaltijden, maaltijden-overname",
        "kinderen, kinderen-overname",
        "regie, regie-overname",
        "instructie, instructie-overname"
    })
    @Eis({"DW-4", "DW-5", "DW-6", "DW-7", "DW-8", "DW-9"})
    void elkOnderdeelKrijgtEigenMinutenOfEenAndereOplossing(String vraag, String onderdeel) throws Exception {
        Zaak zaak = zaak();
        mvc.perform(alleen(zaak, vraag, "overname")
                        .param("minuten." + onderdeel, "35")
                        .param("reden." + onderdeel, "Dit lukt haar niet.")
                        .param("herkomst." + onderdeel, "Gesprek thuis")
                        .param("daarna", "vastleggen"))
                .andExpect(flash().attributeExists("flash"));
        Indicatie indicatie = vastgelegde.find(GEMEENTE, zaak.nummer()).orElseThrow();
        assertEquals(
                List.of(onderdeel),
                indicatie.regels().stream().map(Onderbouwingsregel::code).toList());
        assertEquals(35, indicatie.totaalPerWeek().aantal());
        mvc.perform(alleen(zaak, vraag, "voorliggend").param("daarna", "vastleggen"))
                .andExpect(redirectedUrl(pad(zaak)));
        Indicatie anders = vastgelegde.find(GEMEENTE, zaak.nummer()).orElseThrow();
        assertEquals(vraag + "-elders", anders.regels().getFirst().code());
        assertTrue(anders.regels().getFirst().grond().contains("Een algemene of andere voorziening lost dit op"));
        assertEquals(0, anders.totaalPerWeek().aantal());
    }

    private static MockHttpServletRequestBuilder alleen(Zaak zaak, String vraag, String antwoord) {
        MockHttpServletRequestBuilder formulier = formulier(zaak)
                .param("feit.bezoek", "tweewekelijks")
                .param("feit.tussendoor-schoon", "ja")
                .param("feit.beperkingen", "nee");
        for (String v :
                List.of("schoon-huis", "was", "boodschappen", "maaltijden", "regie", "kinderen", "instructie")) {
            formulier = formulier.param("feit." + v, v.equals(vraag) ? antwoord : "niet-aan-de-orde");
        }
        return formulier;
    }

    @Test
    void watDeNormNietGeeftWordtGenoemdEnNietGeraden() throws Exception {
        Zaak zaak = zaak();
        mvc.perform(antwoorden(zaak, "wekelijks").param("daarna", "vastleggen"))
                .andExpect(flash().attributeExists("flashError"));
        mvc.perform(get(pad(zaak)).with(user(CONSULENT)))
                .andExpect(content().string(containsString("De norm geeft geen aantal")))
                .andExpect(content().string(containsString("ontbreekt in HHM Normenkader")))
                .andExpect(content().string(not(containsString("Samen"))));
    }

    @Test
    void elkeVersieBlijftBestaan() throws Exception {
        Zaak zaak = zaak();
        indicaties.vastgelegd(zaak, BEGIN, 120);
        indicaties.vastgelegd(zaak, BEGIN, 90);
        List<Indicatieversie> versies = werk.versies(GEMEENTE, zaak.nummer());
        assertEquals(
                List.of(2, 1), versies.stream().map(Indicatieversie::versie).toList());
        assertEquals(120, versies.getLast().indicatie().totaalPerWeek().aantal());
        assertEquals(List.of(), vastgelegde.openstaand(GEMEENTE, zaak.nummer()));
    }

    @Test
    void eenFoutGetypteDagOfMinutenGeeftEenMeldingBijHetVeld() throws Exception {
        Zaak zaak = zaak();
        mvc.perform(post(pad(zaak))
                        .with(user(CONSULENT))
                        .with(csrf())
                        .param("peildatum", "31-13-2027")
                        .param("feit.schoon-huis", "overname"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vul de dag in waarop de hulp begint")))
                .andExpect(content().string(containsString("31-13-2027")));
        mvc.perform(tweewekelijks(zaak).param("minuten.schoon-huis-tweewekelijks", "veel"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vul de minuten per week in als heel getal")));
        assertTrue(werk.concept(GEMEENTE, zaak.nummer()).isEmpty());
    }

    @Test
    void vreemdeVeldenEnAntwoordenDoenNiets() throws Exception {
        Zaak zaak = zaak();
        mvc.perform(formulier(zaak)
                        .param("feit.schoon-huis", "weet-ik-niet")
                        .param("feit.verzonnen", "ja")
                        .param("minuten.verzonnen", "60")
                        .param("reden.verzonnen", "Zomaar.")
                        .param("daarna", "vastleggen"))
                .andExpect(flash().attributeExists("flashError"));
        mvc.perform(get(pad(zaak)).with(user(CONSULENT))).andExpect(status().isOk());
        assertTrue(vastgelegde.find(GEMEENTE, zaak.nummer()).isEmpty());
    }

    @Test
    void eenAndereGemeenteEnAndereRollenKomenErNietBij() throws Exception {
        Zaak zaak = zaak();
        CurrentUser vreemd = IndicatieFixture.consulent(Gemeentecode.of("0361"));
        mvc.perform(get(pad(zaak)).with(user(vreemd))).andExpect(status().isNotFound());
        mvc.perform(formulier(zaak).with(user(vreemd))).andExpect(status().isNotFound());
        CurrentUser backoffice = new CurrentUser("b", "B", "", Set.of(Role.BACKOFFICE), GEMEENTE, null);
        mvc.perform(get(pad(zaak)).with(user(backoffice))).andExpect(status().isForbidden());
        CurrentUser besluitnemer = new CurrentUser("n", "N", "", Set.of(Role.BESLUITNEMER), GEMEENTE, null);
        mvc.perform(get(pad(zaak)).with(user(besluitnemer)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Leg de indicatie vast"))));
        mvc.perform(formulier(zaak).with(user(besluitnemer))).andExpect(status().isForbidden());
    }

    @Test
    void naHetBesluitVerandertDeIndicatieNiet() throws Exception {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.BESLOTEN);
        mvc.perform(formulier(zaak)).andExpect(status().is(422));
    }

    private Zaak zaak() {
        return toegang.zaak(GEMEENTE, Zaakstatus.IN_ONDERZOEK);
    }

    private static MockHttpServletRequestBuilder tweewekelijks(Zaak zaak) {
        return antwoorden(zaak, "tweewekelijks").param("feit.tussendoor-schoon", "ja");
    }

    private static MockHttpServletRequestBuilder antwoorden(Zaak zaak, String bezoek) {
        MockHttpServletRequestBuilder formulier = formulier(zaak)
                .param("feit.schoon-huis", "overname")
                .param("feit.bezoek", bezoek)
                .param("feit.beperkingen", "nee")
                .param("feit.eigen-kracht-schoon-huis", "nee");
        for (String vraag : List.of("was", "boodschappen", "maaltijden", "regie", "kinderen", "instructie")) {
            formulier = formulier.param("feit." + vraag, "niet-aan-de-orde");
        }
        return formulier;
    }

    private static MockHttpServletRequestBuilder formulier(Zaak zaak) {
        return post(pad(zaak)).with(user(CONSULENT)).with(csrf()).param("peildatum", BEGIN.toString());
    }

    private static String pad(Zaak zaak) {
        return "/zaken/" + zaak.nummer() + "/indicatie";
    }
}
