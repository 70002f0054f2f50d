package nl.nabij.socialekaart;

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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The sociale kaart through its pages, and where the onderzoek and the indicatie meet it. */
@NabijTest
class SocialekaartTest {

    private static final Gemeentecode CASTRICUM = Gemeentecode.of("0383");
    private static final Gemeentecode HEILOO = Gemeentecode.of("0399");
    private static final CurrentUser BELEID =
            new CurrentUser("kaart.beleid", "K. Beleid", "x", Set.of(Role.BELEID), CASTRICUM, null);

    @Autowired
    MockMvc mvc;

    @Autowired
    Socialekaart kaart;

    @Autowired
    Kaartsignalen signalen;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    Productwerk werk;

    private static CurrentUser staf(Gemeentecode gemeente, Role rol) {
        return new CurrentUser("kaart." + rol, "K. " + rol, "x", Set.of(rol), gemeente, null);
    }

    private Buurtvoorziening voorziening(Gemeentecode gemeente, String naam, Voorzieningsoort soort, String waar) {
        Buurtvoorziening v = new Buurtvoorziening(
                UUID.randomUUID(),
                gemeente,
                naam,
                soort,
                waar,
                "",
                List.of(),
                "gratis",
                "072 123",
                "",
                LocalDate.of(2026, 11, 1),
                "K. Beleid",
                false);
        kaart.bewaar(v);
        return v;
    }

    private static MockHttpServletRequestBuilder nieuw(String naam, String soort) {
        return post("/sociale-kaart/nieuw")
                .with(user(BELEID))
                .with(csrf())
                .param("naam", naam)
                .param("soort", soort)
                .param("waar", "Akersloot")
                .param("doelgroepen", "Dementie, mantelzorgers")
                .param("kosten", "3 euro per keer")
                .param("contact", "buurthuis@voorbeeld.nl")
                .param("steun", "Een beweegcoach begeleidt wie dat nodig heeft.");
    }

