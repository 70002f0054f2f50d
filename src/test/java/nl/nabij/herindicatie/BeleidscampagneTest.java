package nl.nabij.herindicatie;

import static nl.nabij.herindicatie.BeleidscampagneFixture.EINDE;
import static nl.nabij.herindicatie.BeleidscampagneFixture.GROND;
import static nl.nabij.herindicatie.BeleidscampagneFixture.JAAR;
import static nl.nabij.herindicatie.BeleidscampagneFixture.KORT;
import static nl.nabij.herindicatie.BeleidscampagneFixture.VANAF;
import static nl.nabij.herindicatie.BeleidscampagneFixture.consulent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Heronderzoekproces;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolgbesluiten;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.beschikking.naspelen.Naspeling;
import nl.nabij.herindicatie.Productverschil.Wijze;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A product that is switched off or becomes another: dry run, real run, drafts, undo, decision. */
@NabijTest
class BeleidscampagneTest {

    private static final Gemeentecode WESTERVELD = Gemeentecode.of("1701");
    private static final Gemeentecode STAPHORST = Gemeentecode.of("0180");
    private static final Gemeentecode ZWARTEWATERLAND = Gemeentecode.of("1896");
    private static final Keuze.Beleid STOPT = new Keuze.Beleid(VANAF, "ib-licht", "");
    private static final Keuze.Beleid WORDT = new Keuze.Beleid(VANAF, "ib-licht", "ib-midden");

    @Autowired
    BeleidscampagneFixture hulp;

    @Autowired
    Campagnewerk werk;

    @Autowired
    Partijwerk partijen;

    @Autowired
    ProductFixture producten;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Vervolgbesluiten vervolg;

    @Autowired
    Naspeler naspeler;

    @Autowired
    Heronderzoekproces heronderzoek;

    @Autowired
    Beleidsvoorstellen voorstellen;

    @BeforeEach
    void lichtGaatUit() {
        beleid.vastgesteld(WESTERVELD, "producten/begeleiding-licht", "ja", ProductFixture.BEGIN);
        beleid.vastgesteld(WESTERVELD, "producten/begeleiding-licht", "nee", VANAF);
    }

    @Test
    void theDryRunSaysWhatStopsAndForWhomAndChangesNothing() {
        Beschikking samen = hulp.toegekend(WESTERVELD, "ib-licht", "db-midden");
        Beschikking zonder = hulp.toegekend(WESTERVELD, "db-midden");
        Geraakt regel = hulp.proef(samen, STOPT);
        assertThat(regel.producten()).singleElement().satisfies(p -> {
            assertThat(p.wijze()).isEqualTo(Wijze.STOPT);
            assertThat(p.tekst())
                    .contains("Individuele begeleiding licht stopt", "producten/begeleiding-licht zegt nee");
        });
        assertThat(regel.vraagtBesluit()).isTrue();
        assertThat(werk.proef(consulent(zonder), STOPT).regels())
                .as("who has no such product is not looked at")
                .noneMatch(r -> r.zaak().equals(zonder.zaak()));
        assertThat(hulp.proef(zonder, new Keuze.Beleid(VANAF, "", "")).verandert())
                .isFalse();
        assertThat(hulp.proef(samen, new Keuze.Beleid(VANAF.minusDays(1), "ib-licht", ""))
                        .verandert())
                .as("the day before it is switched off")
                .isFalse();
        assertThat(hulp.lopend(samen)).containsExactly("ib-licht", "db-midden");
        assertThat(vervolg.open(WESTERVELD, samen.zaak())).isEmpty();
    }

    @Test
    void whatTakesItsPlaceIsWeighedWithTheAnswersThatWereGiven() {
        Beschikking b = hulp.toegekend(WESTERVELD, "ib-licht");
        Productverschil genoeg = hulp.proef(b, WORDT).producten().getFirst();
        assertThat(genoeg.wijze()).isEqualTo(Wijze.WORDT);
        assertThat(genoeg.wordt()).isEqualTo("Individuele begeleiding midden");
        assertThat(genoeg.dan()).isEqualTo(genoeg.nu());
        Geraakt teWeinig = hulp.proef(b, new Keuze.Beleid(VANAF, "ib-licht", "vervoer"));
        assertThat(teWeinig.isBerekend()).isFalse();
        assertThat(teWeinig.producten()).extracting(Productverschil::wijze).containsExactly(Wijze.GESPREK);
        assertThat(teWeinig.reden()).contains("Individuele begeleiding licht: Beantwoord");
        assertThat(teWeinig.vraagtBesluit()).isFalse();
    }

