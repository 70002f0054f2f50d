package nl.nabij.beschikking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.brief.Leesbaarheid;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is asked and not granted in one decision: per product, with its own ground. */
@NabijTest
class WeigeringTest {

    private static final Gemeentecode ZAANSTAD = Gemeentecode.of("0479");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(ZAANSTAD);
    private static final CurrentUser BESLUITNEMER = BeschikkingFixture.besluitnemer(ZAANSTAD);
    private static final Weigering VERVOER = new Weigering(
            "vervoer", "Vervoer", "4 ritten per week", Afwijzingsgrond.MANTELZORG_OF_NETWERK, "Uw zoon brengt u.");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    Productindicaties productindicaties;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Besluitdossiers dossiers;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Naspeler naspeler;

    @Test
    void whatIsNotGrantedOfEveryProductStandsOnThePageInTheLetterAndInTheReceipt() {
        beschikkingen.machtig(BESLUITNEMER, LocalDate.of(2020, 1, 1));
        Zaak zaak = zaak();
        String pad = pad(zaak);
        assertThat(bewaar(zaak, Map.of())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(pad).with(user(CONSULENT)))
                .bodyText()
                .contains("het besluit gaat over meer soorten hulp", "Bied aan ter ondertekening");

        assertThat(bewaar(zaak, regels("dagbesteding-recreatief", "6 dagdelen per week", "GEBRUIKELIJKE_HULP")))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(pad).with(user(BESLUITNEMER)))
                .bodyText()
                .contains("Onderteken besluit", "Gevraagd: 6 dagdelen per week", "Niet (helemaal): Vervoer")
                .contains("U vroeg: 6 dagdelen per week. U krijgt 4 dagdelen per week.")
                .contains("U vroeg: 4 ritten per week. Dit krijgt u niet.")
                .contains("Uw huisgenoten kunnen deze hulp geven.", "Mensen om u heen geven deze hulp al");
        assertThat(mvc.post()
                        .uri(pad + "/ondertekenen")
                        .param("versie", "2")
                        .with(user(BESLUITNEMER))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        Besluit besluit = besluiten.besluit(ZAANSTAD, zaak.nummer()).orElseThrow();
        assertThat(besluit.bewijs())
                .contains("\"gevraagd\":\"6 dagdelen per week\"", "\"toegekend\":\"4 dagdelen per week\"")
                .contains("\"grond\":\"MANTELZORG_OF_NETWERK\"", "\"toegekend\":\"niets\"");
        assertThat(naspeler.naspelen(besluit).gelijk()).isTrue();
        assertThat(mvc.get()
                        .uri("/zaken/" + zaak.nummer() + "/besluiten/"
                                + besluit.beschikking().nummer() + "/bewijs")
                        .with(user(CONSULENT)))
                .bodyText()
                .contains(
                        "Wat niet of niet helemaal is toegekend",
                        "Vervoer naar dagbesteding. Gevraagd: 4 ritten per week")
                .contains("Mantelzorg of netwerk. Uw zoon brengt u. Bron: Wmo 2015 art. 2.3.5 lid 3");
        assertThat(mvc.get().uri(pad).with(user(CONSULENT)))
                .bodyText()
                .contains("Gevraagd: 4 ritten per week. Toegekend: niets.");
    }

    @Test
    void aLineThatCannotBeReadIsAnErrorOfItsFieldAndStays() {
        Zaak zaak = zaak();
        assertThat(bewaar(zaak, regels("bestaat-niet", "6 dagdelen per week", "ZOMAAR")))
                .hasStatus(422)
                .bodyText()
                .contains("#weigeringen[0].product", "Kies welke soort hulp u niet (helemaal) toekent.")
                .contains("#weigeringen[0].grond", "value=\"6 dagdelen per week\"");
        assertThat(mvc.get().uri(pad(zaak)).with(user(CONSULENT))).bodyText().doesNotContain("6 dagdelen per week");
    }

    /** Kept in the draft, for when the outcome changes; who signs sees none of it. */
    @Test
    void theLinesOfAWholeGrantStayInTheDraftAlone() {
        Zaak zaak = zaak();
        Map<String, String> velden =
                new java.util.HashMap<>(regels("dagbesteding-recreatief", "6 dagdelen per week", "GEBRUIKELIJKE_HULP"));
        velden.put("uitkomst", "TOEKENNEN");
        velden.put("daarna", "bewaren");
        bewaar(zaak, velden);
        assertThat(mvc.get().uri(pad(zaak)).with(user(CONSULENT)))
                .bodyText()
                .contains("value=\"6 dagdelen per week\"", "wat u per soort hulp niet toekent")
                .doesNotContain("U vroeg: 6 dagdelen per week");
        velden.put("daarna", "aanbieden");
        bewaar(zaak, velden);
        assertThat(mvc.get().uri(pad(zaak)).with(user(BESLUITNEMER)))
                .bodyText()
                .contains("Is het besluit compleet?")
                .doesNotContain("6 dagdelen per week", "Niet (helemaal)");
    }

