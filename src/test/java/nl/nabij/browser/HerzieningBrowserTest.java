package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;

/** A heronderzoek in the browser that changes one product and adds another. */
class HerzieningBrowserTest extends BrowserTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("0479");
    private static final Periode PERIODE = Periode.vanTot(ProductFixture.BEGIN, LocalDate.of(2027, 11, 30));

    private final LocalDate vandaag = LocalDate.now(NabijClock.ZONE);

    @Test
    void oneProductChangesAndOneIsAddedAndTheWholeIsSigned() {
        ProductFixture producten = application().bean(ProductFixture.class);
        Zaak zaak = application().bean(ToegangFixture.class).zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie"));
        application().bean(BeschikkingFixture.class).teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        String adres = "/zaken/" + zaak.nummer();
        logIn(application().addUser("0479", Role.CONSULENT));
        open(adres + "/besluiten");
        page().getByText("Begin een heronderzoek").click();
        page().locator("#reden").fill("De dochter woont nu dichtbij.");
        button("Begin");
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie", "aantal-1", "2"));
        producten.vastgelegd(zaak, "vervoer", Map.of());
        open(adres + "/ondersteuning");
        look("herziening-hulp");
        page().getByText("Verder naar het nieuwe besluit").click();
        page().getByText("Herzie het besluit").click();
        assertThat(page().locator("form dl").first()).containsText(": 4 dagdelen per week");
        veld("grond", "NIET_MEER_AANGEWEZEN");
        page().locator("#ingangsdatum").fill("2027-02-01");
        page().locator("#motivering").fill("Uw dochter helpt u nu vaker.");
        veld("zienswijze", "GEGEVEN");
        page().locator("#zienswijzeOp").fill(vandaag.toString());
        page().locator("#zienswijzeTekst").fill("Dat klopt.");
        page().locator("#zienswijzeTekst").blur();
        assertThat(page().locator("#voorbeeld")).containsText("2 dagdelen per week");
        look("herziening-producten");
        button("Bied aan ter ondertekening");
        page().context().clearCookies();
        logIn(besluitnemer());
        open(adres + "/besluiten/voorstel");
        look("herziening-ondertekenen");
        button("Onderteken besluit");
        assertThat(page().locator("main")).containsText("Besluit herzien");
        look("herziening-klaar");
    }

    private String besluitnemer() {
        String naam = application().addUser("0479", Role.BESLUITNEMER);
        Stream.of("07", "08")
                .map(Productcategorie::of)
                .forEach(categorie -> application()
                        .bean(Mandaten.class)
                        .verleen(new Mandaat(
                                GEMEENTE,
                                naam,
                                Uitkomst.HERZIEN,
                                categorie,
                                Periode.van(vandaag.minusYears(1)),
                                "Mandaatbesluit 2026, regel 4")));
        return naam;
    }

    private void veld(String naam, String keuze) {
        page().locator("#" + naam).selectOption(keuze);
    }
}
