package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Verzoekverkeer;
import nl.nabij.kern.Agbcode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import nl.nabij.toewijzing.Toewijzing;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A request from the page of the aanbieder to the answer it sees; and the life of a toewijzing on the pages of the gemeente. */
class VerzoekBrowserTest extends BrowserTest {

    @Test
    void moreHelpIsAskedInvestigatedGrantedAndSeen() {
        Toewijzing t = application().bean(Verzoekverkeer.class).lopend(180, 120);
        String aanbieder = aanbieder(t.aanbieder());
        String backoffice = application().addUser("1980", Role.BACKOFFICE);

        logIn(aanbieder);
        open("/aanbieder/toewijzingen/1980/" + t.nummer());
        page().getByText("Vraag een wijziging aan").click();
        look("aanbieder-wijzigverzoek");
        deel(t).getByLabel("Hoeveel").fill("veel");
        button("Verstuur het verzoek");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Kies de reden van uw verzoek");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("heel getal groter dan 0");
        look("aanbieder-wijzigverzoek-fout");
        deel(t).getByLabel("Hoeveel").fill("180");
        deel(t).getByLabel("Vanaf wanneer").fill("2027-03-01");
        page().getByLabel("De situatie van de cliënt is veranderd").check();
        button("Verstuur het verzoek");
        assertThat(page().locator("main")).containsText("Wacht op antwoord");
        look("aanbieder-verzoek");

        open("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek");
        assertThat(page().locator("main")).containsText("Een tweede wordt geweigerd");
        deel(t).getByLabel("Vanaf wanneer").fill("2027-04-01");
        page().getByLabel("De situatie van de cliënt is veranderd").check();
        button("Verstuur het verzoek");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Er is al een verzoek voor deze cliënt");

        andereGebruiker(backoffice);
        open("/verzoeken?bak=ALLES");
        look("verzoeken-alles");
        open("/verzoeken");
        look("verzoeken");
        page().locator("tr", new Page.LocatorOptions().setHasText("Thuiszorg " + t.aanbieder()))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page().locator("main")).containsText("120 minuten per week");
        assertThat(page().locator("main")).containsText("180 minuten per week");
        look("verzoek");
        page().getByLabel("In welke zaak onderzoekt u dit?").selectOption(String.valueOf(t.zaak()));
        button("Antwoord: in onderzoek");
        assertThat(page().locator("main")).containsText("In onderzoek");
        look("verzoek-in-onderzoek");
        open("/zaken/" + t.zaak());
        assertThat(page().locator("main")).containsText("Gevraagd door aanbieders");
        look("zaak-met-verzoek");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verzoek om wijziging"))
                .click();
        button("Bekijk wat toewijzen doet");
        assertThat(page().locator("main")).containsText("Nieuw nummer");
        look("verzoek-toewijzen");
        button("Wijs toe");
        assertThat(page().locator("main")).containsText("Dit verzoek is beantwoord");
        look("verzoek-beantwoord");
        application().bean(Verzoekverkeer.class).verstuur(t.aanbieder());

