package nl.nabij.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.nabij.browser.BrowserTest;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;

/** A consulent at work in a real browser, from melding to aanvraag. */
class ToegangBrowserTest extends BrowserTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");

    @Test
    void aConsulentGoesFromMeldingToAanvraag() {
        logIn(application().addUser("1980", Role.CONSULENT));
        meld();
        String zaak = page().url().replace("/melding", "");
        look("toegang-melding");
        begin();
        look("toegang-onderzoek-begonnen");
        page().navigate(zaak + "/onderzoek/identiteit");
        page().getByLabel("Paspoort").check();
        look("toegang-identiteit");
        knop("Leg identiteit vast");
        page().navigate(zaak + "/onderzoek/plan");
        page().getByLabel("Nee, de inwoner levert geen plan in").check();
        look("toegang-plan");
        knop("Leg vast");
        onderwerpen(zaak);
        ladder(zaak);
        page().navigate(zaak + "/onderzoek");
        look("toegang-onderzoek-klaar");
        page().navigate(zaak + "/verslag");
        look("toegang-verslag");
        knop("Verstuur verslag");
        look("toegang-verslag-verstuurd");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versie 1"))
                .click();
        look("toegang-verslag-versie");
        page().navigate(zaak + "/aanvraag");
        page().getByLabel("Aanvraagformulier").check();
        look("toegang-aanvraag");
        knop("Leg aanvraag vast");
        assertThat(page().getByText("In behandeling sinds").isVisible()).isTrue();
        look("toegang-aanvraag-ontvangen");
    }

    @Test
    void everyFormBesideTheMainRoadIsAccessibleToo() {
        logIn(application().addUser("1980", Role.CONSULENT));
        application().addUser("1980", Role.CONSULENT);
        Zaak zaak = application().bean(ToegangFixture.class).zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        for (String pagina : new String[] {
            "melding/wijzigen",
            "mensen",
            "behoefte",
            "spoed",
            "afsluiten",
            "onderzoek/gesprek",
            "onderzoek/deelnemers",
            "onderzoek/overdragen",
            "aanvraag",
            "verslag"
        }) {
            open("/zaken/" + zaak.nummer() + "/" + pagina);
            look("toegang-" + pagina.replace('/', '-'));
        }
        open("/zaken/" + zaak.nummer() + "/mensen");
        knop("Voeg toe");
        look("toegang-mensen-fout");
        assertThat(page().getByText("Vul de naam in.").first().isVisible()).isTrue();
    }

    @Test
    void twoConsulentenOnOneTopicSeeEachOther() {
        logIn(application().addUser("1980", Role.CONSULENT));
        Zaak zaak = application().bean(ToegangFixture.class).zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        String pad = "/zaken/" + zaak.nummer() + "/onderzoek/onderwerpen/a";
        Page ander = page().context().newPage();
        ander.navigate(pad);
        open(pad);
        bewaar(page(), "De eerste schrijft dit.");
        page().getByText("Opgeslagen.").waitFor();
        bewaar(ander, "De tweede schrijft dat.");
        Locator melding = ander.getByText("Een collega heeft dit onderwerp intussen ook opgeslagen.");
        melding.waitFor();
        assertThat(ander.getByText("De eerste schrijft dit.").isVisible()).isTrue();
        assertThat(ander.getByLabel("Wat hebt u gevonden?").inputValue()).isEqualTo("De tweede schrijft dat.");
        ander.close();
    }

    private static void bewaar(Page pagina, String tekst) {
        pagina.getByLabel("Wat hebt u gevonden?").fill(tekst);
        pagina.getByLabel("Bezig").check();
        pagina.waitForResponse(
                r -> r.url().contains("/onderwerpen/a")
                        && "POST".equals(r.request().method()),
                () -> pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sla op"))
                        .click());
    }

    private void meld() {
        open("/meldingen/nieuw");
        look("toegang-nieuw");
        page().getByLabel("Burgerservicenummer").fill(ClientFixture.bsn().waarde());
        knop("Verder");
        knop("Leg melding vast");
        look("toegang-nieuwe-melding-fout");
        page().getByLabel("Wat vraagt de inwoner?").fill("Ik kan mijn huis niet meer schoonhouden sinds mijn val.");
        page().getByLabel("De melding komt van").selectOption("CLIENT");
        page().getByLabel("Voorletters").fill("A");
        page().getByLabel("Achternaam").fill("Voorbeeld");
        page().getByLabel("Geboortedatum", new Page.GetByLabelOptions().setExact(true))
                .fill("1941-03-03");
        page().getByLabel("Geslacht").selectOption("VROUW");
        page().getByLabel("Straat").fill("Dorpsstraat");
        page().getByLabel("Huisnummer").fill("12");
        page().getByLabel("Postcode").fill("1721 AB");
        page().getByLabel("Plaats").fill("Broek op Langedijk");
        look("toegang-nieuwe-melding");
        knop("Leg melding vast");
    }

    private void begin() {
        for (Locator vak : page().locator("input[name=plichten]").all()) {
            vak.check();
        }
        page().getByLabel("Hoe?").fill("Brief en telefoon");
        knop("Leg vast");
        look("toegang-melding-verteld");
        knop("Begin het onderzoek");
    }

    private void onderwerpen(String zaak) {
        for (String letter : "abcdefg".split("")) {
            page().navigate(zaak + "/onderzoek/onderwerpen/" + letter);
            if (letter.equals("d")) {
                page().getByLabel("Niet van toepassing", new Page.GetByLabelOptions().setExact(true))
                        .check();
                page().getByLabel("Niet van toepassing, omdat").fill("Er is geen mantelzorger.");
            } else {
                page().getByLabel("Wat hebt u gevonden?").fill("Mevrouw doet licht werk zelf; stofzuigen lukt niet.");
                page().getByLabel("Wie of wat zegt dit?").fill("Gesprek thuis met mevrouw");
                page().getByLabel("Wat zegt de inwoner er zelf van?").fill("Ik doe graag wat ik kan.");
                page().getByLabel("Klaar", new Page.GetByLabelOptions().setExact(true))
                        .check();
            }
            knop("Sla op");
            page().getByText("Opgeslagen.").waitFor();
            if (letter.equals("a")) {
                look("toegang-onderwerp");
            }
        }
    }

    private void ladder(String zaak) {
        page().navigate(zaak + "/onderzoek/ladder/maatwerk");
        look("toegang-trede-te-vroeg");
        page().navigate(zaak + "/onderzoek/ladder/eigen-kracht");
        for (int i = 0; i < 5; i++) {
            page().getByLabel("Wat hebt u samen bekeken?").fill("Stofzuigrobot en zittend werken.");
            page().getByLabel(i == 4 ? "Maatwerk is nodig" : "Lost een deel op").check();
            page().getByLabel("Waarom wel of niet?").fill("Zwaar werk lukt ook dan niet.");
            if (i == 2) {
                look("toegang-trede");
            }
            knop("Sla op");
        }
    }

    private void knop(String tekst) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(tekst).setExact(true))
                .click();
    }
}
