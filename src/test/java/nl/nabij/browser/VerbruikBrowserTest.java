package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.Test;

/** A consulent looks at what of a toewijzing is used. */
class VerbruikBrowserTest extends BrowserTest {

    @Test
    void verbruikShowsWhatIsLeftAndWhereThePaceLeads() {
        LocalDate begin = LocalDate.now().withDayOfMonth(1).minusMonths(4);
        Toewijzing t = application()
                .bean(ToewijzingFixture.class)
                .maak(ToewijzingFixture.minuten(150)
                        .categorie("01")
                        .van(begin.toString(), begin.plusYears(1).minusDays(1).toString()));
        DeclaratieFixture declaraties = application().bean(DeclaratieFixture.class);
        for (int i = 0; i < 4; i++) {
            String maand = YearMonth.from(begin).plusMonths(i).toString();
            declaraties.dien(t, maand, declaraties.prestatie(t, maand, i == 1 ? 1200 : 900));
        }
        logIn(application().addUser("1980", Role.CONSULENT));
        open("/toewijzingen/" + t.nummer() + "/verbruik");
        assertThat(page().locator("main")).containsText("Met dit tempo is de toewijzing te klein");
        look("grootboek");
    }
}
