package nl.nabij.indicatie;

import static nl.nabij.indicatie.ProductFixture.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the weighing asks and keeps because the region says so, beside a region that does not. */
@NabijTest
class WegingPerRegioTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    Productwerk werk;

    @Autowired
    Productindicaties productindicaties;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    Normen normen;

    private Zaak zaak(String gemeente) {
        Zaak zaak = toegang.zaak(Gemeentecode.of(gemeente), Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        return zaak;
    }

    private List<String> brief(Zaak zaak, String product, Map<String, String> antwoorden) {
        return producten.vastgelegd(zaak, product, antwoorden).regels().stream()
                .map(r -> r.onderdeel() + ": " + r.grond())
                .toList();
    }

    private void zet(String gemeente, String pad, String waarde) {
        beleid.vastgesteld(Gemeentecode.of(gemeente), pad, waarde, BEGIN);
    }

    @ParameterizedTest
    @CsvSource({
        "0361, begeleiding-individueel, richting, Herstelgericht: herstel en eigen kracht, true",
        "0361, begeleiding-individueel, richting, Behoudsgericht: achteruitgang voorkomen, true",
        "0119, ib-midden, richting, Herstelgericht: herstel en eigen kracht, false",
        "0119, ib-midden, duur, 'zwaar, dan midden, dan licht, dan sociale basis', true",
        "0361, begeleiding-individueel, duur, 'zwaar, dan midden', false",
        "0119, ib-midden, keuze, Dichtbij als het kan, true",
        "0361, begeleiding-individueel, keuze, Dichtbij als het kan, false",
        "0479, begeleiding-regulier, vorm, Op afstand, true",
        "0361, begeleiding-individueel, vorm, Met slimme techniek, true",
        "0361, begeleiding-individueel, doelen, 'lotgenoten, een vereniging, kerk of moskee', true",
        "0479, begeleiding-regulier, doelen, 'lotgenoten, een vereniging, kerk of moskee', false",
        "0479, respijt, mantelzorg, Omgaan met gedrag, true",
        "0479, respijt, mantelzorg, Hoe de ziekte verloopt, true",
        "0479, respijt, mantelzorg, Zorgen en eigen leven in balans, true",
        "0479, respijt, mantelzorg, Waar steun te vinden is, true",
        "0479, respijt, mantelzorg, De mantelzorger dreigt overbelast te raken, true",
        "0479, begeleiding-regulier, doelen, De mantelzorger dreigt overbelast te raken, false"
    })
    @Eis({"ALK-28", "DHW-31", "DHW-54", "ALK-65", "ZAWA-104"})
    void dePaginaVraagtWatDeRegioVraagt(String gemeente, String product, String stap, String tekst, boolean vraagt)
            throws Exception {
        Zaak zaak = zaak(gemeente);
        CurrentUser consulent = IndicatieFixture.consulent(zaak.gemeente());
        werk.begin(consulent, zaak.nummer(), product, BEGIN);
        mvc.perform(get("/zaken/" + zaak.nummer() + "/ondersteuning/" + product + "/" + stap)
                        .with(user(consulent)))
                .andExpect(status().isOk())
                .andExpect(content().string(vraagt ? containsString(tekst) : not(containsString(tekst))));
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 'Uw gemeente noemt dit: Thuisondersteuning (hulp bij het huishouden).', true",
        "0361, Uw gemeente noemt dit, false"
    })
    void deLijstMetSoortenHulpBegintMetHulpBijHetHuishouden(String gemeente, String tekst, boolean genoemd)
            throws Exception {
        Zaak zaak = zaak(gemeente);
        CurrentUser consulent = IndicatieFixture.consulent(zaak.gemeente());
        String pad = "/zaken/" + zaak.nummer() + "/ondersteuning/nieuw";
        mvc.perform(get(pad + "?begin=" + BEGIN).with(user(consulent)))
                .andExpect(content().string(containsString("Nabij berekent de minuten met de norm.")))
                .andExpect(content().string(genoemd ? containsString(tekst) : not(containsString(tekst))));
        mvc.perform(post(pad)
                        .with(user(consulent))
                        .with(csrf())
                        .param("begin", BEGIN.toString())
                        .param("product", "op-norm"))
                .andExpect(redirectedUrl("/zaken/" + zaak.nummer() + "/indicatie"));
        mvc.perform(post(pad).with(user(consulent)).with(csrf()).param("begin", BEGIN.toString()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies een soort hulp.")));
    }

    @Test
    @Eis({"ALK-28", "ALK-65"})
    void herstelVraagtEenDoelEnEenRedenEnKomtInDeBrief() {
        Zaak zaak = zaak("0361");
        producten.invullen(
                zaak, "begeleiding-individueel", Map.of("richting", "herstelgericht", "richting-waarom", ""));
        assertThat(producten.open(zaak, "begeleiding-individueel"))
                .extracting(o -> o.veld())
                .containsExactly("richting-waarom");
        assertThat(brief(
                        zaak,
                        "begeleiding-individueel",
                        Map.of("richting-waarom", "Zij kookt weer.", "doel-1", "netwerk-opbouwen")))
                .contains("Herstelgericht: herstel en eigen kracht: Zij kookt weer.")
                .anyMatch(r -> r.startsWith("Doel: Een netwerk opbouwen en betrekken"));
    }

    @ParameterizedTest
    @CsvSource({"0119, ib-midden", "0361, begeleiding-individueel", "0479, dagbesteding-ontwikkeling"})
    @Eis({"ALK-61", "DHW-31"})
    void zonderVoorstelOmLichterTeWordenOfRedenWordtNietsVastgelegd(String gemeente, String product) {
        Zaak zaak = zaak(gemeente);
        producten.invullen(zaak, product, Map.of("afschalen", ""));
        assertThat(producten.open(zaak, product)).extracting(o -> o.veld()).containsExactly("afschalen");
        assertThat(brief(zaak, product, Map.of("afschalen", "Na een half jaar van twee naar een keer per week.")))
                .contains("Lichter worden: Na een half jaar van twee naar een keer per week.");
    }

    @ParameterizedTest
    @CsvSource({
        "0479, begeleiding-regulier, op-afstand, 'Vorm: Op afstand, bijvoorbeeld met beeldbellen'",
        "0361, begeleiding-individueel, op-afstand, 'Vorm: Op afstand, bijvoorbeeld met beeldbellen'",
        "0479, begeleiding-regulier, groep, Vorm: Samen in een groep",
        "1980, begeleiding-individueel, techniek, 'Vorm: Met slimme techniek, bijvoorbeeld een app die herinnert'"
    })
    @Eis({"ZAWA-73", "ALK-91", "DW-19"})
    void begeleidingKanInEenAndereVormMetEenReden(String gemeente, String product, String vorm, String regel) {
        Zaak zaak = zaak(gemeente);
        producten.invullen(zaak, product, Map.of("vorm", vorm, "vorm-waarom", ""));
        assertThat(producten.open(zaak, product)).extracting(o -> o.veld()).containsExactly("vorm-waarom");
        assertThat(brief(zaak, product, Map.of("vorm-waarom", "Zij belt graag en het lukt.")))
                .contains(regel + ": Zij belt graag en het lukt.");
    }

    @Test
    @Eis("DHW-54")
    void wieVerderWegGaatZegtWaarom() {
        Zaak zaak = zaak("0119");
        producten.invullen(zaak, "db-zwaar", Map.of("dichtbij", ""));
        assertThat(producten.open(zaak, "db-zwaar")).extracting(o -> o.veld()).containsExactly("dichtbij");
        assertThat(brief(zaak, "db-zwaar", Map.of("dichtbij", "Alleen Zwolle heeft deze groep voor hersenletsel.")))
                .contains("Dichtbij of verder weg: Alleen Zwolle heeft deze groep voor hersenletsel.");
    }

    @Test
    @Eis({"ZAWA-86", "ZAWA-90"})
    void inZaanstreekWaterlandWordtVervoerEerstBeperkt() {
        Zaak zaak = zaak("0479");
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie"));
        producten.invullen(zaak, "vervoer", Map.of("vervoer-beperken", "", "vervoer-zelf", "", "vervoer-netwerk", ""));
        assertThat(producten.open(zaak, "vervoer"))
                .extracting(o -> o.veld())
                .containsExactlyInAnyOrder("vervoer-beperken", "vervoer-zelf", "vervoer-netwerk");
        assertThat(brief(
                        zaak,
                        "vervoer",
                        Map.of(
                                "vervoer-beperken", "vrijwilligers",
                                "vervoer-zelf", "Zij kan niet alleen reizen.",
                                "vervoer-netwerk", "De dochter werkt.")))
                .contains("Bekeken om minder vervoer te geven: Vervoer met vrijwilligers.")
                .contains("Rijden door het netwerk: De dochter werkt.");
        Zaak meppel = zaak("0119");
        producten.vastgelegd(meppel, "db-midden", Map.of());
        assertThat(brief(meppel, "vervoer", Map.of())).noneMatch(r -> r.startsWith("Bekeken om minder"));
    }

    @Test
    @Eis({"ZAWA-22", "ZAWA-104"})
    void respijtLegtVastHoeZwaarHetIsEnWaaroverDeMantelzorgerAdviesKrijgt() {
        Zaak zaak = zaak("0479");
        assertThat(brief(
                        zaak,
                        "respijt",
                        Map.of(
                                "mantelzorger", "Haar man",
                                "mantelzorg-druk", "overbelast",
                                "mantelzorg-last", "Hij slaapt niet.",
                                "mantelzorg-advies", "balans")))
                .contains("Mantelzorger: Haar man: De mantelzorger is overbelast. Hij slaapt niet.")
                .contains("Advies voor de mantelzorger: Zorgen en eigen leven in balans.");
    }

    @Test
    @Eis("GV-50")
    void hetTeamVoorReablementBestaatUitVierBeroepenMetHunTaak() throws Exception {
        Zaak zaak = zaak("0376");
        CurrentUser consulent = IndicatieFixture.consulent(zaak.gemeente());
        werk.begin(consulent, zaak.nummer(), "reablement", BEGIN);
        String pad = "/zaken/" + zaak.nummer() + "/ondersteuning/reablement/reablement";
        List<String> team = List.of(
                "Ergotherapeut: wat lukt er in huis, advies over hulpmiddelen",
                "Fysiotherapeut: bewegen en vallen voorkomen",
                "Huishoudelijke hulp die activeert en signaleert",
                "Sociaal werker: algemene voorzieningen en lichte begeleiding");
        for (String wie : team) {
            mvc.perform(get(pad).with(user(consulent))).andExpect(content().string(containsString(wie)));
        }
        assertThat(brief(zaak, "reablement", Map.of("weer-zelf", "Zij wil weer zelf koken.")))
                .contains("Team: " + String.join("; ", team) + ": Zij wil weer zelf koken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorgmijders", "verzamelaars", "ex-gedetineerden", "persoonsgerichte-aanpak"})
    @Eis("GV-30")
    void hetNieuweProductVanHetGooiIsVoorDeGroepenDieNergensPassen(String groep) {
        Zaak zaak = zaak("0376");
        producten.invullen(zaak, "begeleiding-bijzonder", Map.of("doelgroep", groep, "groepsaanpak", "ja"));
        assertThat(producten.open(zaak, "begeleiding-bijzonder")).isEmpty();
        assertThatThrownBy(() -> werk.begin(
                        IndicatieFixture.consulent(Gemeentecode.of("0361")),
                        zaak("0361").nummer(),
                        "begeleiding-bijzonder",
                        BEGIN))
                .isInstanceOf(nl.nabij.platform.NotPossibleException.class);
    }

    @Test
    @Eis({"DHW-72", "DHW-17"})
    void eenGemeenteDieEenFlexibelePeriodeVastlegtLaatDeTijdSchuiven() {
        zet("0118", "begeleiding/flexibele-periode", "8");
        assertThat(normen.waarde("contract/bekostiging", Gemeentecode.of("0118"), BEGIN)
                        .waarde())
                .isEqualTo("inspanningsgericht");
        assertThat(brief(zaak("0118"), "ib-midden", Map.of()))
                .anyMatch(r -> r.startsWith("Flexibel gebruik: De aanbieder mag de tijd schuiven binnen 8 weken"));
        assertThat(brief(zaak("0119"), "ib-midden", Map.of())).noneMatch(r -> r.startsWith("Flexibel gebruik"));
    }

    @Test
    @Eis("ZAWA-97")
    void deRegelsVoorOpplusPerDoelgroepStaanBijDeVraag() throws Exception {
        zet("0415", "opplus/regels-per-doelgroep", "Dementie: hoogstens 4 dagdelen. Autisme: hoogstens 10 uur.");
        for (String gemeente : List.of("0415", "0439")) {
            Zaak zaak = zaak(gemeente);
            CurrentUser consulent = IndicatieFixture.consulent(zaak.gemeente());
            producten.vastgelegd(zaak, "begeleiding-regulier", Map.of());
            werk.begin(consulent, zaak.nummer(), "opplus", BEGIN);
            String regels = "Dementie: hoogstens 4 dagdelen. Autisme: hoogstens 10 uur.";
            mvc.perform(get("/zaken/" + zaak.nummer() + "/ondersteuning/opplus/opplus")
                            .with(user(consulent)))
                    .andExpect(content()
                            .string(gemeente.equals("0415") ? containsString(regels) : not(containsString(regels))));
        }
    }

    @Test
    @Eis("ZAWA-98")
    void hetSeintjeOverOpplusIsDatVanDeRegioAlsDieHetVaststelde() {
        zet("0852", "opplus/signaalgrens", "80");
        for (String gemeente : List.of("0852", "0439")) {
            Zaak zaak = zaak(gemeente);
            producten.vastgelegd(zaak, "begeleiding-regulier", Map.of());
            boolean vast = gemeente.equals("0852");
            assertThat(brief(zaak, "opplus", Map.of("opplus-bij", "begeleiding-regulier")))
                    .filteredOn(r -> r.startsWith("Seintje over het gebruik: "))
                    .singleElement()
                    .satisfies(r -> assertThat(r.contains("als 80% van de Opplus is gebruikt"))
                            .isEqualTo(vast));
        }
    }

    @Test
    @Eis("GV-53")
    void eenGemeenteDieReablementInHaarRegelsVerankertIsDeBronVanDeWeigering() {
        zet("0406", "reablement/vorm", "multidisciplinair");
        for (String gemeente : List.of("0406", "0376")) {
            Zaak zaak = zaak(gemeente);
            indicaties.vastgelegd(zaak, BEGIN, 90);
            assertThat(productindicaties.openstaand(zaak.gemeente(), zaak.nummer()))
                    .singleElement()
                    .satisfies(b -> {
                        assertThat(b.regelcode().waarde()).isEqualTo("NB353");
                        assertThat(b.bron().contains("Collegebesluit")).isEqualTo(gemeente.equals("0406"));
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0385", "0415", "0431", "0439", "0852", "0880"})
    @Eis("ZAWA-56")
    void vanafDeIndicatieWerktElkeGemeenteVanDeRegioHetzelfde(String gemeente) {
        for (String product : List.of("begeleiding-regulier", "dagbesteding-ontwikkeling", "respijt")) {
            Zaak hier = zaak(gemeente);
            Zaak zaanstad = zaak("0479");
            for (Zaak zaak : List.of(hier, zaanstad)) {
                werk.begin(IndicatieFixture.consulent(zaak.gemeente()), zaak.nummer(), product, BEGIN);
            }
            assertThat(producten.open(hier, product))
                    .isNotEmpty()
                    .extracting(o -> o.stap() + " " + o.veld())
                    .isEqualTo(producten.open(zaanstad, product).stream()
                            .map(o -> o.stap() + " " + o.veld())
                            .toList());
        }
    }

    @Test
    @Eis("ZAWA-55")
    void deIndicatieIsVanDeEigenGemeenteEnDeToegangIsLokaal() {
        Zaak zaak = zaak("0479");
        assertThatThrownBy(() -> werk.begin(
                        IndicatieFixture.consulent(Gemeentecode.of("0439")), zaak.nummer(), "respijt", BEGIN))
                .isInstanceOf(NotFoundException.class);
        assertThat(normen.waarde("toegang/organisatie", Gemeentecode.of("0479"), BEGIN)
                        .waarde())
                .isEqualTo("wijkteams");
        assertThat(normen.waarde("toegang/organisatie", Gemeentecode.of("0439"), BEGIN)
                        .waarde())
                .isEqualTo("consulenten");
    }
}
