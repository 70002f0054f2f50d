package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What keeps an indicatie on a norm framework from being settled, each beside the answers that can be settled. */
@NabijTest
class IndicatieregelsTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 4);

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture fixture;

    @Autowired
    Indicatiewerk werk;

    @Autowired
    Indicaties indicaties;

    Zaak zaak;
    Indicatieconcept goed;

    @BeforeEach
    void begin() {
        zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        goed = fixture.concept(GEMEENTE, BEGIN, 120, IndicatieFixture.REDEN);
    }

    @Test
    @Regelgeval(
            voldoet = {"NB301", "NB302", "NB303", "NB304", "NB305", "NB306"},
            beide = "NB307")
    void whatIsWholeIsSettledAndOnlyThenDoesADecisionRestOnIt() {
        werk.bewaar(CONSULENT, zaak.nummer(), goed);
        assertThat(codes(indicaties.openstaand(GEMEENTE, zaak.nummer()))).containsExactly("NB307");
        assertThat(werk.stelVast(CONSULENT, zaak.nummer())).isInstanceOf(Vaststelling.Vastgelegd.class);
        assertThat(indicaties.openstaand(GEMEENTE, zaak.nummer())).isEmpty();
    }

    @Test
    @Regelgeval(voldoetNiet = "NB301")
    void aQuestionWithoutAnAnswerIsNamed() {
        Map<String, String> feiten = new HashMap<>(goed.feiten());
        feiten.remove("schoon-huis");
        assertThat(geweigerd(BEGIN, feiten, List.of()))
                .anySatisfy(b -> assertThat(b.toelichting()).contains("nog niet beantwoord"))
                .extracting(b -> b.regelcode().waarde())
                .containsOnly("NB301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "misschien"})
    @Regelgeval(voldoetNiet = "NB302")
    void anAnswerThatDoesNotFitItsQuestionIsNamed(String antwoord) {
        Map<String, String> feiten = new HashMap<>(goed.feiten());
        feiten.put("schoon-huis", antwoord);
        assertThat(codes(geweigerd(BEGIN, feiten, List.of()))).contains("NB302");
    }

    @Test
    @Regelgeval(voldoetNiet = "NB303")
    void anAmountThatTheNormDoesNotGiveIsNamed() {
        assertThat(codes(geweigerd(BEGIN, goed.feiten(), List.of()))).containsOnly("NB303");
    }

    @Test
    @Regelgeval(voldoetNiet = "NB304")
    void ownMinutesWithoutAReasonAreNamed() {
        Indicatieconcept zonder = fixture.concept(GEMEENTE, BEGIN, 120, " ");
        assertThat(codes(geweigerd(BEGIN, zonder.feiten(), zonder.afwijkingen())))
                .containsOnly("NB304");
    }

    @Test
    @Regelgeval(voldoetNiet = "NB305")
    void aDayWithoutAFrameworkIsNamed() {
        assertThat(codes(geweigerd(LocalDate.of(2001, 1, 1), goed.feiten(), goed.afwijkingen())))
                .containsExactly("NB305");
    }

    /** No gemeente uses a framework that only serves to check, so it is asked of the rule itself. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Regelgeval(beide = "NB306")
    void aFrameworkThatOnlyChecksBearsNoDecision(boolean voorBesluiten) {
        Indicatie zelfde = fixture.vastgelegd(zaak, BEGIN, 120);
        Berekening berekend = new Berekening.Berekend(
                zelfde.norm(), BEGIN, zelfde.totaalPerWeek(), zelfde.regels(), zelfde.receipt());
        assertThat(codes(Indicatieregels.toets(new Vaststeller.Uitkomst("kader", berekend, voorBesluiten))))
                .isEqualTo(voorBesluiten ? List.of() : List.of("NB306"));
    }

    private List<Bevinding> geweigerd(LocalDate dag, Map<String, String> feiten, List<Afwijking> afwijkingen) {
        werk.bewaar(CONSULENT, zaak.nummer(), new Indicatieconcept(dag, feiten, afwijkingen));
        if (werk.stelVast(CONSULENT, zaak.nummer()) instanceof Vaststelling.Geweigerd geweigerd) {
            return geweigerd.bevindingen();
        }
        throw new AssertionError("Settled: " + feiten);
    }

    private static List<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream().map(b -> b.regelcode().waarde()).toList();
    }
}
