package nl.nabij.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Base of the tests in a real browser on the real application. Each test gets a fresh browser context; an error on the console
 * (script error, blocked by the security policy) fails the test.
 */
public abstract class BrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    /** Milliseconds; a busy machine may be slow, and that is no error. */
    private static final double PATIENCE = 120_000;

    private static final double PATIENCE_OF_A_CHECK = 30_000;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** A status that the test itself asserts; a request that htmx gave up because a newer one or another page came. */
    private static final List<String> HARMLESS =
            List.of("Failed to load resource", "htmx:sendAbort", "htmx:afterRequest");

    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Which application; override for the one with the demo region. */
    protected Application application() {
        return Application.plain();
    }

    @BeforeEach
    void openBrowser() {
        context = Browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(application().address())
                        .setLocale("nl-NL")
                        .setViewportSize(WIDE, 900));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_OF_A_CHECK);
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && HARMLESS.stream().noneMatch(message.text()::contains)) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closeBrowser() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("errors on the console of the browser").isEmpty();
    }

    protected Page page() {
        return Objects.requireNonNull(page);
    }

    protected void open(String path) {
        page.navigate(path);
    }

    /** Logs in as a user of {@link Application#addUser}. */
    protected void logIn(String name) {
        logIn(name, Application.PASSWORD);
    }

    protected void logIn(String name, String password) {
        open("/inloggen");
        page.getByLabel("Gebruikersnaam").fill(name);
        page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        page.waitForURL(url -> !url.contains("/inloggen"));
    }

    /** Presses the only button with exactly this name. */
    protected void button(String name) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    protected Locator field(String name) {
        return page().locator("[name='" + name + "']");
    }

    protected void logOut() {
        button("Uitloggen");
    }

    /** Waits until the indicatie was computed again after this answer. */
    protected void recomputed(Runnable answer) {
        page().waitForResponse(
                        r -> r.url().endsWith("/indicatie")
                                && "POST".equals(r.request().method()),
                        answer);
    }

    /**
     * Looks at the page as it is now, wide and narrow: no violation of WCAG 2.2 AA, nothing wider than the screen, and a
     * screenshot of both in target/screenshots.
     */
    protected void look(String name) {
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
            assertAccessible(name + " at " + width);
            int contentWidth = (Integer) page.evaluate("document.documentElement.scrollWidth");
            assertThat(contentWidth)
                    .as(name + ": width of the page at " + width)
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(WIDE, 900);
    }

    protected void assertAccessible(String name) {
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations.stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " "
                                + v.getNodes().stream()
                                        .map(n -> n.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList())
                .as("axe, " + name)
                .isEmpty();
    }
}
