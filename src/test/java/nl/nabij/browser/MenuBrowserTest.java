package nl.nabij.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;

/** Every page of the menu, for every role of a gemeente, also when there is nothing in it yet. */
class MenuBrowserTest extends BrowserTest {

    private static final List<Role> STAFF =
            List.of(Role.CONSULENT, Role.BESLUITNEMER, Role.BACKOFFICE, Role.BELEID, Role.BEHEERDER);

    @Test
    void everyMenuPageOfAGemeenteOpensAndIsAccessible() {
        List<String> seen = new ArrayList<>();
        for (Role role : STAFF) {
            page().context().clearCookies();
            logIn(application().addUser("1980", role));
            for (NavItem item : application().beans(NavItem.class)) {
                if (item.roles().contains(role)) {
                    Response response = page().navigate(item.path());
                    assertThat(response.status()).as(role + " " + item.path()).isEqualTo(200);
                    assertThat(page().locator("nav a[aria-current=page]").count())
                            .as("the menu shows where you are: " + item.path())
                            .isPositive();
                    if (!seen.contains(item.path())) {
                        look("menu" + item.path().replace('/', '-'));
                        seen.add(item.path());
                    }
                }
            }
        }
        assertThat(seen).contains("/werkvoorraad");
    }
}
