package nl.nabij.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Ladders;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Tredestap;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The screens of toegang as a browser without JavaScript uses them. */
@NabijTest
class ToegangSchermenTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");
    private static final CurrentUser ANNA =
            new CurrentUser("scherm-anna", "Anna", "x", Set.of(Role.CONSULENT), HIER, null);

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Zaken zaken;

    @Autowired
    Clienten clienten;

    @Autowired
    Relaties relaties;

    @Autowired
    Ladders ladders;

    @Autowired
    Clock clock;

    @Test
    void aWrongBsnIsToldAndTheTypedNumberStays() throws Exception {
        stuur("/meldingen/persoon", Map.of("bsn", "123456789"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Dit burgerservicenummer klopt niet")))
                .andExpect(content().string(containsString("value=\"123456789\"")));
    }

    @Test
    void aKnownResidentIsFilledInAndTheOpenZaakIsShown() throws Exception {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.GEMELD);
        Client client = clienten.get(HIER, zaak.client());
        stuur("/meldingen/persoon", Map.of("bsn", client.bsn().waarde()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Dorpsstraat\"")))
                .andExpect(content().string(containsString(zaak.nummer().waarde())));
    }

    @Test
    void anEmptyFormShowsEveryErrorAtOnceAndWhatWasTypedStays() throws Exception {
        stuur("/meldingen", Map.of("hulpvraag", "Ik val vaak.", "meldingsdatum", "2026-02-30", "persoon.email", "geen"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ik val vaak."),
                                containsString("Deze datum bestaat niet"),
                                containsString("Vul het burgerservicenummer in"),
                                containsString("Vul de achternaam in"),
                                containsString("Vul de postcode in"),
                                containsString("Dit e-mailadres klopt niet"),
                                containsString("href=\"#persoon.achternaam\""))));
    }

    @Test
    void aMeldingOfTomorrowIsRefused() throws Exception {
        Map<String, String> velden = melding(ClientFixture.bsn());
        velden.put("meldingsdatum", LocalDate.now(clock).plusDays(1).toString());
        stuur("/meldingen", velden)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Deze datum is te laat")));
    }

    @Test
    @Eis("DW-68")
    void aMeldingByADaughterWithTolkAndMeedenkerIsRecordedWhole() throws Exception {
        Bsn bsn = ClientFixture.bsn();
        Map<String, String> velden = melding(bsn);
        velden.putAll(Map.of(
                "melder.soort", "FAMILIE",
                "melder.naam", "Els",
                "melder.contact", "0612121212",
                "behoefte.taal", "Turks",
                "behoefte.tolk", "true",
                "behoefte.meedenker", "true",
                "relatie.soort", "MANTELZORGER",
                "relatie.naam", "Els de Wit",
                "relatie.toestemming", "true"));
        String pad = nieuw(velden);
        Client client = clienten.findByBsn(HIER, bsn).orElseThrow();
        assertThat(clienten.behoefte(HIER, client.id()).meedenker()).isTrue();
        assertThat(relaties.van(HIER, client.id()))
                .singleElement()
                .satisfies(r -> assertThat(r.magBetrokkenWorden()).isTrue());
        mvc.perform(get(pad).with(user(ANNA)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Turks, met tolk"),
                                containsString("Helpt bij de aanvraag"),
                                containsString("Els de Wit"))));
    }

    @Test
    void theSameFormTwiceMakesOneZaakAlsoWithoutTheSession() throws Exception {
        Map<String, String> velden = melding(ClientFixture.bsn());
        assertThat(nieuw(velden)).isEqualTo(nieuw(velden));
    }

    @Test
    void aSecondZaakForTheSameResidentAsksForAConscientiousChoice() throws Exception {
        Bsn bsn = ClientFixture.bsn();
        String eerste = nieuw(melding(bsn));
        Map<String, String> tweede = melding(bsn);
        stuur("/meldingen", tweede)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Deze inwoner heeft al een open zaak")));
        tweede.put("tochNieuw", "true");
        assertThat(nieuw(tweede)).isNotEqualTo(eerste);
    }

    @Test
    void aMeldingWithSpoedAsksForATemporaryProvisionAtOnce() throws Exception {
        Map<String, String> velden = melding(ClientFixture.bsn());
        velden.put("spoed", "true");
        stuur("/meldingen", velden)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Schrijf op waarom de hulp niet kan wachten")));
        velden.put("spoedreden", "Partner is opgenomen");
        String pad = nieuw(velden);
        mvc.perform(get(pad).with(user(ANNA)))
                .andExpect(content().string(containsString("Spoed: regel vandaag een tijdelijke voorziening")));
        String zaak = pad.replace("/melding", "");
        String vandaag = LocalDate.now(clock).toString();
        stuur(zaak + "/spoed/voorziening", Map.of("geregeldOp", vandaag, "tot", "2020-01-01"))
                .andExpect(status().is(422));
        stuur(
                        zaak + "/spoed/voorziening",
                        Map.of(
                                "geregeldOp",
                                vandaag,
                                "tot",
                                LocalDate.now(clock).plusWeeks(6).toString()))
                .andExpect(redirectedUrl(pad));
    }

    @Test
    void fromMeldingToAanvraagThroughThePages() throws Exception {
        String pad = nieuw(melding(ClientFixture.bsn()));
        String zaak = pad.replace("/melding", "");
        Zaaknummer nummer = Zaaknummer.of(zaak.substring(zaak.lastIndexOf('/') + 1));
        String vandaag = LocalDate.now(clock).toString();
        stuur(zaak + "/onderzoek/start", Map.of())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Leg eerst vast")));
        mvc.perform(formulier(zaak + "/plichten")
                        .param("plichten", "BEVESTIGING", "CLIENTONDERSTEUNING", "PERSOONLIJK_PLAN", "PGB")
                        .param("gedaanOp", vandaag)
                        .param("wijze", "Brief"))
                .andExpect(redirectedUrl(pad));
        stuur(zaak + "/onderzoek/start", Map.of()).andExpect(redirectedUrl(zaak + "/onderzoek"));
        stuur(zaak + "/onderzoek/identiteit", Map.of("document", "PASPOORT", "gezienOp", vandaag))
                .andExpect(redirectedUrl(zaak + "/onderzoek"));
        stuur(zaak + "/onderzoek/plan", Map.of("stand", "GEEN", "op", vandaag))
                .andExpect(redirectedUrl(zaak + "/onderzoek"));
        for (String letter : "abcdefg".split("")) {
            stuur(
                            zaak + "/onderzoek/onderwerpen/" + letter,
                            Map.of(
                                    "status",
                                    "KLAAR",
                                    "bevinding",
                                    "Gevonden " + letter,
                                    "herkomst",
                                    "Gesprek",
                                    "versie",
                                    "0"))
                    .andExpect(status().isFound());
        }
        for (Tredestap stap : ladders.van(HIER, nummer).stappen()) {
            String oordeel = stap.trede().isMaatwerk() ? "VOLDOENDE" : "DEELS";
            stuur(
                            zaak + "/onderzoek/ladder/" + stap.trede().code(),
                            Map.of("bekeken", "Bekeken", "oordeel", oordeel, "waarom", "Daarom", "versie", "0"))
                    .andExpect(status().isFound());
        }
        mvc.perform(get(zaak + "/verslag").with(user(ANNA)))
                .andExpect(content().string(allOf(containsString("Verstuur verslag"), containsString("Gevonden g"))));
        stuur(zaak + "/verslag/versturen", Map.of()).andExpect(redirectedUrl(zaak + "/verslag"));
        mvc.perform(get(zaak + "/verslag/1").with(user(ANNA)))
                .andExpect(content().string(containsString("Er is hulp op maat nodig")));
        stuur(
                        zaak + "/aanvraag",
                        Map.of(
                                "ontvangenOp",
                                vandaag,
                                "wijze",
                                "BRIEF",
                                "sleutel",
                                UUID.randomUUID().toString()))
                .andExpect(redirectedUrl(zaak + "/aanvraag"));
        assertThat(zaken.get(HIER, nummer).status()).isEqualTo(Zaakstatus.AANGEVRAAGD);
    }

    @Test
    void whoSavesOverAColleagueSeesBothTextsAndOverwritesOnlyByChoice() throws Exception {
        String pad = "/zaken/" + toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK).nummer() + "/onderzoek/onderwerpen/b";
        stuur(pad, onderwerp("Tekst van de eerste", "0")).andExpect(status().isFound());
        stuur(pad, onderwerp("Tekst van de tweede", "0"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Tekst van de eerste"),
                                containsString("Tekst van de tweede"),
                                containsString("name=\"versie\" value=\"1\""))));
        stuur(pad, onderwerp("Samen", "1")).andExpect(status().isFound());
    }

    @Test
    void withHtmxOnlyTheFormComesBack() throws Exception {
        String pad = "/zaken/" + toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK).nummer() + "/onderzoek/onderwerpen/c";
        MockHttpServletRequestBuilder eerste = formulier(pad).header("HX-Request", "true");
        onderwerp("Dochter helpt", "0").forEach(eerste::param);
        mvc.perform(eerste)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Opgeslagen."),
                                containsString("nabij-status--warn\">Bezig"),
                                containsString("name=\"versie\" value=\"1\""),
                                not(containsString("<html")))));
        MockHttpServletRequestBuilder leeg = formulier(pad)
                .header("HX-Request", "true")
                .param("status", "KLAAR")
                .param("versie", "1");
        mvc.perform(leeg)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Schrijf op wat u hebt gevonden")));
    }

    @Test
    @Eis("DW-76")
    void aLaterStepCannotBeConcludedOnThePageEither() throws Exception {
        String pad = "/zaken/" + toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK).nummer() + "/onderzoek/ladder/maatwerk";
        stuur(pad, Map.of("bekeken", "x", "oordeel", "VOLDOENDE", "waarom", "y", "versie", "0"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Rond eerst de trede")));
    }

    @Test
    @Eis("DW-70")
    void aCallWithSomebodyForgetfulAsksWhyNotAtHome() throws Exception {
        String zaak = "/zaken/" + toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK).nummer();
        String morgen = LocalDate.now(clock).plusDays(1).toString();
        Map<String, String> velden = new LinkedHashMap<>(
                Map.of("doelgroepen", "GEHEUGEN", "vorm", "TELEFOON", "dag", morgen, "afwijking", ""));
        stuur(zaak + "/onderzoek/gesprek", velden)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Ga bij deze inwoner liever thuis kijken")));
        velden.put("afwijking", "Mevrouw wil eerst bellen");
        stuur(zaak + "/onderzoek/gesprek", velden).andExpect(status().isFound());
        mvc.perform(get(zaak + "/onderzoek").with(user(ANNA)))
                .andExpect(content().string(containsString("Ga bij deze inwoner liever thuis kijken")));
    }

    @Test
    void closingWithoutAanvraagNeedsTheExplanationAndASecondThought() throws Exception {
        String zaak =
                "/zaken/" + toegang.zaak(HIER, Zaakstatus.VERSLAG_VERSTUURD).nummer();
        stuur(zaak + "/afsluiten", Map.of("grond", "ZONDER_AANVRAAG", "reden", "Buurvrouw helpt"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("weet dat een aanvraag mag"),
                                containsString("Kruis aan dat u de zaak"))));
        stuur(
                        zaak + "/afsluiten",
                        Map.of(
                                "grond",
                                "ZONDER_AANVRAAG",
                                "reden",
                                "Buurvrouw helpt",
                                "uitgelegd",
                                "true",
                                "zeker",
                                "true"))
                .andExpect(redirectedUrl(zaak + "/melding"));
    }

    @Test
    void anEarlyAanvraagIsKeptAndThePageSaysFromWhenItCounts() throws Exception {
        String zaak = "/zaken/" + toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK).nummer();
        stuur(
                        zaak + "/aanvraag",
                        Map.of(
                                "ontvangenOp",
                                LocalDate.now(clock).toString(),
                                "wijze",
                                "BRIEF",
                                "sleutel",
                                UUID.randomUUID().toString()))
                .andExpect(redirectedUrl(zaak + "/aanvraag"));
        mvc.perform(get(zaak + "/aanvraag").with(user(ANNA)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Bewaard, telt nog niet"),
                                containsString("zodra het verslag is verstuurd"))));
    }

    private String nieuw(Map<String, String> velden) throws Exception {
        String pad = stuur("/meldingen", velden)
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(pad).isNotNull().startsWith("/zaken/1980-").endsWith("/melding");
        return pad;
    }

    private ResultActions stuur(String pad, Map<String, String> velden) throws Exception {
        MockHttpServletRequestBuilder bouw = formulier(pad);
        velden.forEach(bouw::param);
        return mvc.perform(bouw);
    }

    private static MockHttpServletRequestBuilder formulier(String pad) {
        return post(pad).with(user(ANNA)).with(csrf());
    }

    private static Map<String, String> onderwerp(String bevinding, String versie) {
        return Map.of("status", "BEZIG", "bevinding", bevinding, "herkomst", "Gesprek", "versie", versie);
    }

    private Map<String, String> melding(Bsn bsn) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("sleutel", UUID.randomUUID().toString());
        velden.put("meldingsdatum", LocalDate.now(clock).toString());
        velden.put("hulpvraag", "Het huishouden lukt niet meer.");
        velden.put("melder.soort", "CLIENT");
        velden.put("persoon.bsn", bsn.waarde());
        velden.put("persoon.voorletters", "A.B.");
        velden.put("persoon.voorvoegsel", "de");
        velden.put("persoon.achternaam", "Wit");
        velden.put("persoon.geboortedatum", "1941-03-03");
        velden.put("persoon.geslacht", "VROUW");
        velden.put("persoon.straat", "Dorpsstraat");
        velden.put("persoon.huisnummer", "12");
        velden.put("persoon.postcode", "1721 ab");
        velden.put("persoon.plaats", "Broek op Langedijk");
        return velden;
    }
}
