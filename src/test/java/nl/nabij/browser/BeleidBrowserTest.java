package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;

/** The policy pages, read and compared in a browser. */
class BeleidBrowserTest extends BrowserTest {

    @Test
    void policyIsFoundComparedAndTracedToItsSource() {
        logIn(application().addUser("1980", Role.CONSULENT));
        open("/beleid?dag=2027-03-01");
        look("beleid");
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
}