        andereGebruiker(aanbieder);
        open("/aanbieder/verzoeken");
        assertThat(page().locator("main")).containsText("Toegewezen");
        look("aanbieder-verzoeken");
        open("/aanbieder/toewijzingen");
        assertThat(page().locator("main")).containsText("180 minuten per week");
    }

    @Test
    void aVotIsRejectedWithItsReason() {
        Toewijzing t = application().bean(Verzoekverkeer.class).lopend(180, 120);
        String aanbieder = aanbieder(t.aanbieder());
        logIn(aanbieder);
        open("/aanbieder/verzoeken/nieuw");
        look("aanbieder-nieuw-verzoek");
        page().getByLabel("BSN").fill(t.bsn().waarde());
        page().getByLabel("Achternaam").fill("Wit");
        page().getByLabel("Geboortedatum").fill("1941-03-03");
        page().getByLabel("Vrouw").check();
        page().getByLabel("Gemeente en product").selectOption("1980-" + t.productcode());
        page().getByLabel("Hoeveel").fill("60");
        page().getByLabel("Per wanneer").selectOption("2");
        page().getByLabel("Eerste dag").fill("2029-01-01");
        page().getByLabel("Laatste dag").fill("2029-06-30");
        page().getByLabel("De cliënt zelf").check();
        button("Verstuur het verzoek");
        assertThat(page().locator("main")).containsText("Verzoek om toewijzing");

        andereGebruiker(application().addUser("1980", Role.BACKOFFICE));
        open("/verzoeken");
        page().locator("tr", new Page.LocatorOptions().setHasText("Thuiszorg " + t.aanbieder()))
                .getByRole(AriaRole.LINK)
                .click();
        button("Bekijk wat toewijzen doet");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Geen besluit van deze inwoner dekt deze hulp");
        look("verzoek-zonder-besluit");
        page().getByText("Wijs het verzoek af").click();
        look("verzoek-afwijzen");
        page().getByLabel("Woonplaatsbeginsel").check();
        button("Wijs af");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("4 cijfers");
        page().getByLabel("Code van de gemeente").fill("0361");
        button("Wijs af");
        assertThat(page().locator("main")).containsText("Afgewezen");
        look("verzoek-afgewezen");
        button("Ik heb het de aanbieder verteld");
        assertThat(page().locator("main")).containsText("U vertelde de aanbieder op");
        look("verzoek-verteld");

        andereGebruiker(aanbieder);
        open("/aanbieder/verzoeken");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verzoek om toewijzing"))
                .click();
        assertThat(page().locator("main")).containsText("Woonplaatsbeginsel (8). De juiste gemeente is Alkmaar (0361)");
        look("aanbieder-verzoek-afgewezen");
    }

    @Test
    void aToewijzingIsShortenedReplacedAndEnded() {
        Toewijzing t = application().bean(Verzoekverkeer.class).lopend(180, 120);
        logIn(application().addUser("1980", Role.BACKOFFICE));
        open("/toewijzingen/" + t.nummer());
        look("toewijzing-levensloop");
        page().getByText("Eerder laten stoppen").click();
        look("toewijzing-verkorten");
        page().getByLabel("Laatste dag").fill("2029-01-01");
        button("Bekijk wat er uitgaat");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Kies de reden");
        page().getByLabel("Laatste dag").fill("2028-06-30");
        page().getByLabel("Reden").selectOption("05");
        button("Bekijk wat er uitgaat");
        assertThat(page().locator("main")).containsText("Herbeoordeling: verkorting (05)");
        look("toewijzing-bevestigen-verkorten");
        button("Eerder laten stoppen");
        assertThat(page().locator("main")).containsText("30 juni 2028");

        page().getByText("Vervangen").click();
        look("toewijzing-vervangen");
        page().getByLabel("Eerste dag van de nieuwe toewijzing").fill("2027-07-01");
        page().getByLabel("Hoeveel").fill("180");
        page().getByLabel("Reden").selectOption("05");
        button("Bekijk wat er uitgaat");
        assertThat(page().locator("main")).containsText("Nieuw nummer");
        button("Vervangen");
        assertThat(page().locator("main")).containsText("30 juni 2027");

        page().getByText("Alle hulp beëindigen").click();
        look("toewijzing-beeindigen");
        page().getByLabel("Naar de Wlz of Zvw").check();
        page().getByLabel("Wanneer gebeurt het?").fill(LocalDate.of(2027, 5, 1).toString());
        button("Bekijk wat er uitgaat");
        assertThat(page().locator("main")).containsText("30 april 2027");
        look("toewijzing-beeindigen-bevestigen");
        button("Beëindig alle hulp");
        assertThat(page().locator("main")).containsText("Uitstroom naar ander domein");
    }

    @Test
    void moreOrdersAndNewHelpAreAskedAtOnceAndDeliveredTimeIsKept() {
        Verzoekverkeer verkeer = application().bean(Verzoekverkeer.class);
        Toewijzing t = verkeer.lopend(400, 120);
        Toewijzing tweede = verkeer.erbij(t, 60, Verzoekverkeer.PERIODE);
        String product = verkeer.nogEenProduct(t).waarde();
        logIn(aanbieder(t.aanbieder()));
        open("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek");
        deel(t).getByLabel("Hoeveel").fill("180");
        deel(t).getByLabel("Vanaf wanneer").fill("2027-03-01");
        page().getByText("Pas ook aan:").click();
        deel(tweede).getByLabel("Hoeveel").fill("0");
        page().getByText("Vraag ook nieuwe hulp").click();
        Locator nieuw = groep("Nieuwe hulp");
        nieuw.getByLabel("Product").selectOption(product);
        page().getByLabel("De situatie van de cliënt is veranderd").check();
        button("Verstuur het verzoek");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Toewijzing " + tweede.nummer() + ": Vul het aantal");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Nieuwe hulp: Vul de eerste dag in");
        look("aanbieder-wijzigverzoek-meer-fout");
        deel(tweede).getByLabel("Hoeveel").fill("90");
        deel(tweede).getByLabel("Vanaf wanneer").fill("2027-03-01");
        nieuw.getByLabel("Hoeveel").fill("45");
        nieuw.getByLabel("Per wanneer").selectOption("2");
        nieuw.getByLabel("Eerste dag").fill("2027-03-01");
        nieuw.getByLabel("Laatste dag").fill("2027-12-31");
        button("Verstuur het verzoek");
        assertThat(page().locator("main")).containsText("45 minuten per week");
        look("aanbieder-verzoek-meer");

        String geleverd = "/aanbieder/toewijzingen/1980/" + t.nummer() + "/geleverd";
        open(geleverd);
        look("aanbieder-geleverd-leeg");
        page().getByLabel("Maand").fill("1-2027");
        page().getByLabel("Aantal").fill("2,5");
        button("Leg vast");
        assertThat(page().getByRole(AriaRole.ALERT)).isVisible();
        look("aanbieder-geleverd-fout");
        open("/aanbieder/geleverd");
        look("aanbieder-geleverd-bestand");
    }

    private Locator deel(Toewijzing t) {
        return groep("toewijzing " + t.nummer());
    }

    private Locator groep(String naam) {
        return page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(naam));
    }

    private void andereGebruiker(String naam) {
        page().context().clearCookies();
        logIn(naam);
    }

    private String aanbieder(Agbcode agbcode) {
        String naam = "vraagt-" + UUID.randomUUID().toString().substring(0, 8);
        application()
                .bean(UserRepository.class)
                .add(new CurrentUser(
                        naam,
                        "Vraagt Aanbieder",
                        application().bean(PasswordEncoder.class).encode(Application.PASSWORD),
                        Set.of(Role.AANBIEDER),
                        null,
                        agbcode));
        return naam;
    }
}
