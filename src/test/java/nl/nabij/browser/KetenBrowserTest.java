package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.Eis;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.verkeer.Aanbiederpost;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.declaratie.DebetCredit;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.Test;

/** The main job, as its users do it: one resident of Dijk en Waard from melding to answered declaratie. */
class KetenBrowserTest extends BrowserTest {

    private static final Gemeentecode DIJK_EN_WAARD = Gemeentecode.of("1980");
    private static final Agbcode AANBIEDER = Agbcode.of("97531246");
    private static final Productcode PRODUCT = Productcode.of("01K77");
    private static final Bsn BSN = Bsn.of("999994268");
    private static final String AANTEKENING = "Mevrouw doet licht werk zelf. Zwaar werk lukt niet meer.";

    private final LocalDate vandaag = LocalDate.now(NabijClock.ZONE);
    private final YearMonth vorigeMaand = YearMonth.from(vandaag).minusMonths(1);

    @Test
    @Eis({"DW-12", "DW-46", "DW-48"})
    void aResidentGoesFromMeldingToAnAnsweredDeclaratie() throws IOException {
        contract();
        String consulent = application().addUser("1980", Role.CONSULENT);
        String besluitnemer = application().addUser("1980", Role.BESLUITNEMER);
        String backoffice = application().addUser("1980", Role.BACKOFFICE);
        mandaat(besluitnemer);

        logIn(consulent);
        String zaak = melding();
        onderzoek(zaak);
        verslagEnAanvraag(zaak);
        indicatie(zaak);
        voorstel(zaak);
        logOut();

        logIn(besluitnemer);
        onderteken(zaak);
        logOut();

        logIn(backoffice);
        Toewijzing toewijzing = wijsToe(zaak);
        verstuur301(toewijzing);
        start(toewijzing);
        declareer(toewijzing);
        open("/zaken/" + zaak);
        look("keten-zaak-einde");
    }

    private String melding() {
        open("/werkvoorraad");
        look("keten-werkvoorraad");
        open("/meldingen/nieuw");
        look("keten-nieuwe-melding");
        field("bsn").fill(BSN.waarde());
        button("Verder");
        field("hulpvraag").fill("Ik kan het huis niet meer schoonhouden. Mijn knie en rug doen pijn.");
        field("melder.soort").selectOption(new SelectOption().setIndex(1));
        Map.of(
                        "voorletters", "AB",
                        "achternaam", "Zonneveld",
                        "geboortedatum", "1943-05-12",
                        "straat", "Proefstraat",
                        "huisnummer", "12",
                        "postcode", "1701AB",
                        "plaats", "Heerhugowaard",
                        "telefoon", "0725550123")
                .forEach((name, value) -> field("persoon." + name).fill(value));
        field("persoon.geslacht").selectOption(new SelectOption().setLabel("Vrouw"));
        look("keten-melding");
        button("Leg melding vast");
        Matcher nummer = Pattern.compile("\\d{4}-\\d{4}-\\d{5}").matcher(page().url());
        assertThat(nummer.find()).as("zaaknummer in %s", page().url()).isTrue();
        for (Locator plicht : page().locator("input[name=plichten]").all()) {
            plicht.check();
        }
        field("wijze").fill("gesprek");
        button("Leg vast");
        look("keten-melding-bevestigd");
        button("Begin het onderzoek");
        return nummer.group();
    }