    /** Two times the same product in one decision would lose one of the two. */
    @Test
    void whoHasTheOtherProductAlreadyIsSpokenToFirst() {
        Beschikking b = hulp.toegekend(WESTERVELD, "ib-licht", "ib-midden");
        Geraakt regel = hulp.proef(b, WORDT);
        assertThat(regel.producten()).extracting(Productverschil::wijze).containsExactly(Wijze.GESPREK);
        assertThat(regel.reden()).contains("heeft Individuele begeleiding midden al");
    }

    /** The gemeente decided until the end of February, and not yet on what comes after. */
    @Test
    void aProductThatNobodyDecidedOnDoesNotStop() {
        beleid.vastgesteld(STAPHORST, "producten/dagbesteding-licht", "ja", ProductFixture.BEGIN, "2027-02-28");
        Beschikking b = hulp.toegekend(STAPHORST, "db-licht");
        Geraakt regel = hulp.proef(b, new Keuze.Beleid(VANAF, "db-licht", ""));
        assertThat(regel.producten()).extracting(Productverschil::wijze).containsExactly(Wijze.GESPREK);
        assertThat(regel.reden()).contains("producten/dagbesteding-licht");
    }

    @Test
    void theRealRunIsTheDryRunAndAsksForAGround() {
        hulp.toegekend(WESTERVELD, "ib-licht", "db-midden");
        Beschikking b = hulp.toegekend(WESTERVELD, "ib-licht");
        Doorrekening proef = werk.proef(consulent(b), WORDT);
        assertThatThrownBy(() -> werk.legVast(consulent(b), "Zonder grond", WORDT, KORT, null))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("grond");
        Campagne campagne = hulp.legVast(b, WORDT, KORT);
        assertThat(werk.regels(campagne).stream().map(Campagneregel::uitkomst).toList())
                .as("line by line, as kept in the database")
                .isEqualTo(proef.veranderd());
        assertThat(werk.get(WESTERVELD, campagne.nummer())).isEqualTo(campagne);
    }

    @Test
    @Eis("DW-35")
    void aDraftDropsWhatStopsAndUndoingBringsTheWeighingBack() {
        Beschikking samen = hulp.toegekend(WESTERVELD, "ib-licht", "db-midden");
        Beschikking alleen = hulp.toegekend(WESTERVELD, "ib-licht");
        Campagne campagne = hulp.legVast(samen, STOPT, KORT);
        Partijwerk.Partij partij = hulp.maakConcepten(samen, campagne);
        assertThat(hulp.concept(samen).voorstel()).satisfies(v -> {
            assertThat(v.soort()).isEqualTo(Uitkomst.HERZIEN);
            assertThat(v.grond()).isEqualTo(GROND);
            assertThat(v.ingangsdatum()).isEqualTo(VANAF);
            assertThat(v.einde()).isEqualTo(EINDE);
            assertThat(v.producten()).extracting(p -> p.product()).containsExactly("db-midden");
            assertThat(v.motivering()).contains("geen individuele begeleiding licht meer");
        });
        assertThat(hulp.concept(alleen).voorstel().soort())
                .as("nothing is left")
                .isEqualTo(Uitkomst.INTREKKEN);
        assertThat(hulp.lopend(samen)).containsExactly("db-midden");
        partijen.maakOngedaan(consulent(samen), campagne.nummer(), partij.nummer(), "Raad stelt uit.");
        assertThat(vervolg.open(WESTERVELD, samen.zaak())).isEmpty();
        assertThat(hulp.lopend(samen)).containsExactlyInAnyOrder("ib-licht", "db-midden");
        assertThat(hulp.proef(samen, STOPT).vraagtBesluit()).as("as before").isTrue();
    }

    @Test
    void aDraftThatIsUndoneOnThePageOfTheZaakBringsTheWeighingBackToo() {
        Beschikking b = hulp.toegekend(WESTERVELD, "ib-licht");
        Campagne campagne = hulp.legVast(b, WORDT, KORT);
        hulp.maakConcepten(b, campagne);
        assertThat(hulp.lopend(b)).containsExactly("ib-midden");
        assertThat(vervolg.maakOngedaan(consulent(b), hulp.concept(b).id())).isTrue();
        assertThat(hulp.lopend(b)).containsExactly("ib-licht");
    }

