package nl.nabij.beschikking;

import static nl.nabij.beschikking.ProductenbesluitFixture.ALS_BESLOTEN;
import static nl.nabij.beschikking.ProductenbesluitFixture.OPNIEUW;
import static nl.nabij.beschikking.ProductenbesluitFixture.PERIODE;
import static nl.nabij.beschikking.ProductenbesluitFixture.ZAANSTAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.Map;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.beschikking.naspelen.Naspeling;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A revision changes every product: one gets less, one is added, one is taken away, each weighed as in the first decision. */
@NabijTest
class VervolgproductenTest {

    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(ZAANSTAD);
    private static final CurrentUser BESLUITNEMER = BeschikkingFixture.besluitnemer(ZAANSTAD);
    private static final LocalDate INGANG = LocalDate.of(2027, 2, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ProductenbesluitFixture besluit;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    Productwerk werk;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Heronderzoekproces heronderzoek;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Naspeler naspeler;

    @Autowired
    Productindicaties productindicaties;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    Vervolgbesluiten vervolg;

    @Test
    void everyProductChangesThroughThePagesAndIsWeighedAgainFromTheReceipt() {
        Zaak zaak = toegang.zaak(ZAANSTAD, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie"));
        producten.vastgelegd(zaak, "begeleiding-regulier", Map.of());
        Beschikking eerste = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));

        heronderzoek.begin(CONSULENT, zaak.nummer(), "De dochter woont nu dichtbij.");
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie", "aantal-1", "2"));
        producten.vastgelegd(zaak, "vervoer", Map.of());
        assertThat(werk.haalWeg(CONSULENT, zaak.nummer(), "begeleiding-regulier"))
                .isTrue();

        String pad = "/zaken/" + zaak.nummer() + "/besluiten/voorstel";
        assertThat(mvc.get().uri(pad + "?soort=HERZIEN").with(user(CONSULENT)))
                .hasStatusOk()
                .bodyText()
                .contains("Weeg, voeg toe of haal weg");
        bied(pad, "NOG_NIET_GEVRAAGD");
        assertThat(mvc.get().uri(pad).with(user(CONSULENT)))
                .bodyText()
                .contains("De client krijgt minder", "U krijgt dan:", "Dit krijgt u niet meer vanaf");
        bied(pad, "GEEN_REACTIE");
        assertThat(mvc.post()
                        .uri(pad + "/ondertekenen")
                        .param("versie", "2")
                        .with(user(BESLUITNEMER))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        Besluit besluit = besluiten.besluit(ZAANSTAD, zaak.nummer()).orElseThrow();
        Beschikking nieuw = besluit.beschikking();
        assertThat(nieuw.nummer()).isNotEqualTo(eerste.nummer());
        assertThat(nieuw.toekenningen())
                .extracting(Toekenning::product)
                .containsExactly("dagbesteding-recreatief", "vervoer");
        assertThat(nieuw.toekenningen().getFirst().omvang().volume()).isEqualTo(2);
        assertThat(nieuw.toekenningen()).allMatch(t -> t.periode().begin().equals(INGANG));
        assertThat(besluiten.verbrokenSchakels(ZAANSTAD)).isEmpty();
        Naspeling naspeling = naspeler.naspelen(besluit);
        assertThat(naspeling.gelijk()).as(naspeling.toString()).isTrue();
        assertThat(naspeling.controles())
                .extracting(Naspeling.Controle::naam)
                .filteredOn(n -> n.startsWith("Omvang van "))
                .hasSize(2);
    }

    @Test
    void whatWasWeighedAgainGoesBackWhenTheHeronderzoekChangesNothing() {
        Zaak zaak = besluit.besloten();
        heronderzoek.begin(CONSULENT, zaak.nummer(), "De dochter woont nu dichtbij.");
        besluit.weegAnders(zaak);
        heronderzoek.ongewijzigd(CONSULENT, zaak.nummer(), "Het past nog.");
        assertThat(besluit.lopend(zaak)).containsExactly(ALS_BESLOTEN);
    }

    @Test
    void whatWasWeighedAgainStaysWhenTheDraftIsUndoneAndGoesBackWhenTheHeronderzoekChangesNothing() {
        Zaak zaak = besluit.besloten();
        heronderzoek.begin(CONSULENT, zaak.nummer(), "De dochter woont nu dichtbij.");
        besluit.weegAnders(zaak);
        String pad = "/zaken/" + zaak.nummer() + "/besluiten/voorstel";
        bied(pad, "GEEN_REACTIE");
        assertThat(besluit.lopend(zaak)).containsExactly(OPNIEUW);
        assertThat(mvc.post().uri(pad + "/ongedaan").with(user(CONSULENT)).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(besluit.lopend(zaak)).containsExactly(OPNIEUW);
        bied(pad, "GEEN_REACTIE");
        assertThat(mvc.post().uri(pad + "/ongedaan").with(user(CONSULENT)).with(csrf()))
                .hasStatus3xxRedirection();
        heronderzoek.ongewijzigd(CONSULENT, zaak.nummer(), "Het past nog.");
        assertThat(besluit.lopend(zaak)).containsExactly(ALS_BESLOTEN);
        heronderzoek.begin(CONSULENT, zaak.nummer(), "Nog eens.");
        heronderzoek.ongewijzigd(CONSULENT, zaak.nummer(), "Het past nog steeds.");
        assertThat(productindicaties.van(ZAANSTAD, zaak.nummer()))
                .as("a version that already says the same is not copied again")
                .extracting(p -> p.versie())
                .containsExactly(3, 2);
    }

    @Test
    @Regelgeval(beide = "NB350")
    void aProductThatWasBegunKeepsTheRevisionFromBeingOffered() {
        Zaak zaak = besluit.besloten();
        heronderzoek.begin(CONSULENT, zaak.nummer(), "De dochter woont nu dichtbij.");
        producten.invullen(zaak, "vervoer", Map.of());
        String pad = "/zaken/" + zaak.nummer() + "/besluiten/voorstel";
        bied(pad, "GEEN_REACTIE");
        assertThat(vervolg.open(ZAANSTAD, zaak.nummer()))
                .hasValueSatisfying(v -> assertThat(v.fase()).isEqualTo(Vervolgstand.Fase.CONCEPT));
        assertThat(mvc.get().uri(pad).with(user(CONSULENT)))
                .bodyText()
                .contains("De indicatie vervoer is begonnen, maar nog niet vastgelegd");
        producten.vastgelegd(zaak, "vervoer", Map.of());
        bied(pad, "GEEN_REACTIE");
        assertThat(vervolg.open(ZAANSTAD, zaak.nummer()))
                .hasValueSatisfying(v -> assertThat(v.fase()).isEqualTo(Vervolgstand.Fase.AANGEBODEN));
    }

    @Test
    void hulpBijHetHuishoudenStopsInARevisionWithNoMinutesAndTheRestGoesOn() {
        Zaak zaak = toegang.zaak(ZAANSTAD, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        indicaties.vastgelegd(zaak, ProductFixture.BEGIN, 60);
        producten.vastgelegd(zaak, "begeleiding-regulier", Map.of());
        beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        heronderzoek.begin(CONSULENT, zaak.nummer(), "De dochter doet het huishouden.");
        String pad = "/zaken/" + zaak.nummer() + "/besluiten/voorstel";
        assertThat(mvc.get().uri(pad + "?soort=HERZIEN").with(user(CONSULENT)))
                .bodyText()
                .contains("Stopt de hulp bij het huishouden?");
        indicaties.vastgelegd(zaak, ProductFixture.BEGIN, 0);
        bied(pad, "GEEN_REACTIE");
        assertThat(mvc.get().uri(pad).with(user(CONSULENT)))
                .bodyText()
                .contains("Dit krijgt u niet meer vanaf", "Hulp bij het huishouden.")
                .doesNotContain("Stopt de hulp bij het huishouden?");
        assertThat(vervolg.open(ZAANSTAD, zaak.nummer()))
                .hasValueSatisfying(v -> assertThat(v.fase()).isEqualTo(Vervolgstand.Fase.AANGEBODEN));
    }

    private void bied(String pad, String zienswijze) {
        assertThat(mvc.post()
                        .uri(pad)
                        .param("soort", "HERZIEN")
                        .param("grond", Vervolggrond.NIET_MEER_AANGEWEZEN.name())
                        .param("ingangsdatum", INGANG.toString())
                        .param("einde", PERIODE.einde().toString())
                        .param("motivering", "Uw dochter helpt u nu vaker.")
                        .param("zienswijze", zienswijze)
                        .param("zienswijzeOp", "2026-11-25")
                        .param("zienswijzeTekst", "")
                        .param("daarna", "aanbieden")
                        .with(user(CONSULENT))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }
}