    static Stream<Arguments> gevallen() {
        Weigering dag = new Weigering(
                "dagbesteding-recreatief", "Dagbesteding", "6 dagdelen", Afwijzingsgrond.EIGEN_KRACHT, "U gaat zelf.");
        Weigering huishouden = new Weigering(
                null, "Hulp bij het huishouden", "2 uur", Afwijzingsgrond.GEBRUIKELIJKE_HULP, "Uw zoon doet de was.");
        return Stream.of(
                Arguments.of("no line at all", List.of(), null, true),
                Arguments.of("one whole line", List.of(VERVOER), null, false),
                Arguments.of("two products", List.of(VERVOER, dag), null, false),
                Arguments.of("one product twice", List.of(VERVOER, VERVOER), null, true),
                Arguments.of("not asked", List.of(met(" ", Afwijzingsgrond.EIGEN_KRACHT, "U gaat zelf.")), null, true),
                Arguments.of("no ground", List.of(met("4 ritten", null, "U gaat zelf.")), null, true),
                Arguments.of("not explained", List.of(met("4 ritten", Afwijzingsgrond.EIGEN_KRACHT, "")), null, true),
                Arguments.of("less minutes, not said", List.of(VERVOER), 59, true),
                Arguments.of("less minutes, said", List.of(VERVOER, huishouden), 59, false),
                Arguments.of("no minutes, not said", List.of(VERVOER), 0, true),
                Arguments.of("all minutes", List.of(VERVOER), 60, false));
    }

    private static Weigering met(String gevraagd, @Nullable Afwijzingsgrond grond, String toelichting) {
        return new Weigering("vervoer", "Vervoer", gevraagd, grond, toelichting);
    }

    /** @param minuten granted of an indicatie of 60; null when there is no indicatie, 0 for none of it */
    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    @Regelgeval(beide = "NB419")
    void aPartialGrantOfMoreProductsNamesEachOneThatIsNotWhole(
            String geval, List<Weigering> weigeringen, @Nullable Integer minuten, boolean fout) {
        Zaak zaak = zaak();
        if (minuten != null) {
            indicaties.vastgelegd(zaak, ProductFixture.BEGIN, 60);
        }
        Voorstel voorstel = voorstel(
                Uitkomst.GEDEELTELIJK_TOEKENNEN,
                minuten == null || minuten == 0 ? null : Minuten.of(minuten),
                weigeringen);
        assertThat(codes(dossiers.verzamel(zaak, voorstel, ProductFixture.BEGIN))
                        .contains("NB419"))
                .as(geval)
                .isEqualTo(fout);
    }

    /** Hulp bij het huishouden alone keeps its one ground; a refusal may say it per product; a whole grant refuses nothing. */
    @Test
    void oneProductNeedsNoLinesAndARefusalMayHaveThem() {
        Besluitdossier een = DossierFixture.dossier(DossierFixture.deel(120));
        assertThat(codes(een)).doesNotContain("NB419");
        Voorstel leeg = DossierFixture.afwijzing(null, "");
        assertThat(codes(DossierFixture.dossier(leeg)))
                .contains("NB410", "NB411")
                .doesNotContain("NB419");
        assertThat(codes(DossierFixture.dossier(leeg.metWeigeringen(List.of(VERVOER)))))
                .doesNotContain("NB410", "NB411", "NB419");
        assertThat(codes(DossierFixture.dossier(leeg.metWeigeringen(List.of(met("vervoer", null, "Zo."))))))
                .contains("NB419");
        assertThat(codes(DossierFixture.dossier(
                        leeg.metWeigeringen(List.of(met("vervoer", VERVOER.grond(), "Het kost 40 euro per week."))))))
                .contains("NB420");
    }

    @Test
    void theLetterOfEveryGroundReadsEasily() {
        List<Weigering> alle = new ArrayList<>();
        for (Afwijzingsgrond grond : Afwijzingsgrond.values()) {
            alle.add(new Weigering("p" + grond, grond.tekst(), "4 ritten per week", grond, "Dat is samen besproken."));
        }
        Besluitdossier dossier =
                DossierFixture.dossier(DossierFixture.afwijzing(null, "").metWeigeringen(alle));
        assertThat(Leesbaarheid.van(Briefschrijver.schrijf(DossierFixture.brief(dossier)))
                        .douma())
                .isGreaterThanOrEqualTo(new java.math.BigDecimal("60"));
    }

    private Zaak zaak() {
        Zaak zaak = toegang.zaak(ZAANSTAD, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        Productindicatie dag = producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie"));
        assertThat(dag.omvang().volume()).isEqualTo(4);
        return zaak;
    }

    private static Voorstel voorstel(Uitkomst uitkomst, @Nullable Minuten minuten, List<Weigering> weigeringen) {
        return new Voorstel(
                uitkomst,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                minuten,
                ProductFixture.BEGIN,
                null,
                Bijdrage.VERSCHULDIGD,
                null,
                "",
                "",
                weigeringen);
    }

    private static List<String> codes(Besluitdossier dossier) {
        return Besluitregels.toets(dossier).stream()
                .map(b -> b.regelcode().waarde())
                .toList();
    }

    private static Map<String, String> regels(String eerste, String gevraagd, String grond) {
        return Map.of(
                "weigeringen[0].product", eerste,
                "weigeringen[0].gevraagd", gevraagd,
                "weigeringen[0].grond", grond,
                "weigeringen[0].toelichting", "Uw man doet dat.",
                "weigeringen[1].product", "vervoer",
                "weigeringen[1].gevraagd", "4 ritten per week",
                "weigeringen[1].grond", "MANTELZORG_OF_NETWERK",
                "weigeringen[1].toelichting", "Uw zoon brengt u.",
                "weigeringen[2].product", "");
    }

    private MvcTestResult bewaar(Zaak zaak, Map<String, String> anders) {
        var verzoek = mvc.post().uri(pad(zaak)).with(user(CONSULENT)).with(csrf());
        Map<String, String> velden = new java.util.HashMap<>(Map.of(
                "uitkomst", "GEDEELTELIJK_TOEKENNEN",
                "begin", ProductFixture.BEGIN.toString(),
                "einde", "2027-11-30",
                "bijdrage", "VERSCHULDIGD",
                "daarna", "aanbieden"));
        velden.putAll(anders);
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }

    private static String pad(Zaak zaak) {
        return "/zaken/" + zaak.nummer() + "/beschikking";
    }
}