    @Test
    @Eis("DW-35")
    void aSignedDraftGrantsTheOtherProductAndIsWeighedAgainFromItsReceipt() {
        Beschikking b = hulp.toegekend(WESTERVELD, "ib-licht", "db-midden");
        Besluit besluit = hulp.besloten(b, WORDT, KORT);
        assertThat(besluit.beschikking().toekenningen())
                .extracting(Toekenning::product)
                .containsExactlyInAnyOrder("ib-midden", "db-midden");
        assertThat(besluit.beschikking().toekenningen())
                .allMatch(t -> t.periode().equals(Periode.vanTot(VANAF, EINDE)));
        Naspeling naspeling = naspeler.naspelen(besluit);
        assertThat(naspeling.gelijk()).as(naspeling.toString()).isTrue();
        assertThat(naspeling.opmerkingen()).as("policy of that day").isEmpty();
        assertThat(hulp.proef(besluit.beschikking(), new Keuze.Beleid(VANAF, "", ""))
                        .verandert())
                .isFalse();
    }

    /** The first of two products has ended before the day; the other runs on. */
    @Test
    void aDecisionIsLookedAtAsLongAsSomethingOfItRuns() {
        Zaak zaak = hulp.zaak(WESTERVELD);
        producten.vastgelegd(zaak, "db-midden", Map.of("einde", "2027-02-28", "evaluatie", "2027-02-01"));
        producten.vastgelegd(zaak, "ib-licht", Map.of());
        Beschikking b = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(JAAR));
        assertThat(hulp.proef(b, STOPT).vraagtBesluit()).isTrue();
        hulp.maakConcepten(b, hulp.legVast(b, STOPT, KORT));
        assertThat(hulp.concept(b).voorstel().soort())
                .as("nothing is left: the other has ended")
                .isEqualTo(Uitkomst.INTREKKEN);
    }

    @Test
    void hulpBijHetHuishoudenStaysWhenAProductOfTheSameDecisionStops() {
        Beschikking b = hulp.metHulp(WESTERVELD, "ib-licht");
        Besluit besluit = hulp.besloten(b, STOPT, KORT);
        assertThat(besluit.uitkomst()).isEqualTo(Uitkomst.HERZIEN);
        assertThat(besluit.beschikking().toekenningen()).singleElement().satisfies(t -> {
            assertThat(t.product()).isNull();
            assertThat(t.omvang()).isEqualTo(Omvang.minutenPerWeek(120));
            assertThat(t.periode()).isEqualTo(Periode.vanTot(VANAF, JAAR.einde()));
        });
        assertThat(naspeler.naspelen(besluit).gelijk()).isTrue();
    }

    /** A value that one person prepared: to try, not to lay down. */
    @Test
    void aValueThatWaitsForAgreementCanBeTried() {
        beleid.vastgesteld(ZWARTEWATERLAND, "producten/dagbesteding-licht", "ja", ProductFixture.BEGIN);
        Beschikking b = hulp.toegekend(ZWARTEWATERLAND, "db-licht");
        long voorstel = voorstellen
                .dienIn(
                        new CurrentUser("beleid.drie", "Drie", "", Set.of(Role.BELEID), ZWARTEWATERLAND, null),
                        new Beleidsvoorstellen.Invoer(
                                "producten/dagbesteding-licht",
                                List.of("nee"),
                                VANAF.toString(),
                                "",
                                "2026-11-20",
                                BeleidFixture.BRON,
                                "besluit 4",
                                "toets"))
                .nummer()
                .orElseThrow();
        assertThat(hulp.proef(b, new Keuze.Beleid(VANAF, "db-licht", "")).verandert())
                .isFalse();
        Keuze.Beleid proberen = new Keuze.Beleid(VANAF, "db-licht", "", voorstel);
        assertThat(hulp.proef(b, proberen).producten())
                .extracting(Productverschil::wijze)
                .containsExactly(Wijze.STOPT);
        assertThatThrownBy(() -> hulp.legVast(b, proberen, KORT))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("nog niet vastgesteld");
    }

    @Test
    void whoIsInAHeronderzoekGetsNoDraft() {
        Beschikking b = hulp.toegekend(WESTERVELD, "ib-licht");
        Campagne campagne = hulp.legVast(b, STOPT, KORT);
        heronderzoek.begin(consulent(b), b.zaak(), "De dochter woont nu dichtbij.");
        assertThat(hulp.maakConcepten(b, campagne).overgeslagen().get(b.zaak()))
                .contains("Er loopt een heronderzoek of bezwaar");
        assertThat(hulp.lopend(b)).containsExactly("ib-licht");
    }
}
