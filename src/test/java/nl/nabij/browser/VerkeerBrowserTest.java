package nl.nabij.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Aanbiederpost;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Ontvangst;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.ToewijzingVerleend;
import org.junit.jupiter.api.Test;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The back office and an aanbieder at work on messages and claims. */
class VerkeerBrowserTest extends BrowserTest {

    @Test
    void theBackOfficeHandsInAMessageAndReadsIt() throws IOException {
        Toewijzing toewijzing = toewijzing();
        logIn(application().addUser("1980", Role.BACKOFFICE));
        open("/berichten/aanbieden");
        look("berichten-aanbieden");
        kies(toewijzing, "Bestanden");
        knop("Verwerk de berichten");
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("WMO305");
        look("berichten-aangeboden");
        page().getByText("Bekijk het bericht").click();
        assertThat(page().getByRole(AriaRole.HEADING, kop("Start van de hulp"))).isVisible();
        look("bericht");
        open("/berichten");
        look("berichten");
        open("/berichten?bak=WACHTEND");
        look("berichten-wachtend");
        open("/toewijzingen?zoek=" + toewijzing.nummer());
        assertThat(page().locator("main")).containsText("1 toewijzing");
        look("toewijzingen");
    }

    @Test
    void aDeclaratieShowsWhatIsRefusedAndWhy() throws IOException {
        Toewijzing toewijzing = toewijzing();
        declareer(toewijzing);
        logIn(application().addUser("1980", Role.BACKOFFICE));
        open("/declaraties");
        look("declaraties");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thuiszorg " + toewijzing.aanbieder()))
                .click();
        assertThat(page().locator("main")).containsText("TR321");
        look("declaratie");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle regels"))
                .click();
        page().getByText("Totaal per cliënt").click();
        look("antwoord-naast-declaratie");
        page().getByText("het antwoord (WMO325)").click();
        look("bericht-325");
        open("/declaraties/antwoorden");
        look("antwoorden");
    }

    @Test
    void anAanbiederChecksSendsAndSeesWhatIsLeft() throws IOException {
        Toewijzing toewijzing = toewijzing();
        declareer(toewijzing);
        logIn(aanbieder(toewijzing));
        open("/aanbieder/start");
        look("aanbieder-start");
        open("/aanbieder/toets");
        look("toets-vooraf-leeg");
        page().getByLabel("Bestanden").setInputFiles(new FilePayload[] {
            new FilePayload("fout.xml", "text/xml", "<geen/>".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("te-veel.xml", "text/xml", teVeel(toewijzing))
        });
        knop("Toets de berichten");
        assertThat(page().locator("#toets-uitkomst")).containsText("TR389");
        assertThat(page().locator("#toets-uitkomst")).containsText("Nog te declareren");
        Download lijst = page().waitForDownload(
                        () -> page().getByText("spreadsheet (xlsx)").click());
        org.assertj.core.api.Assertions.assertThat(lijst.suggestedFilename()).isEqualTo("toets.xlsx");
        look("toets-vooraf");
        kies(toewijzing, "Bestanden");
        assertThat(page().locator("#toets-uitkomst")).isEmpty();
        knop("Toets de berichten");
        assertThat(page().locator("#toets-uitkomst")).containsText("Geen fouten gevonden");
        look("toets-vooraf-schoon");
        knop("Verstuur naar de gemeente");
        page().waitForURL("**/aanbieder/versturen");
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("verwerkt");
        look("aanbieder-verstuurd");
        for (String pagina : List.of("toewijzingen", "berichten", "declaraties")) {
            open("/aanbieder/" + pagina);
            look("aanbieder-" + pagina);
        }
        open("/aanbieder/toewijzingen/1980/" + toewijzing.nummer());
        look("aanbieder-toewijzing");
        open("/aanbieder/declaraties/antwoorden");
        look("aanbieder-antwoorden");
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Dijk en Waard").setExact(true))
                .first()
                .click();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle regels"))
                .click();
        assertThat(page().locator("main")).containsText("Geen regel in het antwoord");
        look("aanbieder-antwoord-naast-declaratie");
    }

    private byte[] teVeel(Toewijzing toewijzing) {
        DeclaratieFixture fixture = application().bean(DeclaratieFixture.class);
        List<Prestatie> regels =
                List.of(fixture.prestatie(toewijzing, "2026-03", 100), fixture.prestatie(toewijzing, "2026-05", 1_000));
        return Aanbiederpost.declaratie(fixture.kop(toewijzing, "2026-05", regels), regels);
    }

    private Toewijzing toewijzing() {
        Toewijzing toewijzing = application().bean(ToewijzingFixture.class).lopendeToewijzing();
        application()
                .bean(TransactionTemplate.class)
                .executeWithoutResult(s -> application()
                        .bean(ApplicationEventMulticaster.class)
                        .multicastEvent(new PayloadApplicationEvent<>(
                                this, new ToewijzingVerleend(toewijzing, Zaaknummer.of("1980-2026-00001")))));
        return toewijzing;
    }

    private void declareer(Toewijzing toewijzing) throws IOException {
        DeclaratieFixture fixture = application().bean(DeclaratieFixture.class);
        List<Prestatie> regels = List.of(
                fixture.prestatie(toewijzing, "2026-03", 600), fixture.prestatie(toewijzing, "2026-04", 60_000));
        byte[] bericht = Aanbiederpost.declaratie(fixture.kop(toewijzing, "2026-04", regels), regels);
        application().bean(Ontvangst.class).ontvang(Inzending.uitMap(Inhoud.van(bericht), "declaratie.xml"));
    }

    private void kies(Toewijzing toewijzing, String veld) {
        byte[] bericht = Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie());
        page().getByLabel(veld).setInputFiles(new FilePayload("start.xml", "text/xml", bericht));
    }

    private void knop(String naam) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam))
                .click();
    }

    private static Page.GetByRoleOptions kop(String naam) {
        return new Page.GetByRoleOptions().setName(naam).setLevel(1);
    }

    private String aanbieder(Toewijzing toewijzing) {
        String naam = "toets-" + UUID.randomUUID().toString().substring(0, 8);
        application()
                .bean(UserRepository.class)
                .add(new CurrentUser(
                        naam,
                        "Toets Aanbieder",
                        application().bean(PasswordEncoder.class).encode(Application.PASSWORD),
                        Set.of(Role.AANBIEDER),
                        null,
                        toewijzing.aanbieder()));
        return naam;
    }
}
