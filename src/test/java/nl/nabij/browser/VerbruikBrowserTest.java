package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Leverregel;
import nl.nabij.declaratie.Leverregistratie;
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

    @Test
    void moreClaimedThanDeliveredIsDiscussedByTheBackOffice() {
        YearMonth maand = YearMonth.now().minusMonths(2);
        Toewijzing t = application()
                .bean(ToewijzingFixture.class)
                .maak(ToewijzingFixture.minuten(150)
                        .van(
                                maand.atDay(1).toString(),
                                maand.plusYears(1).atEndOfMonth().toString()));
        application()
                .bean(Leverregistratie.class)
                .legVast(
                        new Leverregistratie.Herkomst(t.aanbieder(), "a.bieder", "SCHERM", "test"),
                        List.of(new Leverregel(
                                1, t.gemeente().waarde(), t.nummer().waarde(), maand.toString(), "", "400", "")));
        DeclaratieFixture declaraties = application().bean(DeclaratieFixture.class);
        declaraties.dien(t, maand.toString(), declaraties.prestatie(t, maand.toString(), 500));
        logIn(application().addUser("1980", Role.BACKOFFICE));
        open("/toewijzingen/" + t.nummer() + "/verbruik");
        look("leversignaal");
        page().getByLabel("Wat sprak u met de aanbieder af over").fill("De aanbieder vult zijn registratie aan.");
        button("Leg vast en sluit het signaal");
        assertThat(page().locator("main")).containsText("De aanbieder vult zijn registratie aan.");
        look("leversignaal-besproken");
    }
}
