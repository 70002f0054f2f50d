package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;

/** The pages that every visitor may meet: log-in, footer pages, errors. */
class HuisBrowserTest extends BrowserTest {

    @Test
    void theLoginPageIsReadableByEverybodyAndSaysWhatIsWrong() {
        open("/inloggen");
        look("inloggen");
        page().getByLabel("Gebruikersnaam").fill("niemand");
        page().getByLabel("Wachtwoord").fill("fout");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("klopt niet");
        look("inloggen-fout");
    }

    @Test
    void theFooterPagesAreReadable() {
        for (String path : new String[] {"toegankelijkheid", "privacy", "help"}) {
            open("/" + path);
            look(path);
        }
    }

    @Test
    void anErrorIsAPageLikeTheOthers() {
        logIn(application().addUser("1980", Role.CONSULENT));
        Response missing = page().navigate("/bestaat-niet");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(page().getByRole(AriaRole.HEADING)).containsText("Deze pagina bestaat niet");
        look("fout-404");
        Response forbidden = page().navigate("/beheer/logboek");
        assertThat(forbidden.status()).isEqualTo(403);
        look("fout-403");
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        open("/help");
        page().keyboard().press("Tab");
        assertThat(page().locator(":focus")).hasText("Naar de inhoud");
        page().keyboard().press("Enter");
        assertThat(page()).hasURL(java.util.regex.Pattern.compile(".*#inhoud$"));
    }

    @Test
    void whoLogsOutIsOut() {
        logIn(application().addUser("1980", Role.CONSULENT));
        open("/help");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("U bent uitgelogd");
        open("/zaken/1980-2027-00001");
        assertThat(page()).hasURL(java.util.regex.Pattern.compile(".*/inloggen$"));
    }
}
