package nl.nabij.kosten;

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

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Yearly cost and 'what if' beside the choices; Huizen has a price, Blaricum has none, both use the KPMG framework. */
@NabijTest
class KostenpaneelTest {

    private static final Gemeentecode HUIZEN = Gemeentecode.of("0406");
    private static final Gemeentecode BLARICUM = Gemeentecode.of("0376");
    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 4);
    private static final Map<String, String> FEITEN = Map.of(
            "schoon-huis", "overname",
            "eigen-mogelijkheden", "nee",
            "extra-inzet", "enig",
            "samenstelling-huishouden", "nee",
            "extra-kamers-in-gebruik", "een",
            "extra-kamers-niet-in-gebruik", "geen",
            "extra-vervuiling", "nee",
            "was", "voorliggend",
            "overig", "nee");
    private static final Pattern EURO = Pattern.compile("€\\s*([0-9.]+,[0-9]{2})");

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Indicatiewerk werk;

    @Autowired
    Contracten contracten;

    @Autowired
    Tarieven tarieven;

    @Autowired
    Aanbieders aanbieders;

    @Autowired
    ProductFixture producten;

    @Autowired
    Besluiten besluiten;

    @Autowired
    BeleidFixture beleid;

    @Test
    void minutesAndEuroOfOtherAnswersStandOnThePage() throws Exception {
        contract("97530001", "06K01", "30.00");
        contract("97530002", "06K02", "33.00");
        Zaak zaak = toegang.zaak(HUIZEN, Zaakstatus.IN_ONDERZOEK);
        mvc.perform(antwoorden(zaak, FEITEN)).andExpect(status().is3xxRedirection());
        String pagina = pagina(zaak);
        // 174 minutes, 52 weeks: 150.8 hours
        assertThat(pagina).contains("174 minuten (2 uur en 54 minuten) per week", "€ 4.524,00 tot € 4.976,40");
        assertThat(pagina).contains("Contractartikel 5, 97530001, vanaf 1 januari 2026");
        // without the extra room 155 minutes: 19 fewer, 16.4667 hours a year
        assertThat(pagina)
                .contains(
                        "19 minuten minder",
                        "€ 494,00 tot € 543,40 minder",
                        "Schoon en leefbaar huis: extra kamer in gebruik: 18,46 wordt 0");
        assertThat(pagina)
                .as("no amount is made up")
                .contains("Niet te berekenen", "Geen wet of landelijke bron geeft dit bedrag");
        assertThat(werk.concept(HUIZEN, zaak.nummer()).orElseThrow().feiten())
                .as("nothing of 'what if' is kept")
                .isEqualTo(FEITEN);
    }

    @Test
    void withoutAPriceTheCostIsNotKnown() throws Exception {
        Zaak zaak = toegang.zaak(BLARICUM, Zaakstatus.IN_ONDERZOEK);
        mvc.perform(antwoorden(zaak, FEITEN)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/zaken/" + zaak.nummer() + "/indicatie").with(user(consulent(BLARICUM))))
                .andExpect(content().string(containsString("niet bekend")))
                .andExpect(content().string(containsString("geen prijs per uur of minuut afgesproken")))
                .andExpect(content().string(containsString("19 minuten minder")))
                .andExpect(content().string(not(containsString("€"))));
    }

    @Test
    void everyStepOfTheLadderShowsWhatIsKnownOfItsCost() throws Exception {
        contract("97530001", "06K01", "30.00");
        Zaak zaak = toegang.zaak(HUIZEN, Zaakstatus.IN_ONDERZOEK);
        mvc.perform(get("/zaken/" + zaak.nummer() + "/onderzoek/ladder/maatwerk")
                        .with(user(consulent(HUIZEN))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hulp bij het huishouden, een uur per week")))
                .andExpect(content().string(containsString("€ 1.560,00")));
        mvc.perform(get("/zaken/" + zaak.nummer() + "/onderzoek/ladder/eigen-kracht")
                        .with(user(consulent(HUIZEN))))
                .andExpect(content().string(containsString("Voor deze stap bestaat geen tarief")));
    }

    @Test
    @Eis("ALK-66")
    void aCollectiveProvisionStandsWithItsPriceBesideHelpForOnePerson() throws Exception {
        Gemeentecode heiloo = Gemeentecode.of("0399");
        contract(heiloo, "97530006", "06K06", "01", "Hulp bij het huishouden", Tarief.of("30.00", Eenheid.UUR));
        beleid.vastgesteld(heiloo, "kosten/collectieve-voorziening", "240,00", BEGIN);
        Zaak zaak = toegang.zaak(heiloo, Zaakstatus.IN_ONDERZOEK);
        NabijClock.at(BEGIN, () -> {
            try {
                mvc.perform(get("/zaken/" + zaak.nummer() + "/onderzoek/ladder/sociale-basis")
                                .with(user(consulent(heiloo))))
                        .andExpect(content()
                                .string(stringContainsInOrder(
                                        "Een collectieve voorziening",
                                        "€ 240,00 per jaar",
                                        BeleidFixture.BRON,
                                        "Hulp bij het huishouden, een uur per week",
                                        "€ 1.560,00 per jaar")));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void everyTopicShowsTheCostOfHelpAndOfLighterSolutions() throws Exception {
        contract("97530001", "06K01", "30.00");
        Zaak zaak = toegang.zaak(HUIZEN, Zaakstatus.IN_ONDERZOEK);
        for (String letter : List.of("a", "b", "c", "d", "e", "f", "g")) {
            mvc.perform(get("/zaken/" + zaak.nummer() + "/onderzoek/onderwerpen/" + letter)
                            .with(user(consulent(HUIZEN))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Hulp bij het huishouden, een uur per week")))
                    .andExpect(content().string(containsString("€ 1.560,00")))
                    .andExpect(content().string(containsString("Een bezoek per twee weken")))
                    .andExpect(content().string(containsString("Pas te berekenen als de indicatie is ingevuld")))
                    .andExpect(content().string(containsString("Een collectieve voorziening")))
                    .andExpect(content().string(containsString("nooit een reden om hulp te weigeren")));
        }
    }

    @Test
    void aTopicInAGemeenteWithoutPricesNamesNoAmount() throws Exception {
        Zaak zaak = toegang.zaak(BLARICUM, Zaakstatus.IN_ONDERZOEK);
        mvc.perform(get("/zaken/" + zaak.nummer() + "/onderzoek/onderwerpen/e").with(user(consulent(BLARICUM))))
                .andExpect(content().string(containsString("geen prijs per uur of minuut afgesproken")))
                .andExpect(content().string(not(containsString("€"))));
    }

    /** The whole way to a signed letter in a gemeente with prices: the only money in letter and receipt is the eigen bijdrage. */
    @Test
    void everyStepOfAProductShowsWhatHelpAndLighterHelpCost() throws Exception {
        contract("97530003", "06K03", "30.00");
        contract("97530004", "06K04", "02", "Begeleiding", Tarief.of("1.10", Eenheid.MINUUT));
        contract("97530005", "06K05", "07", "Dagbesteding", Tarief.of("45.00", Eenheid.DAGDEEL));
        for (Gemeentecode gemeente : List.of(HUIZEN, BLARICUM)) {
            Zaak zaak = toegang.zaak(gemeente, Zaakstatus.AANGEVRAAGD);
            String pagina = mvc.perform(get("/zaken/" + zaak.nummer() + "/ondersteuning/vooraf")
                            .with(user(IndicatieFixture.consulent(gemeente))))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(pagina).contains("Kosten per jaar", "Een algemene voorziening", "nooit een reden");
            if (gemeente.equals(HUIZEN)) {
                assertThat(pagina)
                        .contains(
                                "Hulp bij het huishouden, een uur per week",
                                "€ 1.560,00",
                                "Contractartikel 5, 97530003")
                        .contains("Begeleiding, 60 minuten per week", "€ 3.432,00")
                        .contains("Dagbesteding, 1 dagdeel per week", "€ 2.340,00");
            } else {
                assertThat(pagina)
                        .contains("geen prijs per uur of minuut afgesproken")
                        .doesNotContain("€");
            }
        }
    }

    @Test
    void noCostReachesTheLetterOrTheReceipt() throws Exception {
        contract("97530001", "06K01", "30.00");
        Zaak zaak = toegang.zaak(HUIZEN, Zaakstatus.AANGEVRAAGD);
        mvc.perform(antwoorden(zaak, FEITEN)).andExpect(status().is3xxRedirection());
        producten.vooraf(
                zaak, Map.of("reablement-eerst", "niet", "reablement-eerst-waarom", "Oefenen helpt niet meer."));
        werk.stelVast(consulent(HUIZEN), zaak.nummer());
        assertThat(pagina(zaak)).contains("€ 4.524,00");
        beschikkingen.teken(zaak, BeschikkingFixture.toekenning(Periode.vanTot(BEGIN, LocalDate.of(2027, 12, 31))));
        Besluit besluit = besluiten.besluit(HUIZEN, zaak.nummer()).orElseThrow();
        String alles = tekst(besluit.brief()) + besluit.bewijs();
        assertThat(alles).contains("174 minuten");
        Matcher euro = EURO.matcher(alles);
        int aantal = 0;
        while (euro.find()) {
            aantal++;
            assertThat(euro.group(1)).as("only the eigen bijdrage").isEqualTo("21,80");
        }
        assertThat(aantal).as("the eigen bijdrage is there").isPositive();
        assertThat(alles).doesNotContain("4.524", "Contractartikel");
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private String pagina(Zaak zaak) throws Exception {
        return mvc.perform(get("/zaken/" + zaak.nummer() + "/indicatie").with(user(consulent(zaak.gemeente()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ');
    }

    private static MockHttpServletRequestBuilder antwoorden(Zaak zaak, Map<String, String> feiten) {
        MockHttpServletRequestBuilder formulier = post("/zaken/" + zaak.nummer() + "/indicatie")
                .with(user(consulent(zaak.gemeente())))
                .with(csrf())
                .param("peildatum", BEGIN.toString());
        feiten.forEach((vraag, antwoord) -> formulier.param("feit." + vraag, antwoord));
        return formulier;
    }

    private static CurrentUser consulent(Gemeentecode gemeente) {
        return IndicatieFixture.consulent(gemeente);
    }

    private void contract(String agb, String code, String prijs) {
        contract(agb, code, "01", "Hulp bij het huishouden", Tarief.of(prijs, Eenheid.UUR));
    }

    private void contract(String agb, String code, String categorie, String naam, Tarief tarief) {
        contract(HUIZEN, agb, code, categorie, naam, tarief);
    }

    private void contract(
            Gemeentecode gemeente, String agb, String code, String categorie, String naam, Tarief tarief) {
        Agbcode aanbieder = Agbcode.of(agb);
        Productcode product = Productcode.of(code);
        Periode vanaf = Periode.van(LocalDate.of(2026, 1, 1));
        Eenheid eenheid = tarief.eenheid() == Eenheid.UUR ? Eenheid.MINUUT : tarief.eenheid();
        aanbieders.registreer(new Aanbieder(aanbieder, "Zorg " + agb));
        contracten.registreer(new Product(product, Productcategorie.of(categorie), naam, eenheid, vanaf));
        contracten.sluit(new Contract(gemeente, aanbieder, product, vanaf));
        tarieven.spreekAf(new Tariefafspraak(gemeente, product, aanbieder, tarief, vanaf, "Contractartikel 5, " + agb));
    }
}
