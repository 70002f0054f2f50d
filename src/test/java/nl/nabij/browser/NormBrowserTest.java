package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;

/** The norm in the browser: a framework read in, 'what if' beside the answers, and a campaign on running grants. */
class NormBrowserTest extends BrowserTest {

    private static final Gemeentecode BLARICUM = Gemeentecode.of("0376");

    private final LocalDate vandaag = LocalDate.now(NabijClock.ZONE);

    @Test
    void aFrameworkIsReadInWithErrorsAndThenRightAndARunningGrantIsReassessed() throws IOException {
        toegekend("geen");
        toegekend("een");
        String een = application().addUser("0376", Role.BEHEERDER);
        String twee = application().addUser("0376", Role.BEHEERDER);
        logIn(een);
        open("/beheer/normenkader");
        look("normenkader-leeg");
        String csv = voorbeeld();
        leesIn(csv.replace(";108;uren per jaar;", ";veel;uren per jaar;"));
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Er zijn 3 fouten. Er is niets bewaard.");
        look("normenkader-fouten");
        leesIn(csv.replace(";108;uren per jaar;", ";100;minuten per week;")
                .replace("\nGeldig vanaf;;", "\nGeldig vanaf;" + vandaag.plusMonths(1) + ";")
                .replace("\nBron;;", "\nBron;Collegebesluit 7;"));
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("100 minuten per week");
        look("normenkader-wacht");
        String versie = page().url();
        logOut();
        logIn(twee);
        open(versie);
        look("normenkader-goedkeuren");
        knop("Keur goed");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Goedgekeurd");
        open("/beheer/normenkader");
        look("normenkader-lijst");
        herindicatie();
    }

    private String voorbeeld() throws IOException {
        Download download = page().waitForDownload(
                        () -> page().locator("a[href$='kpmg-hbel-2021.csv']").click());
        Download xlsx = page().waitForDownload(
                        () -> page().locator("a[href$='kpmg-hbel-2021.xlsx']").click());
        assertThat(Files.size(xlsx.path())).isGreaterThan(4_000);
        return Files.readString(download.path());
    }

    private void leesIn(String csv) {
        page().setInputFiles(
                        "#bestand", new FilePayload("kader.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        knop("Lees in");
    }

    private void herindicatie() {
        open("/herindicatie");
        look("herindicatie-begin");
        knop("Bekijk wie dit raakt");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Kies het normenkader");
        look("herindicatie-begin-fout");
        page().locator("#kader option", new Page.LocatorOptions().setHasText("eigen versie 1"))
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page().locator("#kader").selectOption("eigen-0376-1");
        page().locator("#vanaf").fill(vandaag.plusMonths(2).toString());
        knop("Bekijk wie dit raakt");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Dit is een proef");
        look("herindicatie-proef");
        knop("Leg vast");
        look("herindicatie-vastleggen-fout");
        page().locator("#naam").fill("Nieuw kader");
        page().locator("#overgangWeken").fill("26");
        page().locator("#overgangReden").fill("Een half jaar om te wennen.");
        page().locator("#zienswijzeWeken").fill("3");
        page().locator("#zienswijzeReden").fill("Zo doen wij dat altijd.");
        knop("Leg vast");
        look("herindicatie-vastgelegd");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak concepten"))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("2 concepten gemaakt");
        knop("Vraag de zienswijze");
        look("herindicatie-gevraagd");
        page().locator("tbody th a").first().click();
        look("herindicatie-regel");
        page().locator("#tekst").fill("Ik vind het te weinig.");
        knop("Leg de zienswijze vast");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Inwoner gehoord");
        page().locator(".nabij-crumbs a").click();
        page().getByText("Maak partij 1 ongedaan").click();
        page().locator("#reden-1").fill("De raad stelt het uit.");
        page().locator("form[action$='/ongedaan'] button").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("2 concepten ongedaan gemaakt");
        look("herindicatie-ongedaan");
    }

    @Test
    void whatIfStandsBesideTheAnswers() {
        contract();
        Zaak zaak = application().bean(ToegangFixture.class).zaak(BLARICUM, Zaakstatus.IN_ONDERZOEK);
        logIn(application().addUser("0376", Role.CONSULENT));
        open("/zaken/" + zaak.nummer() + "/indicatie");
        feiten("een").forEach((vraag, antwoord) -> {
            page().locator("#feit-" + vraag + "-" + antwoord).check();
            page().waitForResponse(
                            r -> r.url().endsWith("/indicatie"),
                            () -> page().locator("#feit-" + vraag + "-" + antwoord)
                                    .dispatchEvent("change"));
        });
        Locator paneel = page().locator("section[aria-labelledby=watals-kop]");
        assertThat(paneel).containsText("144 minuten (2 uur en 24 minuten) per week");
        assertThat(paneel).containsText("€ 3.744,00");
        assertThat(paneel).containsText("19 minuten minder");
        look("indicatie-wat-als");
        open("/zaken/" + zaak.nummer() + "/onderzoek/ladder/maatwerk");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("€ 1.560,00 per jaar");
        look("ladder-kosten");
    }

    private Beschikking toegekend(String kamers) {
        Zaak zaak = application().bean(ToegangFixture.class).zaak(BLARICUM, Zaakstatus.AANGEVRAAGD);
        Indicatiewerk werk = application().bean(Indicatiewerk.class);
        werk.bewaar(
                IndicatieFixture.consulent(BLARICUM),
                zaak.nummer(),
                new Indicatieconcept(vandaag, feiten(kamers), List.of()));
        werk.stelVast(IndicatieFixture.consulent(BLARICUM), zaak.nummer());
        application()
                .bean(ProductFixture.class)
                .vooraf(
                        zaak,
                        Map.of("reablement-eerst", "niet", "reablement-eerst-waarom", "Oefenen helpt niet meer."));
        return application()
                .bean(BeschikkingFixture.class)
                .teken(
                        zaak,
                        BeschikkingFixture.toekenning(
                                Periode.vanTot(vandaag, vandaag.plusYears(1).minusDays(1))));
    }

    private static Map<String, String> feiten(String kamers) {
        Map<String, String> feiten = new java.util.LinkedHashMap<>();
        feiten.put("schoon-huis", "overname");
        feiten.put("eigen-mogelijkheden", "nee");
        feiten.put("extra-inzet", "geen");
        feiten.put("samenstelling-huishouden", "nee");
        feiten.put("extra-kamers-in-gebruik", kamers);
        feiten.put("extra-kamers-niet-in-gebruik", "geen");
        feiten.put("extra-vervuiling", "nee");
        feiten.put("was", "voorliggend");
        feiten.put("overig", "nee");
        return feiten;
    }

    private void contract() {
        Agbcode aanbieder = Agbcode.of("97539901");
        Productcode product = Productcode.of("06B01");
        Periode vanaf = Periode.van(LocalDate.of(2026, 1, 1));
        application().bean(Aanbieders.class).registreer(new Aanbieder(aanbieder, "Zorg aan Huis"));
        Contracten contracten = application().bean(Contracten.class);
        contracten.registreer(
                new Product(product, Productcategorie.of("01"), "Hulp bij het huishouden", Eenheid.MINUUT, vanaf));
        contracten.sluit(new Contract(BLARICUM, aanbieder, product, vanaf));
        application()
                .bean(Tarieven.class)
                .spreekAf(new Tariefafspraak(
                        BLARICUM, product, aanbieder, Tarief.of("30.00", Eenheid.UUR), vanaf, "Contract, artikel 5"));
    }

    private void knop(String naam) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam))
                .first()
                .click();
    }
}
