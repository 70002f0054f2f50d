package nl.nabij.beschikking;

import static nl.nabij.beschikking.ProductenbesluitFixture.PERIODE;
import static nl.nabij.beschikking.ProductenbesluitFixture.ZAANSTAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Evaluatieproces.Antwoorden;
import nl.nabij.beschikking.model.Evaluaties.Evaluatie;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The day that a weighing gives to look again stands in the plan, per product, as long as the decision grants it. */
@NabijTest
class EvaluatieplanTest {

    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(ZAANSTAD);
    private static final Map<String, String> WEGING = Map.of("doelgroep", "dementie", "evaluatie", "2027-02-15");
    private static final LocalDate INGANG = LocalDate.of(2027, 2, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ProductenbesluitFixture besluit;

    @Autowired
    ProductFixture producten;

    @Autowired
    Productwerk werk;

    @Autowired
    Productindicaties productindicaties;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Heronderzoekproces heronderzoek;

    @Autowired
    Evaluatieproces evaluaties;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Eis("ALK-80")
    void theDayOfEveryProductIsInThePlanAndOnTheWorkListFromTheDecision() {
        Zaak zaak = besluit.gewogen(WEGING);
        assertThat(evaluaties.van(zaak)).isEmpty();
        beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        assertThat(plan(zaak)).containsExactly("2027-02-15 dagbesteding-recreatief", "2027-03-01 begeleiding-regulier");
        assertThat(werkitems(zaak))
                .containsExactly(
                        "2027-02-15 Evaluatie (regiegesprek): Recreatieve dagbesteding",
                        "2027-03-01 Evaluatie (regiegesprek): " + naam(zaak, "begeleiding-regulier"));
        assertThat(mvc.get().uri("/zaken/" + zaak.nummer() + "/evaluaties").with(user(CONSULENT)))
                .bodyText()
                .contains("Evaluatie (regiegesprek): Recreatieve dagbesteding, 15 februari 2027")
                .contains("Deze dag is afgesproken bij het wegen van Recreatieve dagbesteding.");
    }

    @Test
    @Eis("GV-51")
    void reablementIsLookedAtHalfwayAndAtTheEnd() {
        Zaak zaak = besluit.reablement(
                Map.of("einde", "2027-02-28", "halverwege", "2027-01-15", "evaluatie", "2027-02-26"));
        beschikkingen.teken(
                zaak, BeschikkingFixture.toekenning(Periode.vanTot(ProductFixture.BEGIN, LocalDate.of(2027, 2, 28))));
        assertThat(plan(zaak)).containsExactly("2027-01-15 reablement", "2027-02-26 reablement");
        assertThat(werkitems(zaak))
                .hasSize(2)
                .allSatisfy(w -> assertThat(w).contains("Reablement voor hulp bij het huishouden"));
    }

    @Test
    void aLaterDecisionReplacesWhatIsOpenAndKeepsWhatIsDone() {
        Zaak zaak = besluit.gewogen(WEGING);
        Beschikking eerste = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        Evaluatie klaar = evaluaties.van(zaak).getFirst();
        evaluaties.rondAf(CONSULENT, zaak.nummer(), klaar.id(), new Antwoorden("Ja", "Ja", "Ja"));
        heronderzoek.begin(CONSULENT, zaak.nummer(), "De dochter woont nu dichtbij.");
        producten.vastgelegd(
                zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie", "evaluatie", "2027-04-15"));
        producten.vastgelegd(zaak, "vervoer", Map.of());
        werk.haalWeg(CONSULENT, zaak.nummer(), "begeleiding-regulier");
        assertThat(plan(zaak)).as("nothing before the decision").hasSize(2);
        herzie(zaak, eerste);
        assertThat(plan(zaak))
                .containsExactly(
                        "2027-02-15 dagbesteding-recreatief",
                        "2027-03-01 vervoer",
                        "2027-04-15 dagbesteding-recreatief");
        assertThat(werkitems(zaak)).hasSize(2).noneMatch(w -> w.contains("egeleiding"));
        assertThat(jdbc.sql("select count(*) from beschikking.evaluatie where zaaknummer = :z and vervallen_op is"
                                + " not null")
                        .param("z", zaak.nummer().waarde())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** The days are 15 February and 1 March. */
    @ParameterizedTest
    @CsvSource({"2027-02-15, 0", "2027-02-16, 1", "2027-03-01, 1", "2027-03-02, 2"})
    void helpThatStopsIsLookedAtOnlyBeforeItsLastDay(LocalDate vanaf, int dagen) {
        Zaak zaak = besluit.gewogen(WEGING);
        Beschikking eerste = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        beschikkingen.trekIn(eerste, vanaf);
        assertThat(plan(zaak)).hasSize(dagen);
        assertThat(werkitems(zaak)).hasSize(dagen);
    }

    private void herzie(Zaak zaak, Beschikking eerste) {
        beschikkingen.vervolg(new Vervolgvoorstel(
                        zaak.nummer(),
                        eerste.nummer(),
                        Uitkomst.HERZIEN,
                        Vervolggrond.NIET_MEER_AANGEWEZEN,
                        INGANG,
                        PERIODE.einde(),
                        null,
                        null,
                        "Uw dochter helpt u nu vaker.",
                        new Zienswijze(Zienswijze.Wijze.GEGEVEN, eerste.besluitdatum(), "Dat klopt."),
                        "")
                .metProducten(productindicaties.van(ZAANSTAD, zaak.nummer())));
    }

    private String naam(Zaak zaak, String product) {
        return productindicaties.van(ZAANSTAD, zaak.nummer()).stream()
                .filter(p -> p.product().equals(product))
                .findFirst()
                .orElseThrow()
                .naam();
    }

    private List<String> plan(Zaak zaak) {
        return evaluaties.van(zaak).stream()
                .map(e -> e.dag() + " "
                        + (e.product() == null ? "alles" : e.product().code()))
                .toList();
    }

    private List<String> werkitems(Zaak zaak) {
        return jdbc.sql("select laatste_dag || ' ' || taak from werkplek.werkitem"
                        + " where zaaknummer = :zaak and sleutel like 'evaluatie:%' order by laatste_dag, taak")
                .param("zaak", zaak.nummer().waarde())
                .query(String.class)
                .list();
    }
}
