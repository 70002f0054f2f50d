package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Dwangsomproces;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** The decision and its life in the browser: refuse, revise, withdraw, object, and taking it again on the command line. */
class BesluitBrowserTest extends BrowserTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

    private final LocalDate vandaag = LocalDate.now(NabijClock.ZONE);

    @TempDir
    Path leeg;

    @Test
    void aRefusalIsExplainedInTheLetterAndCanBeTakenAgainOnTheCommandLine() throws Exception {
        Zaak zaak = application().bean(ToegangFixture.class).zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        String adres = "/zaken/" + zaak.nummer() + "/beschikking";
        logIn(application().addUser("1980", Role.CONSULENT));
        open(adres);
        page().locator("#uitkomst-AFWIJZEN").check();
        veld("grond").selectOption("GEBRUIKELIJKE_HULP");
        veld("motivering").fill("Uw partner kan het huishouden doen.");
        veld("motivering").blur();
        assertThat(page().locator("#voorbeeld")).containsText("Wij wijzen uw aanvraag af.");
        assertThat(page().locator("#voorbeeld")).containsText("Leesgemak");
        look("besluit-afwijzen");
        button("Bied aan ter ondertekening");
        logUit();
        logIn(besluitnemer());
        open(adres);
        button("Onderteken besluit");
        page().getByText("Bekijk het bewijs").click();
        assertThat(page().locator("main")).containsText("Er komt hetzelfde uit.");
        look("besluit-bewijs-afwijzing");
        String nummer = nummer();
        Download download = page().waitForDownload(
                        () -> page().getByText("Download het bewijs (JSON)").click());
        assertThat(Files.readString(download.path())).contains("\"nummer\":\"" + nummer + "\"");

        Uitvoer gelijk = naspelen(nummer);
        assertThat(gelijk.tekst()).contains("Besluit " + nummer + " van gemeente 1980: gelijk");
        assertThat(gelijk.code()).as(gelijk.tekst()).isZero();
        assertThat(naspelen("299999999").code()).isEqualTo(1);
    }

    @Test
    void aDecisionIsReviewedAndRevised() {
        Beschikking eerste = application().bean(BeschikkingFixture.class).toegekend(GEMEENTE, 150, PERIODE);
        String adres = "/zaken/" + eerste.zaak() + "/besluiten";
        logIn(application().addUser("1980", Role.CONSULENT));
        open("/zaken/" + eerste.zaak() + "/evaluaties");
        page().locator("#dag").fill("2028-10-02");
        page().locator("#reden").fill("Drie maanden voor het einde.");
        button("Plan");
        look("evaluaties");
        open("/zaken/" + eerste.zaak() + "/resultaatbesluit");
        button("Neem over");
        assertThat(page().locator(".nabij-errors")).containsText("Schrijf op welk resultaat is toegekend.");
        look("resultaatbesluit");
        open(adres);
        look("besluiten");
        page().getByText("Begin een heronderzoek").click();
        page().locator("#reden").fill("De situatie thuis is veranderd.");
        button("Begin");
        assertThat(page().locator("main")).containsText("Wordt opnieuw onderzocht");
        open("/zaken/" + eerste.zaak() + "/indicatie");
        look("indicatie-heronderzoek");
        Zaak zaak = application().bean(Zaken.class).get(GEMEENTE, eerste.zaak());
        application().bean(IndicatieFixture.class).vastgelegd(zaak, LocalDate.of(2027, 6, 1), 180);
        open(adres);
        page().getByText("Herzie het besluit").click();
        look("herzien-leeg");
        veld("grond").selectOption("NIET_MEER_TOEREIKEND");
        veld("ingangsdatum").fill("2027-06-01");
        veld("motivering").fill("U kunt minder dan eerst. Daarom krijgt u meer hulp.");
        veld("motivering").blur();
        assertThat(page().locator("#voorbeeld")).containsText("180 minuten per week");
        look("herzien");
        button("Bied aan ter ondertekening");
        logUit();
        logIn(besluitnemer());
        open(adres);
        page().getByText("Lees en onderteken: Herzien").click();
        look("herzien-ondertekenen");
        button("Onderteken besluit");
        assertThat(page().locator("main")).containsText("Besluit herzien");
        look("besluiten-herzien");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^bewijs")))
                .last()
                .click();
        assertThat(page().locator("main")).containsText("Er komt hetzelfde uit.");
        look("besluit-bewijs");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page().locator(".nabij-nav")).not().isVisible();
        assertThat(page().locator(".nabij-printonly")).isVisible();
        page().screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "besluit-bewijs-print.png")));
    }

    @Test
    void aWithdrawalIsHeldUntilTheResidentWasHeardAndADraftCanBeUndone() {
        Beschikking eerste = application().bean(BeschikkingFixture.class).toegekend(GEMEENTE, 150, PERIODE);
        String adres = "/zaken/" + eerste.zaak() + "/besluiten";
        logIn(application().addUser("1980", Role.CONSULENT));
        open(adres);
        page().getByText("Trek het besluit in").click();
        veld("grond").selectOption("NIET_MEER_AANGEWEZEN");
        veld("ingangsdatum").fill("2027-04-01");
        veld("motivering").fill("U kunt het huishouden weer zelf doen.");
        button("Bied aan ter ondertekening");
        assertThat(page().locator("body")).containsText("er ontbreekt iets");
        assertThat(page().locator("main")).containsText("Vraag eerst de mening van de client");
        look("intrekken");
        page().getByText("Maak dit voorstel ongedaan").click();
        button("Maak ongedaan");
        assertThat(page().locator("main")).containsText("Trek het besluit in");
        page().getByText("Trek het besluit in").click();
        veld("grond").selectOption("NIET_MEER_AANGEWEZEN");
        veld("ingangsdatum").fill("2027-04-01");
        veld("motivering").fill("U kunt het huishouden weer zelf doen.");
        veld("zienswijze").selectOption("GEGEVEN");
        veld("zienswijzeOp").fill(vandaag.toString());
        veld("zienswijzeTekst").fill("Dat klopt, het gaat weer goed.");
        button("Bied aan ter ondertekening");
        logUit();
        logIn(besluitnemer());
        open(adres + "/voorstel");
        button("Onderteken besluit");
        assertThat(page().locator("main")).containsText("Ingetrokken of beëindigd");
        look("besluiten-ingetrokken");
    }

    @Test
    void anObjectionGoesFromReceiptToDecision() {
        Beschikking eerste = application().bean(BeschikkingFixture.class).toegekend(GEMEENTE, 150, PERIODE);
        String adres = "/zaken/" + eerste.zaak() + "/bezwaar";
        logIn(application().addUser("1980", Role.CONSULENT));
        open(adres);
        look("bezwaar-nieuw");
        button("Leg het bezwaar vast");
        assertThat(page().locator(".nabij-errors")).containsText("Vul in op welke dag het bezwaar kwam.");
        look("bezwaar-nieuw-fout");
        veld("betreft").selectOption(eerste.nummer().waarde());
        veld("ontvangenOp").fill(vandaag.toString());
        veld("gronden").fill("Ik vind de tijd te kort.");
        button("Leg het bezwaar vast");
        assertThat(page().locator("main")).containsText("op tijd");
        veld("horen").selectOption("GEHOORD");
        veld("gehoordOp").fill(vandaag.toString());
        veld("hoortekst").fill("De client vertelde dat de was veel werk is.");
        look("bezwaar");
        button("Bewaar");
        page().getByText("Maak het besluit op bezwaar").click();
        page().locator("#soort-BEZWAAR_GEGROND").check();
        assertThat(veld("einde")).hasValue("2028-12-31");
        veld("motivering").fill("U heeft gelijk. Wij rekenden de was niet mee.");
        veld("motivering").blur();
        assertThat(page().locator("#voorbeeld")).containsText("Uw bezwaar is gegrond.");
        look("bezwaar-besluit");
        button("Bied aan ter ondertekening");
        logUit();
        logIn(besluitnemer());
        open("/zaken/" + eerste.zaak() + "/besluiten/voorstel");
        look("bezwaar-ondertekenen");
        button("Onderteken besluit");
        assertThat(page().locator("main")).containsText("Bezwaar gegrond");
        look("besluiten-bezwaar");
    }

    @Test
    void anIncompleteApplicationIsLeftUntreated() {
        Zaak zaak = application().bean(ToegangFixture.class).zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        String adres = "/zaken/" + zaak.nummer();
        logIn(application().addUser("1980", Role.CONSULENT));
        open(adres + "/aanvulling");
        look("aanvulling");
        page().locator("#ontbreekt").fill("Een verklaring van uw dochter");
        page().locator("#uiterlijk").fill(vandaag.plusDays(10).toString());
        page().locator("#uiterlijk").blur();
        assertThat(page().locator("#voorbeeld")).containsText("Een verklaring van uw dochter");
        assertThat(page().locator("#voorbeeld")).containsText("Leesgemak");
        look("aanvulling-voorbeeld");
        button("Vraag om de aanvulling");
        look("aanvulling-wacht");
        open(adres + "/besluiten");
        assertThat(page().locator("main")).containsText("Wacht op aanvulling");
        assertThat(page().locator("main")).containsText("Wij missen nog iets bij uw aanvraag");
        look("besluiten-opgeschort");
        open(adres + "/aanvulling");
        page().locator("#op").fill(vandaag.toString());
        button("Leg de aanvulling vast");
        look("aanvulling-ontvangen");
        page().getByText("Bereid voor: aanvraag niet behandelen").click();
        assertThat(page().locator("#uitkomst-BUITEN_BEHANDELING")).isChecked();
        veld("motivering").fill("Zonder deze verklaring weten wij niet wat u nodig heeft.");
        veld("motivering").blur();
        assertThat(page().locator("#voorbeeld")).containsText("kregen wij wel iets van u, maar niet alles");
        look("niet-behandelen");
        button("Bied aan ter ondertekening");
        logUit();
        logIn(besluitnemer());
        open(adres + "/beschikking");
        assertThat(page().locator("main")).containsText("Leesgemak");
        look("niet-behandelen-ondertekenen");
        button("Onderteken besluit");
        assertThat(page().locator("h1")).containsText("Aanvraag niet behandeld");
        look("niet-behandeld");
        open(adres + "/besluiten");
        assertThat(page().locator("main")).containsText("Aanvraag niet in behandeling genomen");
    }

    @Test
    void aPenaltyIsSeenAndFixed() {
        Zaak zaak = application()
                .bean(ToegangFixture.class)
                .zaak(ClientFixture.client(GEMEENTE), Zaakstatus.AANGEVRAAGD, vandaag.minusDays(120));
        NabijClock.at(
                vandaag.minusDays(60),
                () -> application()
                        .bean(Dwangsomproces.class)
                        .ontvang(IndicatieFixture.consulent(GEMEENTE), zaak.nummer(), vandaag.minusDays(60)));
        String adres = "/zaken/" + zaak.nummer() + "/besluiten";
        logIn(application().addUser("1980", Role.CONSULENT));
        open(adres);
        assertThat(page().locator("main")).containsText("€ 1.442,00 (42 dagen)");
        look("besluiten-dwangsom");
        page().getByText("Stel de dwangsom vast").last().click();
        assertThat(page().locator("main")).containsText("geen mandaat");
        look("dwangsom-zonder-mandaat");
        logUit();
        logIn(besluitnemer());
        open(adres);
        page().getByText("Stel de dwangsom vast").last().click();
        assertThat(page().locator("#voorbeeld")).containsText("Daarom betalen wij u € 1.442,00.");
        look("dwangsom");
        veld("uitzondering").selectOption("ONREDELIJK_LAAT");
        assertThat(page().locator("#voorbeeld")).containsText("U krijgt daarvoor geen geld");
        assertThat(page().locator("#voorbeeld")).containsText("De uitleg ontbreekt.");
        look("dwangsom-uitzondering");
        veld("uitzondering").selectOption("");
        assertThat(page().locator("#voorbeeld")).containsText("Daarom betalen wij u € 1.442,00.");
        button("Onderteken besluit");
        assertThat(page().locator("main")).containsText("Vastgesteld in besluit");
        look("besluiten-dwangsom-vastgesteld");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^bewijs")))
                .click();
        assertThat(page().locator("main")).containsText("Er komt hetzelfde uit.");
        look("dwangsom-bewijs");
    }

    @Test
    void olderDecisionsAreReadInAndLeadToANewOne() {
        Client client = ClientFixture.client(GEMEENTE);
        application().bean(Clienten.class).registreer(client);
        String kop = "Bsn;Besluitnummer;Besluitdatum;Resultaat;Taken;Frequentie;Einddatum;Herindicatie voor\n";
        logIn(application().addUser("1980", Role.CONSULENT));
        open("/resultaatbesluiten");
        look("resultaatbesluiten-leeg");
        leesIn(kop + client.bsn().waarde() + ";;gisteren;Een schoon huis;;;;\n");
        assertThat(page().locator(".nabij-errors")).containsText("Er is niets overgenomen.");
        look("resultaatbesluiten-fout");
        leesIn(kop + client.bsn().waarde() + ";2023-17;1-5-2023;Een schoon huis;Dweilen;wekelijks;;1-4-2027\n");
        assertThat(page().locator("body")).containsText("1 besluit is overgenomen.");
        look("resultaatbesluiten");
        open("/werkvoorraad?lijst=TEAM");
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Begin de herindicatie van ouder besluit 2023-17")
                                .setExact(true))
                .click();
        look("resultaatbesluit-oud");
        button("Begin de herindicatie");
        assertThat(page().locator("body")).containsText("De herindicatie is begonnen");
        open(page().url() + "/besluiten");
        assertThat(page().locator("main")).containsText("Ouder besluit 2023-17");
        look("besluiten-ouder-besluit");
    }

    private void leesIn(String csv) {
        veld("bestand").setInputFiles(new FilePayload("oud.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        button("Lees in");
    }

    private record Uitvoer(int code, String tekst) {}

    /** As a person would: another process, the same database. */
    private Uitvoer naspelen(String nummer) throws IOException, InterruptedException {
        Environment environment = application().bean(Environment.class);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        "nl.nabij.Nabij",
                        "besluit",
                        "naspelen",
                        nummer,
                        "--gemeente",
                        "1980")
                .directory(leeg.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("NABIJ_DB_URL", environment.getRequiredProperty("spring.datasource.url"));
        builder.environment().put("NABIJ_DB_GEBRUIKER", environment.getRequiredProperty("spring.datasource.username"));
        builder.environment().put("NABIJ_DB_WACHTWOORD", environment.getRequiredProperty("spring.datasource.password"));
        Process process = builder.start();
        String tekst = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Uitvoer(process.waitFor(), tekst);
    }

    /** The class path of this JVM with every entry absolute: the process runs in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(e -> !e.isEmpty())
                .map(e -> Path.of(e).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String besluitnemer() {
        String naam = application().addUser("1980", Role.BESLUITNEMER);
        for (Uitkomst soort : Uitkomst.values()) {
            application()
                    .bean(Mandaten.class)
                    .verleen(new Mandaat(
                            GEMEENTE,
                            naam,
                            soort,
                            Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                            Periode.van(vandaag.minusYears(1)),
                            "Mandaatbesluit 2026, regel 4"));
        }
        return naam;
    }

    private String nummer() {
        var gevonden = Pattern.compile("besluiten/(\\d+)/bewijs").matcher(page().url());
        assertThat(gevonden.find()).as(page().url()).isTrue();
        return gevonden.group(1);
    }

    private Locator veld(String naam) {
        return page().locator("#" + naam);
    }

    private void logUit() {
        page().context().clearCookies();
    }
}