    private void onderzoek(String zaak) {
        String onderzoek = "/zaken/" + zaak + "/onderzoek";
        open(onderzoek + "/identiteit");
        page().locator("input[name=document]").first().check();
        field("gezienOp").fill(vandaag.toString());
        button("Leg identiteit vast");
        open(onderzoek + "/plan");
        page().locator("main input[type=radio]").last().check();
        button("Leg vast");
        for (String letter : "abcdefg".split("")) {
            open(onderzoek + "/onderwerpen/" + letter);
            field("bevinding").fill(AANTEKENING);
            field("herkomst").fill("Gesprek thuis met mevrouw");
            field("inwonerZegt").fill("Dat klopt.");
            page().locator("input[name=status][value=KLAAR]").check();
            button("Sla op");
            assertThat(page().getByText("Opgeslagen.")).isVisible();
        }
        look("keten-onderwerp");
        open(onderzoek);
        List<String> treden = page().locator("a[href*='/onderzoek/ladder/']").all().stream()
                .map(a -> a.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(treden).hasSize(5);
        for (String trede : treden) {
            boolean maatwerk = trede.endsWith("maatwerk");
            open(trede);
            field("bekeken").fill("Samen bekeken wat hier kan.");
            page().locator("input[name=oordeel][value=" + (maatwerk ? "VOLDOENDE" : "ONVOLDOENDE") + "]")
                    .check();
            field("waarom").fill(maatwerk ? "Hulp op maat lost dit op." : "Dit is niet genoeg voor het zware werk.");
            look("keten-ladder");
            button("Sla op");
        }
        open(onderzoek);
        look("keten-onderzoek");
    }

    private void verslagEnAanvraag(String zaak) {
        open("/zaken/" + zaak + "/verslag");
        look("keten-verslag");
        button("Verstuur verslag");
        open("/zaken/" + zaak + "/aanvraag");
        field("ontvangenOp").fill(vandaag.toString());
        page().locator("input[name=wijze]").first().check();
        button("Leg aanvraag vast");
        look("keten-aanvraag");
        open("/zaken/" + zaak);
        look("keten-zaak");
    }

    private void indicatie(String zaak) {
        open("/zaken/" + zaak + "/indicatie");
        recomputed(() -> {
            field("peildatum").fill(vorigeMaand.atDay(1).toString());
            field("peildatum").blur();
        });
        for (String feit : List.of(
                "schoon-huis=overname",
                "bezoek=wekelijks",
                "was=overname",
                "boodschappen=voorliggend",
                "maaltijden=eigen-kracht-of-netwerk",
                "regie=eigen-kracht-of-netwerk",
                "kinderen=niet-aan-de-orde",
                "instructie=niet-aan-de-orde")) {
            String[] deel = feit.split("=");
            Locator keuze = page().locator("input[name='feit." + deel[0] + "'][value='" + deel[1] + "']");
            recomputed(keuze::check);
        }
        own("schoon-huis-wekelijks", "153");
        own("was-overname", "21");
        look("keten-indicatie");
        button("Leg de indicatie vast");
        assertThat(page().locator("main")).containsText("174 minuten");
        look("keten-indicatie-vast");
    }

    private void own(String onderdeel, String minuten) {
        field("minuten." + onderdeel).fill(minuten);
        field("reden." + onderdeel).fill("Zwaar werk lukt niet door knie en rug.");
        field("herkomst." + onderdeel).fill("Advies van de ergotherapeut");
    }

    private void voorstel(String zaak) {
        open("/zaken/" + zaak + "/beschikking");
        page().locator("input[name=uitkomst]").first().check();
        field("begin").fill(vorigeMaand.atDay(1).toString());
        field("einde").fill(vandaag.plusYears(1).toString());
        field("bijdrage").selectOption(new SelectOption().setIndex(1));
        look("keten-voorstel");
        button("Bied aan ter ondertekening");
    }

    private void onderteken(String zaak) throws IOException {
        open("/werkvoorraad");
        open("/zaken/" + zaak + "/beschikking");
        assertThat(page().locator("main")).containsText("174 minuten per week (2 uur en 54 minuten)");
        look("keten-ondertekenen");
        button("Onderteken besluit");
        assertThat(page().getByText("Bezwaar kan tot en met")).isVisible();
        look("keten-besloten");
        byte[] brief = page().request()
                .get("/zaken/" + zaak + "/beschikking/brief.pdf")
                .body();
        assertThat(new String(brief, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private Toewijzing wijsToe(String zaak) {
        legPgbVast(zaak);
        open("/zaken/" + zaak + "/toewijzing");
        page().locator("input[name=keuze][value='" + AANBIEDER + "-" + PRODUCT + "']")
                .check();
        field("volume").fill("174");
        field("begin").fill(vorigeMaand.atDay(1).toString());
        field("einde").fill(vandaag.plusYears(1).toString());
        look("keten-toewijzing");
        button("Controleer toewijzing");
        look("keten-toewijzing-controle");
        button("Verstuur toewijzing");
        look("keten-toegewezen");
        List<Toewijzing> verleend = application().bean(Toewijzingen.class).vanZaak(DIJK_EN_WAARD, Zaaknummer.of(zaak));
        assertThat(verleend).hasSize(1);
        return verleend.getFirst();
    }

    /** It ends on the day before the support begins, so it stands in nobody's way. */
    private void legPgbVast(String zaak) {
        open("/zaken/" + zaak + "/toewijzing");
        page().getByText("Heeft deze inwoner ook een pgb?").click();
        button("Leg pgb vast");
        look("pgb-fouten");
        field("voor").selectOption("01");
        page().locator("#begin").fill(vorigeMaand.minusMonths(6).atDay(1).toString());
        page().locator("#einde").fill(vorigeMaand.atDay(1).minusDays(1).toString());
        field("besluit").fill("PGB-2027-7");
        button("Leg pgb vast");
        page().getByText("Wijzig pgb PGB-2027-7").click();
        look("pgb");
    }

    private void verstuur301(Toewijzing toewijzing) throws IOException {
        open("/berichten?bak=WACHTEND");
        page().locator("main table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("301"))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        look("keten-bericht-301");
        Download download = page().waitForDownload(
                        () -> page().locator("a[href$='/bestand']").first().click());
        String xml = Files.readString(download.path());
        assertThat(xml).contains("<").contains(toewijzing.nummer().waarde()).contains("174");
        Locator verstuurd = page().locator("form[action$='/verstuurd'] button[type=submit]");
        if (verstuurd.count() > 0) {
            verstuurd.first().click();
        }
    }

    private void start(Toewijzing toewijzing) {
        handIn(Aanbiederpost.start(
                toewijzing,
                Aanbiederpost.identificatie(),
                toewijzing.nummer().waarde(),
                toewijzing.periode().begin()));
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("WMO305");
        look("keten-start-verwerkt");
    }

    private void declareer(Toewijzing toewijzing) {
        Prestatie goed = prestatie("K-1", toewijzing.nummer(), 600);
        Prestatie onbekend = prestatie("K-2", Toewijzingnummer.of("999999998"), 60);
        Bedrag totaal = goed.bedrag().plus(onbekend.bedrag());
        handIn(Aanbiederpost.declaratie(
                new Declaratiekop(
                        DIJK_EN_WAARD,
                        AANBIEDER,
                        Aanbiederpost.identificatie(),
                        vandaag,
                        "KETEN1",
                        vorigeMaand,
                        vandaag,
                        totaal),
                List.of(goed, onbekend)));
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("WMO323");
        open("/declaraties");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zorg Keten"))
                .first()
                .click();
        assertThat(page().locator("main")).containsText("TR338");
        assertThat(page().locator("main")).containsText("€ 372,00");
        look("keten-declaratie");
        page().getByText("het antwoord (WMO325)").click();
        look("keten-antwoord-325");
    }

    private Prestatie prestatie(String referentie, Toewijzingnummer nummer, long minuten) {
        return new Prestatie(
                BSN,
                referentie,
                null,
                nummer,
                "01",
                PRODUCT.waarde(),
                Periode.maand(vorigeMaand),
                minuten,
                Eenheid.MINUUT,
                Bedrag.of("0.62"),
                Bedrag.of("0.62").maal(minuten),
                DebetCredit.DEBET);
    }

    private void handIn(byte[] xml) {
        open("/berichten/aanbieden");
        page().getByLabel("Bestanden").setInputFiles(new FilePayload(UUID.randomUUID() + ".xml", "text/xml", xml));
        button("Verwerk de berichten");
    }

    private void contract() {
        application().bean(Aanbieders.class).registreer(new Aanbieder(AANBIEDER, "Zorg Keten"));
        Contracten contracten = application().bean(Contracten.class);
        Periode lang = Periode.van(LocalDate.of(2020, 1, 1));
        contracten.registreer(
                new Product(PRODUCT, Productcategorie.of("01"), "Hulp bij het huishouden", Eenheid.MINUUT, lang));
        contracten.sluit(new Contract(DIJK_EN_WAARD, AANBIEDER, PRODUCT, lang));
        application()
                .bean(Tarieven.class)
                .spreekAf(new Tariefafspraak(
                        DIJK_EN_WAARD, PRODUCT, null, Tarief.of("0.62", Eenheid.MINUUT), lang, "Toets, artikel 1"));
    }

    private void mandaat(String besluitnemer) {
        application()
                .bean(Mandaten.class)
                .verleen(new Mandaat(
                        DIJK_EN_WAARD,
                        besluitnemer,
                        Uitkomst.TOEKENNEN,
                        Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                        Periode.van(LocalDate.of(2020, 1, 1)),
                        "Mandaatbesluit van de toets"));
    }
}
