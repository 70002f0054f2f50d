package nl.nabij.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Ladder;
import nl.nabij.toegang.Levensgebied;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Onderwerp;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Verslagen;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The broad onderzoek on its pages: who takes part, which questions are there, and what was weighed before maatwerk. */
@NabijTest
class BreedOnderzoekTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT =
            new CurrentUser("breed.onderzoek", "B. Reed", "x", Set.of(Role.CONSULENT), HIER, null);
    private static final Medewerker WIE = new Medewerker(HIER, ToegangFixture.CONSULENT);

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Verslagen verslagen;

    private ResultActions stuur(String pad, Map<String, String> velden) throws Exception {
        MockHttpServletRequestBuilder formulier =
                post(pad).with(user(CONSULENT)).with(csrf());
        velden.forEach(formulier::param);
        return mvc.perform(formulier);
    }

    private ResultActions open(String pad) throws Exception {
        return mvc.perform(get(pad).with(user(CONSULENT))).andExpect(status().isOk());
    }

    private static Map<String, String> mens(String soort, String naam, String opdracht, boolean akkoord) {
        return Map.of(
                "soort", soort,
                "naam", naam,
                "opdracht", opdracht,
                "toestemming", Boolean.toString(akkoord),
                "sleutel", UUID.randomUUID().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "NETWERK, 'Familie, vriend of buur', Denkt mee over koken",
        "HUISCOACH, Huiscoach of beweegcoach, Kijkt wat mevrouw kan leren",
        "ERGOTHERAPEUT, Ergotherapeut, Kijkt naar de keuken",
        "WELZIJN, Welzijnsmedewerker of wijkteam, Zoekt een eettafel in de buurt"
    })
    @Eis({"DW-71", "DW-80"})
    void netwerkEnDeskundigenWordenUitgenodigdEnStaanInHetVerslag(String soort, String is, String opdracht)
            throws Exception {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        String pad = "/zaken/" + zaak.nummer() + "/onderzoek/deelnemers";
        open(pad).andExpect(content().string(containsString("iemand uit het netwerk bij het gesprek")));
        stuur(pad, mens(soort, "Mies de Buur", opdracht, false))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vraag de inwoner eerst om toestemming")));
        stuur(pad, mens(soort, "Mies de Buur", opdracht, true)).andExpect(status().isFound());
        open(pad).andExpect(content().string(stringContainsInOrder("Mies de Buur", is, opdracht)));
        toegang.vulOnderzoek(WIE, zaak.nummer(), Ladder.Uitkomst.MAATWERK);
        verslagen.verstuur(WIE, zaak.nummer(), "");
        assertThat(verslagen.get(HIER, zaak.nummer(), 1).html()).containsSubsequence("Mies de Buur", opdracht);
    }

    @Test
    @Eis("DW-69")
    void deVragenlijstGaatOverHetHeleLevenEnNietAlleenOverDeHulpvraag() throws Exception {
        String zaak = "/zaken/" + toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK).nummer();
        for (Levensgebied gebied : Levensgebied.values()) {
            open(zaak + "/spinnenweb").andExpect(content().string(containsString(gebied.titel())));
        }
        for (Onderwerp onderwerp : Onderwerp.values()) {
            open(zaak + "/onderzoek").andExpect(content().string(containsString(onderwerp.titel())));
        }
    }

    @Test
    @Eis("DW-12")
    void watIemandKanEnWelkeOplossingenZijnGewogenStaatInHetVerslag() throws Exception {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        String ladder = "/zaken/" + zaak.nummer() + "/onderzoek/ladder/";
        Map<String, String> gewogen = Map.of(
                "eigen-kracht", "Zij stoft zelf; een stofzuigrobot past niet door de drempels.",
                "netwerk", "Haar zoon doet de tuin.",
                "sociale-basis", "De boodschappendienst brengt het zware werk thuis.",
                "andere-wet", "De wijkverpleging komt niet voor het huishouden.");
        for (String trede : List.of("eigen-kracht", "netwerk", "sociale-basis", "andere-wet")) {
            stuur(ladder + trede, trede("", "Zwaar werk lukt niet.")).andExpect(status().is(422));
            stuur(ladder + trede, trede(gewogen.get(trede), "")).andExpect(status().is(422));
            stuur(ladder + trede, trede(gewogen.get(trede), "Zwaar werk lukt niet."))
                    .andExpect(status().isFound());
            open(ladder + trede).andExpect(content().string(containsString(gewogen.get(trede))));
        }
        open("/zaken/" + zaak.nummer() + "/verslag")
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "stofzuigrobot", "Haar zoon", "boodschappendienst", "wijkverpleging")))
                .andExpect(content().string(not(containsString("Er is hulp op maat nodig"))));
    }

    private static Map<String, String> trede(String bekeken, String waarom) {
        return Map.of("bekeken", bekeken, "oordeel", "DEELS", "waarom", waarom, "versie", "0");
    }
}
