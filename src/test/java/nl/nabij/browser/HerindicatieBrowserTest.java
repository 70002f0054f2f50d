package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;

/** Policy changes: from the proposal that is tried to drafts that are undone. */
class HerindicatieBrowserTest extends BrowserTest {

    private static final Gemeentecode MEPPEL = Gemeentecode.of("0119");
    private static final String LICHT = "producten/begeleiding-licht";
    private static final LocalDate VANAF = LocalDate.of(2027, 3, 1);

    @Test
    void aProductIsSwitchedOffAndTheHelpThatRunsIsWeighedAgain() {
        BeleidFixture beleid = application().bean(BeleidFixture.class);
        beleid.vastgesteld(MEPPEL, LICHT, "ja", ProductFixture.BEGIN);
        toegekend("ib-licht", "db-midden");
        toegekend("ib-licht");
        logIn(application().addUser("0119", Role.BEHEERDER, Role.CONSULENT));
        long voorstel = voorstel();
        open("/beleid/voorstellen/" + voorstel);
        look("voorstel-met-doorrekenen");
        page().getByText("Bekijk wat dit doet met de hulp die loopt").click();
        look("herindicatie-beleid-begin");
        page().locator("#dag").fill("2020-01-01");
        button("Bekijk wie dit raakt");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("vandaag of later");
        look("herindicatie-beleid-fout");
        page().locator("#dag").fill(VANAF.toString());
        button("Bekijk wie dit raakt");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Deze proef kunt u daarom niet vastleggen.");
        look("herindicatie-beleid-voorstel");
        application().bean(Beleidsvoorstellen.class).stelVast(beleidsmedewerker("twee"), voorstel);
        page().locator(".nabij-crumbs a").click();
        page().getByText("Beleid of een product").click();
        page().locator("#dag").fill(VANAF.toString());
        page().locator("#product").selectOption("ib-licht");
        page().locator("#wordt").selectOption("ib-midden");
        button("Bekijk wie dit raakt");
        assertThat(page().getByRole(AriaRole.MAIN))
                .containsText("wordt Individuele begeleiding midden, 4 minuten per week");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("0 meer, 0 minder, 2 anders");
        look("herindicatie-beleid-proef");
        legVast();
    }

    private void legVast() {
        button("Leg vast");
        assertThat(page().getByRole(AriaRole.MAIN)).containsText("Kies op welke grond de besluiten veranderen.");
        look("herindicatie-beleid-vastleggen-fout");
        page().locator("#naam").fill("Licht wordt midden");
        page().locator("#overgangWeken").fill("8");
        page().locator("#overgangReden").fill("Twee maanden om te wennen.");
        page().locator("#zienswijzeWeken").fill("3");
        page().locator("#zienswijzeReden").fill("Zo doen wij dat altijd.");
        page().locator("#grond-NIET_MEER_TOEREIKEND").check();
        button("Leg vast");
        look("herindicatie-beleid-vastgelegd");
        button("Maak concepten");
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("2 concepten gemaakt");
        page().locator("tbody th a").first().click();
        look("herindicatie-beleid-regel");
        page().getByText("Naar het concept en de besluiten in deze zaak").click();
        look("herindicatie-beleid-besluit");
        page().goBack();
        page().locator(".nabij-crumbs a").click();
        page().getByText("Maak partij 1 ongedaan").click();
        page().locator("#reden-1").fill("De raad stelt het uit.");
        page().locator("form[action$='/ongedaan'] button").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("2 concepten ongedaan gemaakt");
    }

    private void toegekend(String... codes) {
        ProductFixture producten = application().bean(ProductFixture.class);
        Zaak zaak = application().bean(ToegangFixture.class).zaak(MEPPEL, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        for (String code : codes) {
            producten.vastgelegd(zaak, code, Map.of());
        }
        application()
                .bean(BeschikkingFixture.class)
                .teken(
                        zaak,
                        BeschikkingFixture.toekenning(
                                Periode.vanTot(ProductFixture.BEGIN, LocalDate.of(2027, 11, 30))));
    }

    private static CurrentUser beleidsmedewerker(String naam) {
        return new CurrentUser("meppel." + naam, "B. de Graaf", "", Set.of(Role.BELEID), MEPPEL, null);
    }

    private long voorstel() {
        return application()
                .bean(Beleidsvoorstellen.class)
                .dienIn(
                        beleidsmedewerker("een"),
                        new Beleidsvoorstellen.Invoer(
                                LICHT,
                                List.of("nee"),
                                VANAF.toString(),
                                "",
                                "2026-11-20",
                                "Collegebesluit 24 november 2026",
                                "besluit 4",
                                "gemeenteblad"))
                .nummer()
                .orElseThrow();
    }
}
