package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** One decision per region on the real pages, each with what only that region has, to the signed letter. */
class RegioBrowserTest extends BrowserTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);
    private static final LocalDate EINDE = LocalDate.of(2027, 5, 31);
    private static final Periode ALTIJD = Periode.van(LocalDate.of(2020, 1, 1));

    private static final Set<String> GEZIEN = new HashSet<>();

    private String gemeente = "";
    private String consulent = "";
    private String besluitnemer = "";

    @Test
    @Eis({"DW-5", "DW-77"})
    void dijkEnWaardLostDeWasOpMetEenAlgemeneVoorziening() throws IOException {
        String zaak = begin("1980");
        vooraf(
                zaak,
                Map.of("wasservice", "past", "wasservice-waarom", "De wasservice in de wijk haalt en brengt de was."));
        LocalDate dag = LocalDate.of(2027, 1, 4);
        open("/zaken/" + zaak + "/indicatie");
        recomputed(() -> {
            field("peildatum").fill(dag.toString());
            field("peildatum").blur();
        });
        for (String feit : List.of(
                "schoon-huis=overname",
                "bezoek=wekelijks",
                "beperkingen=nee",
                "eigen-kracht-schoon-huis=nee",
                "was=voorliggend",
                "boodschappen=niet-aan-de-orde",
                "maaltijden=niet-aan-de-orde",
                "regie=niet-aan-de-orde",
                "kinderen=niet-aan-de-orde",
                "instructie=niet-aan-de-orde")) {
            String[] deel = feit.split("=");
            recomputed(page().locator("input[name='feit." + deel[0] + "'][value='" + deel[1] + "']")::check);
        }
        field("minuten.schoon-huis-wekelijks").fill("120");
        field("reden.schoon-huis-wekelijks").fill("Zwaar werk lukt niet.");
        field("herkomst.schoon-huis-wekelijks").fill("Advies van de ergotherapeut");
        button("Leg de indicatie vast");
        assertThat(page().getByText("De indicatie is vastgelegd")).isVisible();
        String brief = besluit(zaak, dag, dag.plusYears(1).minusDays(1), "regio-dijk-en-waard");
        assertThat(brief)
                .contains("Wasservice")
                .contains("een wasservice lost de was op")
                .contains("120 minuten per week");
    }

    @Test
    @Eis({"ALK-26", "ALK-72", "ALK-77"})
    void alkmaarIndiceertMethodischMetEenFlexibelePeriode() throws IOException {
        String zaak = begin("0361");
        open("/zaken/" + zaak + "/ondersteuning/vooraf");
        assertThat(page().locator("main")).containsText("geen hulp kunnen inroepen in een onveilige situatie");
        vooraf(zaak, Map.of());
        product(zaak, "begeleiding-individueel", Map.of("eenheid", "MINUUT", "frequentie", "WEEK", "aantal-1", "150"));
        assertThat(page().locator("main")).containsText("150 minuten per week");
        String brief = besluit(zaak, BEGIN, EINDE, "regio-alkmaar");
        assertThat(brief)
                .contains("Begeleiding individueel: 150 minuten per week (2 uur en 30 minuten)")
                .contains("binnen 4 weken")
                .contains("Eerst bekeken: Kortdurend verblijf")
                .contains("Eerst bekeken: Dagbesteding of groepsbegeleiding");
    }

    @Test
    @Eis("GV-45")
    void gooiBegintMetReablementVanHoogstensZesMaanden() throws IOException {
        String zaak = begin("0376");
        vooraf(
                zaak,
                Map.of("reablement-eerst", "met-besluit", "reablement-eerst-waarom", "Mevrouw wil weer zelf koken."));
        kies(zaak, "reablement");
        stappen(Map.of("eenheid", "MINUUT", "frequentie", "WEEK", "aantal-1", "90", "einde", "2027-06-01"));
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("hoogstens 6 maanden");
        look("regio-gooi-te-lang");
        stappen(Map.of("einde", EINDE.toString()));
        legVast();
        String brief = besluit(zaak, BEGIN, EINDE, "regio-gooi");
        assertThat(brief)
                .contains("Reablement voor hulp bij het huishouden: 90 minuten per week")
                .contains("tot en met 31 mei 2027")
                .contains("Eerst samen oefenen (reablement)")
                .contains("Ergotherapeut");
    }

    @Test
    @Eis({"ZAWA-15", "ZAWA-74", "ZAWA-96"})
    void zaanstreekWaterlandGeeftOpplusAlsEigenProduct() throws IOException {
        contract("0479", "02Z01", "02", Eenheid.MINUUT, "begeleiding-regulier");
        contract("0479", "02Z99", "02", Eenheid.MINUUT, "opplus");
        String zaak = begin("0479");
        vooraf(
                zaak,
                Map.of(
                        "landelijke-inkoop-zintuiglijk",
                        "gaat-niet-voor",
                        "landelijke-inkoop-zintuiglijk-waarom",
                        "Mevrouw hoort en ziet goed."));
        product(
                zaak,
                "begeleiding-regulier",
                Map.of("eenheid", "MINUUT", "frequentie", "WEEK", "aantal-1", "120", "doel-1", "structuur-en-regie"));
        product(zaak, "opplus", Map.of("aantal-1", "600"));
        look("regio-zaanstreek-hulp");
        String brief = besluit(zaak, BEGIN, EINDE, "regio-zaanstreek");
        assertThat(brief)
                .contains("Begeleiding: 120 minuten per week")
                .contains("Opplus: 600 minuten in totaal")
                .contains("Structuur aanbrengen");
        wijsToe(zaak, "02Z01");
        wijsToe(zaak, "02Z99");
        assertThat(application().bean(Toewijzingen.class).vanZaak(Gemeentecode.of("0479"), Zaaknummer.of(zaak)))
                .extracting(Toewijzing::toString)
                .hasSize(2);
    }

    @Test
    @Eis({"DHW-68", "DHW-69", "DHW-70"})
    void alleenStaphorstEnZwartewaterlandIndicerenBeschermdThuis() throws IOException {
        String deWolden = begin("1690");
        zet("producten/begeleiding-licht", "nee");
        zet("producten/dagbesteding-licht", "ja");
        open("/zaken/" + deWolden + "/ondersteuning/nieuw?begin=" + BEGIN);
        assertThat(page().locator("#product-db-licht")).isVisible();
        assertThat(page().locator("#product-ib-midden")).isVisible();
        assertThat(page().locator("#product-beschermd-thuis")).hasCount(0);
        assertThat(page().locator("#product-ib-licht")).hasCount(0);
        page().getByText("Wat kan niet, en waarom?").click();
        assertThat(page().locator("main")).containsText("Staat uit in uw gemeente (Collegebesluit 20 november 2026");
        look("regio-de-wolden-keuze");
        logOut();
        String zaak = begin("0180");
        vooraf(zaak, Map.of());
        product(zaak, "beschermd-thuis", Map.of("eenheid", "ETMAAL", "frequentie", "WEEK", "aantal-1", "7"));
        String brief = besluit(zaak, BEGIN, EINDE, "regio-staphorst");
        assertThat(brief).contains("Beschermd thuis: 7 etmalen per week");
        Map.of("0118", 0, "0119", 0, "1701", 0, "1896", 1).forEach((gemeente, keren) -> {
            page().context().clearCookies();
            open("/zaken/" + begin(gemeente) + "/ondersteuning/nieuw?begin=" + BEGIN);
            assertThat(page().locator("#product-ib-midden")).isVisible();
            assertThat(page().locator("#product-beschermd-thuis")).hasCount(keren);
        });
    }

    @Test
    @Eis("DHW-68")
    void meppelGeeftDagbestedingMetVervoerInEenBesluit() throws IOException {
        String zaak = begin("0119");
        vooraf(zaak, Map.of());
        product(zaak, "db-midden", Map.of("eenheid", "DAGDEEL", "frequentie", "WEEK", "aantal-1", "4"));
        product(zaak, "vervoer", Map.of("eenheid", "STUKS_INSPANNING", "frequentie", "WEEK", "aantal-1", "4"));
        String brief = besluit(zaak, BEGIN, EINDE, "regio-meppel");
        assertThat(brief)
                .contains("U krijgt dagbesteding midden en vervoer van en naar dagbesteding")
                .contains("Dagbesteding midden: 4 dagdelen per week")
                .contains("4 ritten per week");
    }

    private void zet(String pad, String waarde) {
        application().bean(BeleidFixture.class).vastgesteld(Gemeentecode.of(gemeente), pad, waarde, BEGIN);
    }

    /** Each kind of page once: the tests of this class show many of the same. */
    private void lookOnce(String name) {
        if (GEZIEN.add(name)) {
            look("regio-" + name);
        }
    }

    private String begin(String code) {
        gemeente = code;
        consulent = application().addUser(code, Role.CONSULENT);
        besluitnemer = application().addUser(code, Role.BESLUITNEMER);
        for (String categorie : List.of("01", "02", "04", "06", "07", "08", "15", "18")) {
            application()
                    .bean(Mandaten.class)
                    .verleen(new Mandaat(
                            Gemeentecode.of(code),
                            besluitnemer,
                            Uitkomst.TOEKENNEN,
                            Productcategorie.of(categorie),
                            ALTIJD,
                            "Mandaatbesluit van de toets"));
        }
        logIn(consulent);
        return application()
                .bean(ToegangFixture.class)
                .zaak(Gemeentecode.of(code), Zaakstatus.AANGEVRAAGD)
                .nummer()
                .waarde();
    }

    private void vooraf(String zaak, Map<String, String> antwoorden) {
        open("/zaken/" + zaak + "/ondersteuning");
        lookOnce("leeg");
        open("/zaken/" + zaak + "/ondersteuning/vooraf");
        Map<String, String> alles = new HashMap<>(antwoorden);
        for (String wet : List.of("wlz", "zvw", "jeugdwet", "participatiewet")) {
            alles.put(wet, "gaat-niet-voor");
            alles.put(wet + "-waarom", "Samen nagegaan.");
        }
        vul(alles);
        lookOnce("vooraf");
        button("Verder");
        assertThat(page().getByText("Opgeslagen.")).isVisible();
    }

    private void product(String zaak, String code, Map<String, String> antwoorden) {
        kies(zaak, code);
        stappen(antwoorden);
        legVast();
    }

    private void kies(String zaak, String code) {
        open("/zaken/" + zaak + "/ondersteuning/nieuw?begin=" + BEGIN);
        page().locator("#product-" + code).check();
        lookOnce("nieuw");
        button("Begin met deze hulp");
    }

    /** Answers every question until the product stands complete, or until one is refused. */
    private void stappen(Map<String, String> antwoorden) {
        Map<String, String> alles = new HashMap<>(Map.of(
                "einde", EINDE.toString(),
                "evaluatie", "2027-03-01",
                "halverwege", "2027-02-15",
                "doel-1-dag", "2027-04-01",
                "aantal-1", "1"));
        alles.putAll(antwoorden);
        for (int i = 0; i < 12 && page().url().matches(".*/ondersteuning/[^/]+/[^/]+"); i++) {
            String stap = page().url().replaceAll(".*/", "");
            vul(alles);
            lookOnce(stap);
            button("Verder");
            if (page().getByRole(AriaRole.ALERT).count() > 0) {
                return;
            }
        }
    }

    /** Every field of the page: what was asked for, otherwise the first choice or a plain sentence. */
    private void vul(Map<String, String> antwoorden) {
        for (Locator groep : page().locator("main form fieldset").all()) {
            String naam = groep.getAttribute("id");
            Locator keuze = antwoorden.containsKey(naam)
                    ? groep.locator("input[value='" + antwoorden.get(naam) + "']")
                    : groep.locator("input");
            if (keuze.count() == 0 || !groep.isVisible()) {
                continue;
            }
            boolean alles = "checkbox".equals(keuze.first().getAttribute("type"));
            if (alles && !naam.equals("doelgroep")) {
                keuze.all().forEach(Locator::check);
            } else if (groep.locator("input:checked").count() == 0 || antwoorden.containsKey(naam)) {
                keuze.first().check();
            }
        }
        for (Locator veld : page().locator("main form :is(input[type=text], input[type=date], textarea)")
                .all()) {
            String naam = veld.getAttribute("name");
            boolean vervolg = naam.matches("(doel|activiteit|aantal|reden)-[2-9].*");
            if (antwoorden.containsKey(naam)) {
                veld.fill(antwoorden.get(naam));
            } else if (!vervolg && veld.isVisible() && veld.inputValue().isEmpty()) {
                veld.fill(naam.startsWith("activiteit") ? "Samen oefenen thuis" : "Dit is samen besproken.");
            }
        }
    }

    private void legVast() {
        lookOnce("product");
        button("Leg deze hulp vast");
        assertThat(page().locator("main")).containsText("Vastgelegd");
    }

    /** Proposal, offer, signature; gives the text of the letter. */
    private String besluit(String zaak, LocalDate begin, LocalDate einde, String beeld) throws IOException {
        open("/zaken/" + zaak + "/beschikking");
        page().locator("input[name=uitkomst]").first().check();
        field("begin").fill(begin.toString());
        field("einde").fill(einde.toString());
        field("bijdrage").selectOption(new SelectOption().setIndex(1));
        lookOnce("voorstel");
        button("Bied aan ter ondertekening");
        logOut();
        logIn(besluitnemer);
        open("/zaken/" + zaak + "/beschikking");
        look(beeld + "-ondertekenen");
        button("Onderteken besluit");
        assertThat(page().getByText("Bezwaar kan tot en met")).isVisible();
        lookOnce("besloten");
        byte[] pdf = page().request()
                .get("/zaken/" + zaak + "/beschikking/brief.pdf")
                .body();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        } finally {
            logOut();
        }
    }

    private void contract(String code, String product, String categorie, Eenheid eenheid, String aanbod) {
        Agbcode aanbieder = Agbcode.of("97531247");
        Gemeentecode waar = Gemeentecode.of(code);
        application().bean(Aanbieders.class).registreer(new Aanbieder(aanbieder, "Zorg Regio"));
        Contracten contracten = application().bean(Contracten.class);
        contracten.registreer(new Product(
                Productcode.of(product), Productcategorie.of(categorie), "Product " + aanbod, eenheid, ALTIJD, aanbod));
        contracten.sluit(new Contract(waar, aanbieder, Productcode.of(product), ALTIJD));
        application()
                .bean(Tarieven.class)
                .spreekAf(new Tariefafspraak(
                        waar, Productcode.of(product), null, Tarief.of("1.00", eenheid), ALTIJD, "Toets, artikel 1"));
    }

    private void wijsToe(String zaak, String product) {
        logIn(consulent);
        open("/zaken/" + zaak + "/toewijzing");
        lookOnce("toewijzing");
        page().locator("input[name=keuze][value='97531247-" + product + "']").check();
        field("begin").fill(BEGIN.toString());
        button("Controleer toewijzing");
        button("Verstuur toewijzing");
        assertThat(page().getByText("is verleend")).isVisible();
        logOut();
    }
}
