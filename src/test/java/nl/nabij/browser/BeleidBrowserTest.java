package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.nabij.Eis;
import nl.nabij.platform.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The policy pages, read and compared in a browser. */
class BeleidBrowserTest extends BrowserTest {

    @Test
    void policyIsFoundComparedAndTracedToItsSource() {
        logIn(application().addUser("1980", Role.CONSULENT));
        open("/beleid?dag=2027-03-01");
        look("beleid-dicht");
        Locator inhoud = page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Onderwerpen"));
        inhoud.getByText("Opplus (").click();
        Locator onderwerp = page().locator("details:target");
        assertThat(onderwerp.getByText("Omvang").first()).isHidden();
        page().keyboard().press("Tab");
        page().keyboard().press("Enter");
        assertThat(onderwerp.getByRole(AriaRole.TABLE)).isVisible();
        link("Klap alles open").click();
        Assertions.assertThat(page().locator("details.nabij-group:not([open])").count())
                .isZero();
        page().getByLabel("Woord").fill("ladder");
        knop("Toon beleid").click();
        assertThat(page().getByRole(AriaRole.TABLE).first()).isVisible();
        look("beleid-gezocht");
        open("/beleid?dag=2027-03-01&onderwerp=onderzoek");
        look("beleid");
        page().getByLabel("Onderwerp").selectOption("");
        page().getByLabel("Gemeente ernaast").selectOption("0361");
        page().getByLabel("Alleen verschillen").check();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon beleid"))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("verschillen");
        look("beleid-naast-elkaar");
        open("/beleid/waarde?pad=eigen-bijdrage/abonnementstarief");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("€ 21,80");
        look("beleid-waarde");
    }

    @Test
    @Eis("DHW-69")
    void aValueIsPreparedSettledByAnotherSeenInTheComparisonAndExported() {
        String regiomaker = application().addUser("0361", Role.BELEID);
        logIn(regiomaker);
        open("/beleid/voorstellen/nieuw?pad=beschikking/duur");
        page().getByText("Alle gemeenten van").first().click();
        page().getByLabel("Nieuwe waarde").fill("36");
        page().getByLabel("Geldt vanaf").fill("2034-01-01");
        page().getByLabel("Bekendgemaakt op").fill("2026-02-01");
        page().getByLabel("Bron", new Page.GetByLabelOptions().setExact(true)).fill("Regiobesluit 1 februari 2026");
        page().getByLabel("Plaats in de bron").fill("besluit 4");
        page().getByLabel("Waar iemand het kan lezen").fill("gemeentehuis");
        look("beleid-voorstel-regio-nieuw");
        knop("Bewaar voorstel").click();
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Nog niet akkoord");
        look("beleid-voorstel-regio");
        page().context().clearCookies();
        String maker = application().addUser("1896", Role.BELEID);
        String ander = application().addUser("1896", Role.BEHEERDER);
        logIn(maker);
        open("/beleid/waarde?pad=producten/dagbesteding-licht");
        link("Bereid een nieuwe waarde voor").click();
        look("beleid-voorstel-leeg");
        knop("Bewaar voorstel").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Vul de waarde in");
        look("beleid-voorstel-fout");
        page().getByLabel("Nee", new Page.GetByLabelOptions().setExact(true)).check();
        page().getByLabel("Geldt vanaf").fill("2027-01-01");
        page().getByLabel("Bekendgemaakt op").fill("2026-02-01");
        page().getByLabel("Bron", new Page.GetByLabelOptions().setExact(true)).fill("Collegebesluit 1 februari 2026");
        page().getByLabel("Plaats in de bron").fill("besluit 4");
        page().getByLabel("Waar iemand het kan lezen").fill("gemeentehuis");
        knop("Bewaar voorstel").click();
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Wacht op een collega");
        look("beleid-voorstel-eigen");
        String blad = page().url();
        page().context().clearCookies();
        logIn(ander);
        page().navigate(blad);
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("nu nog niet besloten, straks wordt niet aangeboden");
        look("beleid-voorstel-ander");
        knop("Stel waarde vast").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("vastgesteld");
        look("beleid-voorstel-vastgesteld");
        link("Waarde terugnemen").click();
        page().getByLabel("Waarom neemt u haar terug?").fill("De raad besloot anders");
        look("beleid-terugnemen");
        knop("Vraag om terugnemen").click();
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Wacht op een collega");
        look("beleid-terugnemen-gevraagd");
        open("/beleid?dag=2027-03-01&gemeente2=1701&verschil=ja");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Wordt niet aangeboden");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Verschilt");
        look("beleid-vergeleken");
        open("/beleid/waarde?pad=producten/dagbesteding-licht");
        Download bestand =
                page().waitForDownload(() -> link("Bestand voor normen/ (YAML)").click());
        Assertions.assertThat(bestand.suggestedFilename()).isEqualTo("dagbesteding-licht.yaml");
        look("beleid-waarde-vastgesteld");
        open("/beleid/voorstellen");
        look("beleid-voorstellen");
    }

    private Locator link(String naam) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam));
    }

    private Locator knop(String naam) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }
}
