package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;

/** A partial grant in the browser: one product granted, another refused on a ground of its own. */
class WeigeringBrowserTest extends BrowserTest {

    @Test
    void aPartialGrantSaysPerProductWhatIsNotGranted() {
        Zaak zaak = application().bean(ToegangFixture.class).zaak(Gemeentecode.of("0479"), Zaakstatus.AANGEVRAAGD);
        ProductFixture producten = application().bean(ProductFixture.class);
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie"));
        logIn(application().addUser("0479", Role.CONSULENT, Role.BESLUITNEMER));
        open("/zaken/" + zaak.nummer() + "/beschikking");
        page().locator("#uitkomst-GEDEELTELIJK_TOEKENNEN").check();
        field("begin").fill("2026-12-01");
        field("einde").fill("2027-11-30");
        field("einde").blur();
        assertThat(page().locator("#voorbeeld")).containsText("het besluit gaat over meer soorten hulp");
        field("weigeringen[0].product").selectOption("vervoer");
        field("weigeringen[0].gevraagd").fill("4 ritten per week");
        field("weigeringen[0].grond").selectOption("MANTELZORG_OF_NETWERK");
        field("weigeringen[0].toelichting").fill("Uw zoon brengt u.");
        field("weigeringen[0].toelichting").blur();
        assertThat(page().locator("#voorbeeld")).containsText("U vroeg: 4 ritten per week. Dit krijgt u niet.");
        look("besluit-deels");
        button("Bewaar voorstel");
        assertThat(field("weigeringen[1].product")).isVisible();
        button("Bied aan ter ondertekening");
        assertThat(page().locator("main")).containsText("Niet (helemaal): Vervoer");
        look("besluit-deels-ondertekenen");
    }
}
