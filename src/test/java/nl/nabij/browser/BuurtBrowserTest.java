package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;

/** The sociale kaart and the spinnenweb as a consulent walks them. */
class BuurtBrowserTest extends BrowserTest {

    @Test
    void aConsulentFillsTheMapReportsAGapAndAsksTheResidentForMarks() {
        String consulent = application().addUser("0852", Role.CONSULENT);
        logIn(consulent);
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sociale kaart"))
                .click();
        look("sociale-kaart-leeg");
        page().getByText("Voeg een voorziening toe").click();
        knop("Sla op");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Vul de naam in");
        look("sociale-kaart-fout");
        page().getByLabel("Hoe heet het?").fill("Inloop de Waterlander");
        page().getByLabel("Wat voor voorziening is het?").selectOption("ONTMOETING");
        page().getByLabel("In welk dorp of welke wijk?").fill("Monnickendam");
        page().getByLabel("Hoe komt iemand er?").fill("075 123 45 67");
        page().getByLabel("Voor wie?").fill("dementie, mantelzorgers");
        knop("Sla op");
        assertThat(page().locator("main")).containsText("Inloop de Waterlander");
        look("sociale-kaart");
        page().getByText("Wat ontbreekt er? Bekijk en meld signalen").click();
        page().getByLabel("Er ontbreekt iets in de buurt").check();
        page().getByLabel("Inwoner", new Page.GetByLabelOptions().setExact(true))
                .check();
        page().getByLabel("In welk dorp of welke wijk?").fill("Marken");
        page().getByLabel("Wat ontbreekt er, of wat kan er?").fill("Een inloop op zondag.");
        knop("Meld dit signaal");
        assertThat(page().locator("main")).containsText("Een inloop op zondag.");
        look("sociale-kaart-signalen");
        open("/sociale-kaart/consultaties");
        look("consultaties");
        Zaak zaak = application().bean(ToegangFixture.class).zaak(Gemeentecode.of("0852"), Zaakstatus.IN_ONDERZOEK);
        open("/zaken/" + zaak.nummer() + "/onderzoek/ladder/algemene-voorziening");
        assertThat(page().locator("main")).containsText("Inloop de Waterlander, Monnickendam");
        look("ladder-met-sociale-kaart");
        open("/zaken/" + zaak.nummer() + "/spinnenweb");
        for (String gebied : new String[] {"Mijn lichaam", "Meedoen"}) {
            page().getByLabel(gebied).fill("6");
        }
        page().getByLabel("Wat zegt de inwoner erover?").fill("Ik wil meer mensen zien.");
        knop("Leg vast");
        assertThat(page().locator("main")).containsText("Ik wil meer mensen zien.");
        look("spinnenweb");
    }

    @Test
    void aPolicyOfficerJudgesAnAanbieder() {
        application().bean(Aanbieders.class).registreer(new Aanbieder(Agbcode.of("97590001"), "Zorg Waterland"));
        logIn(application().addUser("0852", Role.BELEID));
        open("/toelating?zoek=97590001");
        look("toelating");
        page().getByText("Zorg Waterland").click();
        page().getByText("Toets dit punt").first().click();
        page().getByLabel("Oordeel").first().selectOption("VOLDOET");
        page().getByLabel("Waarop rust dit oordeel?").first().fill("Statuten, artikel 2");
        knop("Leg oordeel vast");
        assertThat(page().locator("main")).containsText("Statuten, artikel 2");
        look("toelating-aanbieder");
    }

    private void knop(String naam) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .first()
                .click();
    }
}