    @ParameterizedTest
    @EnumSource(Voorzieningsoort.class)
    @Eis({"ALK-20", "ALK-21", "ALK-40", "ALK-89", "ZAWA-6"})
    void elkeSoortVanDeSocialeBasisKrijgtEenPlekOpDeKaart(Voorzieningsoort soort) throws Exception {
        String naam = "Plek " + soort;
        mvc.perform(nieuw(naam, soort.name())).andExpect(redirectedUrl("/sociale-kaart"));
        mvc.perform(get("/sociale-kaart").param("soort", soort.name()).with(user(BELEID)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                naam,
                                soort.tekst(),
                                "Akersloot",
                                "dementie, mantelzorgers",
                                "beweegcoach",
                                "3 euro per keer")));
        Voorzieningsoort ander = soort == Voorzieningsoort.BUREN ? Voorzieningsoort.WELZIJN : Voorzieningsoort.BUREN;
        mvc.perform(get("/sociale-kaart").param("soort", ander.name()).with(user(BELEID)))
                .andExpect(content().string(not(containsString(naam))));
        mvc.perform(get("/sociale-kaart").with(user(staf(HEILOO, Role.CONSULENT))))
                .andExpect(content().string(not(containsString(naam))));
    }

    @Test
    @Eis("ALK-20")
    void deSoortenZijnDieVanDeSocialeBasis() throws Exception {
        mvc.perform(get("/sociale-kaart/nieuw").with(user(BELEID)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Welzijnswerk",
                                "Vrijwilligers",
                                "Lotgenoten, gespreksgroep",
                                "Club voor sport, hobby of cultuur",
                                "Bibliotheek",
                                "Buren",
                                "buurthuis",
                                "Verbinden van formele en informele hulp")));
    }

    @Test
    @Eis({"DHW-28", "ALK-23", "ZAWA-6"})
    void dePaginaZegtWatDeSocialeBasisIsEnDatIedereenErTerechtKanZonderIndicatie() throws Exception {
        mvc.perform(get("/sociale-kaart").with(user(staf(Gemeentecode.of("0450"), Role.CONSULENT))))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "vrij toegankelijke activiteiten en diensten, formeel en informeel",
                                "ontmoeten, te steunen, te groeien en te ontspannen",
                                "Iedereen kan er terecht, zonder indicatie en zonder contract",
                                "nog niets op de kaart")));
    }

    @Test
    void alleFoutenKomenInEensEnWatGetyptIsBlijft() throws Exception {
        mvc.perform(post("/sociale-kaart/nieuw")
                        .with(user(BELEID))
                        .with(csrf())
                        .param("naam", "Inloop")
                        .param("soort", "BESTAAT_NIET"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies wat voor voorziening")))
                .andExpect(content().string(containsString("welk dorp of welke wijk")))
                .andExpect(content().string(containsString("hoe iemand er komt")))
                .andExpect(content().string(containsString("value=\"Inloop\"")));
        assertThat(kaart.alle(CASTRICUM)).noneMatch(v -> v.naam().equals("Inloop"));
    }

    @Test
    void alleenWieMagWijzigtEnAlleenDeEigenGemeente() throws Exception {
        Buurtvoorziening v = voorziening(HEILOO, "Inloop Heiloo", Voorzieningsoort.ONTMOETING, "Heiloo");
        mvc.perform(get("/sociale-kaart/" + v.id()).with(user(BELEID))).andExpect(status().isNotFound());
        mvc.perform(post("/sociale-kaart/" + v.id() + "/weg")
                        .param("weg", "true")
                        .with(user(BELEID))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/sociale-kaart/nieuw").with(user(staf(HEILOO, Role.BACKOFFICE))))
                .andExpect(status().isForbidden());
        CurrentUser aanbieder =
                new CurrentUser("kaart.aanbieder", "A", "x", Set.of(Role.AANBIEDER), null, Agbcode.of("97570001"));
        mvc.perform(get("/sociale-kaart").with(user(aanbieder))).andExpect(status().isForbidden());
        assertThat(kaart.find(HEILOO, v.id())).contains(v);
    }

    @Test
    void wegIsTerugTeZetten() throws Exception {
        voorziening(CASTRICUM, "Schaakclub", Voorzieningsoort.VERENIGING, "Limmen");
        Buurtvoorziening v = voorziening(CASTRICUM, "Leesclub", Voorzieningsoort.BIBLIOTHEEK, "Limmen");
        mvc.perform(post("/sociale-kaart/" + v.id() + "/weg")
                        .param("weg", "true")
                        .with(user(BELEID))
                        .with(csrf()))
                .andExpect(redirectedUrl("/sociale-kaart"));
        mvc.perform(get("/sociale-kaart").param("zoek", "leesclub").with(user(BELEID)))
                .andExpect(content().string(containsString("Niets gevonden")))
                .andExpect(content().string(stringContainsInOrder("Van de kaart gehaald", "Leesclub, Limmen")));
        mvc.perform(post("/sociale-kaart/" + v.id() + "/weg")
                        .param("weg", "false")
                        .with(user(BELEID))
                        .with(csrf()))
                .andExpect(redirectedUrl("/sociale-kaart"));
        assertThat(kaart.find(CASTRICUM, v.id())).contains(v);
    }

    private static MockHttpServletRequestBuilder signaal(Kaartsignaal.Melder melder, String aard, String tekst) {
        return post("/sociale-kaart/signalen")
                .with(user(BELEID))
                .with(csrf())
                .param("aard", aard)
                .param("melder", melder.name())
                .param("waar", "De Woude")
                .param("doelgroep", "NAH")
                .param("tekst", tekst);
    }

    @ParameterizedTest
    @EnumSource(Kaartsignaal.Melder.class)
    void iedereenKanEenGatMeldenEnHetWordtOnderzochtEnOntwikkeld(Kaartsignaal.Melder melder) throws Exception {
        String tekst = "Geen inloop, meldt " + melder;
        mvc.perform(signaal(melder, "GAT", tekst)).andExpect(redirectedUrl("/sociale-kaart/signalen"));
        Kaartsignaal signaal = signalen.alle(CASTRICUM).stream()
                .filter(s -> s.tekst().equals(tekst))
                .findFirst()
                .orElseThrow();
        for (String stand : List.of("ONDERZOEK", "ONTWIKKELING", "GEREED")) {
            mvc.perform(zet(signaal, stand, "Stap " + stand)).andExpect(redirectedUrl("/sociale-kaart/signalen"));
        }
        mvc.perform(get("/sociale-kaart/signalen").with(user(BELEID)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                tekst,
                                "door " + melder.tekst().toLowerCase(java.util.Locale.ROOT),
                                "Wordt onderzocht. Stap ONDERZOEK",
                                "Gereed. Stap GEREED")));
        assertThat(signalen.alle(HEILOO)).noneMatch(s -> s.tekst().equals(tekst));
    }

    private static MockHttpServletRequestBuilder zet(Kaartsignaal signaal, String stand, String toelichting) {
        return post("/sociale-kaart/signalen/" + signaal.id())
                .with(user(BELEID))
                .with(csrf())
                .param("stand", stand)
                .param("toelichting", toelichting);
    }

    @Test
    void eenSignaalZonderAardMelderOfTekstWordtNietGemeld() throws Exception {
        int eerst = signalen.alle(CASTRICUM).size();
        mvc.perform(post("/sociale-kaart/signalen")
                        .with(user(BELEID))
                        .with(csrf())
                        .param("waar", "Limmen"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies wat er aan de hand is.")))
                .andExpect(content().string(containsString("Kies wie dit meldt.")))
                .andExpect(content().string(containsString("zonder namen")));
        assertThat(signalen.alle(CASTRICUM)).hasSize(eerst);
    }

    @Test
    @Eis({"ALK-67", "DHW-30", "ZAWA-59"})
    void hetOverzichtTeltPerPlaatsEnDoelgroepWatErIsEnWatOntbreekt() throws Exception {
        Gemeentecode huizen = Gemeentecode.of("0406");
        CurrentUser lezer = staf(huizen, Role.BELEID);
        voorziening(huizen, "Inloop de Vrijheid", Voorzieningsoort.DAGBESTEDING, "Oostermeent");
        voorziening(huizen, "Koffie", Voorzieningsoort.ONTMOETING, "oostermeent");
        for (String aard : List.of("GAT", "MOEILIJK")) {
            signalen.meld(new Kaartsignaal(
                    UUID.randomUUID(),
                    huizen,
                    Kaartsignaal.Aard.valueOf(aard),
                    Kaartsignaal.Melder.CONSULENT,
                    "Bijvanck",
                    "nah",
                    "Geen plek",
                    List.of(new Kaartsignaal.Stap(Kaartsignaal.Stand.GEMELD, "", "K", LocalDate.of(2026, 11, 1)))));
        }
        String pagina = mvc.perform(get("/sociale-kaart").with(user(lezer)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
        assertThat(pagina).contains("Bijvanck 0 0 0 2").containsIgnoringCase("Oostermeent 2 1 1 0");
        assertThat(pagina).contains("nah 0 0 0 2", "iedereen 2 1 1 0");
        mvc.perform(get("/sociale-kaart/signalen").with(user(lezer)))
                .andExpect(content().string(containsString("Bijvanck: Passend maatwerk is hier moeilijk te vinden")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0317", "0431"})
    @Eis({"ZAWA-20", "GV-23"})
    void deLadderToontWatErInDeBuurtIsMetWatHetKost(String code) throws Exception {
        Gemeentecode gemeente = Gemeentecode.of(code);
        voorziening(gemeente, "Lotgenoten Parkinson", Voorzieningsoort.LOTGENOTEN, "Huizermaat");
        voorziening(gemeente, "Wandelclub", Voorzieningsoort.VERENIGING, "Huizermaat");
        Zaak zaak = toegang.zaak(gemeente, Zaakstatus.IN_ONDERZOEK);
        CurrentUser consulent = IndicatieFixture.consulent(gemeente);
        String ladder = "/zaken/" + zaak.nummer() + "/onderzoek/ladder/";
        mvc.perform(get(ladder + "algemene-voorziening").with(user(consulent)))
                .andExpect(content().string(containsString("In de buurt, zonder indicatie")))
                .andExpect(content().string(stringContainsInOrder("Wandelclub, Huizermaat", "gratis")));
        mvc.perform(get(ladder + "sociaal-netwerk").with(user(consulent)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Lotgenoten Parkinson, Huizermaat",
                                "Lotgenoten, gespreksgroep of ervaringsdeskundige",
                                "gratis")))
                .andExpect(content().string(not(containsString("Wandelclub"))));
        mvc.perform(get(ladder + "eigen-kracht").with(user(consulent)))
                .andExpect(content().string(not(containsString("In de buurt, zonder indicatie"))));
    }

    @ParameterizedTest
    @EnumSource(Consultatie.Vorm.class)
    @Eis({"ALK-64", "ALK-89"})
    void eenDeskundigeDenktMeeZonderIndicatieEnZonderNaam(Consultatie.Vorm vorm) throws Exception {
        mvc.perform(consultatie("2026-11-20", vorm.name(), "45", "Hoe blijft zij bij het koor?"))
                .andExpect(redirectedUrl("/sociale-kaart/consultaties"));
        mvc.perform(get("/sociale-kaart/consultaties").with(user(BELEID)))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "20 november 2026", vorm.tekst(), "GGZ-deskundige", "bij het koor", "Neem", "45")));
        mvc.perform(get("/sociale-kaart/consultaties").with(user(staf(HEILOO, Role.CONSULENT))))
                .andExpect(content().string(not(containsString("GGZ-deskundige"))));
    }

    @Test
    void eenConsultatieMetFoutenWordtNietVastgelegd() throws Exception {
        mvc.perform(consultatie("2999-01-01", "IEDEREEN", "0", ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("tot en met vandaag")))
                .andExpect(content().string(containsString("Kies voor wie de consultatie was.")))
                .andExpect(content().string(containsString("hele minuten")))
                .andExpect(content().string(containsString("wat de vraag was")));
    }

    private static MockHttpServletRequestBuilder consultatie(String dag, String vorm, String minuten, String vraag) {
        return post("/sociale-kaart/consultaties")
                .with(user(BELEID))
                .with(csrf())
                .param("dag", dag)
                .param("vorm", vorm)
                .param("deskundige", "GGZ-deskundige")
                .param("vraag", vraag)
                .param("advies", "Neem iemand mee.")
                .param("minuten", minuten);
    }

    @Test
    @Eis("ZAWA-30")
    void inZaanstreekWaterlandStaanPositieveGezondheidEnDeCollectieveVormBijElkOnderzoek() throws Exception {
        Gemeentecode oostzaan = Gemeentecode.of("0431");
        voorziening(oostzaan, "Samen koken", Voorzieningsoort.DAGBESTEDING, "Oostzaan");
        Zaak zaak = toegang.zaak(oostzaan, Zaakstatus.IN_ONDERZOEK);
        CurrentUser consulent = IndicatieFixture.consulent(oostzaan);
        mvc.perform(get("/zaken/" + zaak.nummer() + "/onderzoek").with(user(consulent)))
                .andExpect(content().string(containsString("/zaken/" + zaak.nummer() + "/spinnenweb")));
        mvc.perform(get("/zaken/" + zaak.nummer() + "/onderzoek/ladder/algemene-voorziening")
                        .with(user(consulent)))
                .andExpect(content().string(containsString("Samen koken, Oostzaan")));
    }

    @Test
    @Eis({"DHW-14", "GV-26", "ALK-60"})
    void maatwerkEnEenVoorzieningInDeBuurtVormenSamenEenArrangement() {
        Gemeentecode hoogeveen = Gemeentecode.of("0118");
        Buurtvoorziening maatje = voorziening(hoogeveen, "Maatje", Voorzieningsoort.VRIJWILLIGERS, "Krakeel");
        Zaak zaak = toegang.zaak(hoogeveen, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        Productindicatie indicatie = producten.vastgelegd(
                zaak, "ib-midden", Map.of("algemeen-kaart", maatje.id().toString()));
        assertThat(indicatie.regels())
                .extracting(r -> r.onderdeel() + ": " + r.grond())
                .contains("Arrangement met de buurt: Maatje, Krakeel. Hiervoor is geen besluit nodig.");
        kaart.zetWeg(hoogeveen, maatje.id(), true);
        werk.begin(IndicatieFixture.consulent(hoogeveen), zaak.nummer(), "ib-midden", ProductFixture.BEGIN);
        assertThat(producten.open(zaak, "ib-midden"))
                .as("what was chosen stays when it leaves the map")
                .isEmpty();
        voorziening(hoogeveen, "Koor", Voorzieningsoort.VERENIGING, "Krakeel");
        Zaak later = toegang.zaak(hoogeveen, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(later, Map.of());
        producten.invullen(
                later, "ib-midden", Map.of("algemeen-kaart", UUID.randomUUID().toString()));
        assertThat(producten.open(later, "ib-midden")).isNotEmpty();
    }
}
