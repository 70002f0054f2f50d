package nl.nabij.beschikking;

import static nl.nabij.beschikking.ProductenbesluitFixture.ALS_BESLOTEN;
import static nl.nabij.beschikking.ProductenbesluitFixture.OPNIEUW;
import static nl.nabij.beschikking.ProductenbesluitFixture.PERIODE;
import static nl.nabij.beschikking.ProductenbesluitFixture.ZAANSTAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Bezwaarproces.Ontvangst;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was weighed anew for an objection: it stays when the objection is upheld, otherwise what the decision grants comes back. */
@NabijTest
class BezwaarproductenTest {

    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(ZAANSTAD);
    private static final CurrentUser ANDER =
            new CurrentUser("ander.besluitnemer", "J. Smit", "", Set.of(Role.BESLUITNEMER), ZAANSTAD, null);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ProductenbesluitFixture besluit;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Bezwaarproces bezwaren;

    @Autowired
    Heronderzoekproces heronderzoek;

    @Test
    void anObjectionThatIsTakenBackLeavesWhatTheDecisionGrants() {
        Zaak zaak = bezwaar(besluit.besloten());
        besluit.weegAnders(zaak);
        assertThat(besluit.lopend(zaak)).containsExactly(OPNIEUW);
        bezwaren.trekIn(CONSULENT, zaak.nummer());
        assertThat(besluit.lopend(zaak)).containsExactly(ALS_BESLOTEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Uitkomst.class,
            names = {"BEZWAAR_ONGEGROND", "BEZWAAR_NIET_ONTVANKELIJK", "BEZWAAR_GEGROND"})
    void onlyAnObjectionThatIsUpheldKeepsWhatWasWeighedAnew(Uitkomst soort) {
        Zaak zaak = bezwaar(besluit.besloten());
        besluit.weegAnders(zaak);
        beslis(zaak, soort);
        assertThat(besluit.lopend(zaak)).containsExactly(soort == Uitkomst.BEZWAAR_GEGROND ? OPNIEUW : ALS_BESLOTEN);
    }

    /** After the objection the heronderzoek goes on, with what was weighed for it; it ends without a change later. */
    @Test
    void anObjectionDuringAHeronderzoekLeavesWhatIsBeingWeighed() {
        Zaak zaak = besluit.besloten();
        heronderzoek.begin(CONSULENT, zaak.nummer(), "De dochter woont nu dichtbij.");
        besluit.weegAnders(zaak);
        bezwaar(zaak);
        bezwaren.trekIn(CONSULENT, zaak.nummer());
        assertThat(besluit.lopend(zaak)).containsExactly(OPNIEUW);
        bezwaar(zaak);
        beslis(zaak, Uitkomst.BEZWAAR_ONGEGROND);
        assertThat(besluit.lopend(zaak)).containsExactly(OPNIEUW);
        heronderzoek.ongewijzigd(CONSULENT, zaak.nummer(), "Het past nog.");
        assertThat(besluit.lopend(zaak)).containsExactly(ALS_BESLOTEN);
    }

    @Test
    void undoingTheDraftOnAnObjectionLeavesWhatIsBeingWeighed() {
        Zaak zaak = bezwaar(besluit.besloten());
        besluit.weegAnders(zaak);
        bied(zaak, Uitkomst.BEZWAAR_GEGROND);
        assertThat(mvc.post().uri(pad(zaak) + "/ongedaan").with(user(CONSULENT)).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(besluit.lopend(zaak)).containsExactly(OPNIEUW);
        bezwaren.trekIn(CONSULENT, zaak.nummer());
        assertThat(besluit.lopend(zaak)).containsExactly(ALS_BESLOTEN);
    }

    /** Kept in the draft, for when the outcome changes; the decision that leaves everything as it is holds none of it. */
    @Test
    void whatWasFilledInForAnObjectionThatIsUpheldStaysInTheDraftAlone() throws Exception {
        Zaak zaak = bezwaar(besluit.besloten());
        LocalDate einde = LocalDate.of(2027, 4, 30);
        String laatsteDag = "tot en met " + Tekst.datum(einde);
        bied(zaak, Uitkomst.BEZWAAR_ONGEGROND, einde);
        assertThat(voorstel(zaak))
                .contains("Bied aan ter ondertekening")
                .contains("value=\"" + PERIODE.begin() + "\"", "value=\"" + einde + "\"")
                .doesNotContain(laatsteDag);
        bied(zaak, Uitkomst.BEZWAAR_GEGROND, einde);
        assertThat(voorstel(zaak)).contains(laatsteDag);
    }

    private String voorstel(Zaak zaak) throws Exception {
        return mvc.get()
                .uri(pad(zaak))
                .with(user(CONSULENT))
                .exchange()
                .getResponse()
                .getContentAsString()
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ');
    }

    private Zaak bezwaar(Zaak zaak) {
        Beschikking geldend = besluiten.vanZaak(ZAANSTAD, zaak.nummer()).orElseThrow();
        bezwaren.ontvang(
                CONSULENT,
                zaak.nummer(),
                new Ontvangst(geldend.nummer(), geldend.besluitdatum(), null, "", "Het is te weinig.", false));
        return zaak;
    }

    private void beslis(Zaak zaak, Uitkomst soort) {
        assertThat(mvc.post()
                        .uri("/zaken/" + zaak.nummer() + "/bezwaar/behandeling")
                        .param("horen", "GEHOORD")
                        .param(
                                "gehoordOp",
                                LocalDate.now(nl.nabij.platform.NabijClock.ZONE).toString())
                        .param("hoortekst", "De client vertelde over de dagen.")
                        .with(user(CONSULENT))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        bied(zaak, soort);
        beschikkingen.machtig(ANDER, LocalDate.of(2020, 1, 1));
        assertThat(mvc.post()
                        .uri(pad(zaak) + "/ondertekenen")
                        .param("versie", "1")
                        .with(user(ANDER))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(bezwaren.find(ZAANSTAD, zaak.nummer())).isEmpty();
    }

    private void bied(Zaak zaak, Uitkomst soort) {
        bied(zaak, soort, PERIODE.einde());
    }

    private void bied(Zaak zaak, Uitkomst soort, @Nullable LocalDate einde) {
        assertThat(mvc.post()
                        .uri(pad(zaak))
                        .param("soort", soort.name())
                        .param("ingangsdatum", PERIODE.begin().toString())
                        .param("einde", String.valueOf(einde))
                        .param("motivering", "Dit is waarom.")
                        .param("zienswijze", "NOG_NIET_GEVRAAGD")
                        .param("daarna", "aanbieden")
                        .with(user(CONSULENT))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private static String pad(Zaak zaak) {
        return "/zaken/" + zaak.nummer() + "/besluiten/voorstel";
    }
}
