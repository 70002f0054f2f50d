package nl.nabij.herindicatie;

import static nl.nabij.herindicatie.BeleidscampagneFixture.EINDE;
import static nl.nabij.herindicatie.BeleidscampagneFixture.KORT;
import static nl.nabij.herindicatie.BeleidscampagneFixture.VANAF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.herindicatie.Campagne.Termijnen;
import nl.nabij.herindicatie.Productverschil.Wijze;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A longest duration that becomes shorter, and prices: what they do to what runs. */
@NabijTest
class BeleidsduurcampagneTest {

    private static final Gemeentecode WESTERVELD = Gemeentecode.of("1701");
    private static final Gemeentecode HOOGEVEEN = Gemeentecode.of("0118");
    private static final Gemeentecode STAPHORST = Gemeentecode.of("0180");
    private static final Keuze.Beleid STOPT = new Keuze.Beleid(VANAF, "ib-licht", "");
    private static final Keuze.Beleid WORDT = new Keuze.Beleid(VANAF, "ib-licht", "ib-midden");

    @Autowired
    BeleidscampagneFixture hulp;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    ToewijzingFixture orders;

    @Autowired
    Naspeler naspeler;

    @Autowired
    Contracten contracten;

    @Autowired
    Tarieven tarieven;

    @BeforeEach
    void beleid() {
        beleid.vastgesteld(WESTERVELD, "producten/begeleiding-licht", "ja", ProductFixture.BEGIN);
        beleid.vastgesteld(WESTERVELD, "producten/begeleiding-licht", "nee", VANAF);
        beleid.vastgesteld(HOOGEVEEN, "beschikking/duur", "4", VANAF);
    }

    /** Four months from 1 December is 31 March; what was to last until 31 May becomes shorter. */
    @Test
    void aShorterLongestDurationShortensWhatRuns() {
        Beschikking b = hulp.toegekend(HOOGEVEEN, "db-midden");
        Keuze.Beleid keuze = new Keuze.Beleid(VANAF, "db-midden", "");
        Productverschil korter = hulp.proef(b, keuze).producten().getFirst();
        assertThat(korter.wijze()).isEqualTo(Wijze.KORTER);
        assertThat(korter.eindeNu()).isEqualTo(EINDE);
        assertThat(korter.eindeDan()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(korter.reden()).contains("beschikking/duur");
        assertThat(hulp.proef(b, new Keuze.Beleid(VANAF.minusDays(1), "db-midden", ""))
                        .verandert())
                .isFalse();
        Besluit besluit = hulp.besloten(b, keuze, KORT);
        assertThat(besluit.beschikking().toekenningen())
                .extracting(Toekenning::periode)
                .containsExactly(Periode.vanTot(VANAF, LocalDate.of(2027, 3, 31)));
        assertThat(naspeler.naspelen(besluit).gelijk()).isTrue();
    }

    /** Nobody gets less before the transition term is over: help that may then last no longer stops on that day. */
    @Test
    void theTransitionTermGoesBeforeTheLongestDuration() {
        Beschikking b = hulp.toegekend(HOOGEVEEN, "db-midden");
        long weken = java.time.temporal.ChronoUnit.WEEKS.between(
                LocalDate.now(nl.nabij.platform.NabijClock.ZONE), LocalDate.of(2027, 5, 1));
        Campagne campagne = hulp.legVast(
                b, new Keuze.Beleid(VANAF, "db-midden", ""), new Termijnen((int) weken, "toets", 1, "toets"));
        hulp.maakConcepten(b, campagne);
        assertThat(hulp.concept(b).voorstel().soort()).isEqualTo(Uitkomst.INTREKKEN);
        assertThat(hulp.concept(b).voorstel().ingangsdatum())
                .isEqualTo(LocalDate.now(nl.nabij.platform.NabijClock.ZONE).plusWeeks(weken));
        assertThat(hulp.concept(b).voorstel().motivering()).contains("Daarom stopt die.");
        Campagne teLaat = hulp.legVast(
                hulp.toegekend(HOOGEVEEN, "db-midden"),
                new Keuze.Beleid(VANAF, "db-midden", ""),
                new Termijnen((int) weken + 10, "toets", 1, "toets"));
        assertThat(hulp.maakConcepten(b, teLaat).overgeslagen().values())
                .as("it ends by itself before that")
                .anyMatch(reden -> reden.contains("loopt af voor"));
    }

    @Test
    void hulpBijHetHuishoudenLastsNoLongerThanPolicySays() {
        Beschikking b = beschikkingen.toegekend(
                HOOGEVEEN, 120, Periode.vanTot(ProductFixture.BEGIN, LocalDate.of(2027, 3, 31)));
        Keuze.Beleid keuze = new Keuze.Beleid(VANAF, "", "");
        assertThat(hulp.proef(b, keuze).verandert())
                .as("just as long as it may be")
                .isFalse();
        Beschikking langer =
                beschikkingen.toegekend(HOOGEVEEN, 120, Periode.vanTot(ProductFixture.BEGIN, LocalDate.of(2027, 4, 1)));
        Geraakt regel = hulp.proef(langer, keuze);
        assertThat(regel.producten()).extracting(Productverschil::wijze).containsExactly(Wijze.KORTER);
        assertThat(regel.minutenDan()).as("as many minutes").isEqualTo(120);
        Besluit besluit = hulp.besloten(langer, keuze, KORT);
        assertThat(besluit.beschikking().toekenningen()).singleElement().satisfies(t -> {
            assertThat(t.periode()).isEqualTo(Periode.vanTot(VANAF, LocalDate.of(2027, 3, 31)));
            assertThat(t.omvang().volume()).isEqualTo(120);
        });
    }

    /** One last day holds for hulp bij het huishouden and cuts the rest: when the rest may last longer somebody looks. */
    @Test
    void otherHelpIsNotCutAlongWithHulpBijHetHuishouden() {
        Beschikking samen = hulp.metHulp(HOOGEVEEN, "db-midden");
        assertThat(hulp.proef(samen, new Keuze.Beleid(VANAF, "", "")).producten())
                .as("both may last four months")
                .extracting(Productverschil::wijze)
                .containsExactly(Wijze.KORTER, Wijze.KORTER);
        beleid.vastgesteld(STAPHORST, "beschikking/duur", "4", VANAF);
        beleid.vastgesteld(STAPHORST, "beschikking/duur/dementie", "12", VANAF);
        Geraakt regel = hulp.proef(hulp.metHulp(STAPHORST, "db-midden"), new Keuze.Beleid(VANAF, "", ""));
        assertThat(regel.isBerekend()).isFalse();
        assertThat(regel.reden()).contains("De andere hulp in dit besluit duurt langer");
    }

    /** Euro per year at the price of the running order; of another product only what the same aanbieder agreed on. */
    @Test
    void eurosOfWhatStopsOrBecomesAnotherProduct() {
        Beschikking b = hulp.toegekend(WESTERVELD, "ib-licht");
        Omvang omvang = Objects.requireNonNull(b.omvang());
        assertThat(hulp.proef(b, STOPT).jaarNu()).as("no order, so no price").isNull();
        Agbcode aanbieder = orders.besteld(b, "02", List.of(prijs("1.00", omvang, VANAF.minusYears(1), null)))
                .aanbieder();
        Bedrag nu = Bedrag.ofCenten(100 * 52 * omvang.volume());
        assertThat(hulp.proef(b, STOPT).jaarNu()).isEqualTo(nu);
        assertThat(hulp.proef(b, STOPT).jaarDan()).isEqualTo(Bedrag.NUL);
        assertThat(hulp.proef(b, STOPT).aanbieder()).contains(aanbieder.waarde());
        assertThat(hulp.proef(b, WORDT).jaarverschil())
                .as("this aanbieder does not deliver the other product")
                .isNull();
        Productcode midden = Productcode.of("IBMID");
        Periode altijd = Periode.van(LocalDate.of(2020, 1, 1));
        contracten.registreer(new Product(
                midden, Productcategorie.of("02"), "Begeleiding midden", omvang.eenheid(), altijd, "ib-midden"));
        contracten.sluit(new Contract(WESTERVELD, aanbieder, midden, altijd));
        tarieven.spreekAf(new Tariefafspraak(
                WESTERVELD, midden, aanbieder, Tarief.of("1.50", omvang.eenheid()), altijd, "Contract test"));
        assertThat(hulp.proef(b, WORDT).jaarverschil()).isEqualTo(Bedrag.ofCenten(50 * 52 * omvang.volume()));
    }

    /** A price of every product can be tried; it asks for no decision, so no draft is made. */
    @Test
    void aPriceAloneIsShownAndAsksForNoDecision() {
        Beschikking b = hulp.toegekend(WESTERVELD, "db-midden");
        Omvang omvang = Objects.requireNonNull(b.omvang());
        orders.besteld(
                b,
                "07",
                List.of(
                        prijs("40.00", omvang, VANAF.minusYears(1), VANAF.minusDays(1)),
                        prijs("42.50", omvang, VANAF, null)));
        Keuze.Beleid keuze = new Keuze.Beleid(VANAF, "db-midden", "");
        Geraakt regel = hulp.proef(b, keuze);
        assertThat(regel.producten()).extracting(Productverschil::wijze).containsExactly(Wijze.PRIJS);
        assertThat(regel.jaarverschil()).isEqualTo(Bedrag.ofCenten(250 * 52 * omvang.volume()));
        assertThat(regel.vraagtBesluit()).isFalse();
        assertThat(hulp.proef(b, new Keuze.Beleid(VANAF.minusDays(1), "db-midden", ""))
                        .verandert())
                .as("the day before")
                .isFalse();
        Campagne campagne = hulp.legVast(b, keuze, KORT);
        assertThat(hulp.maakConcepten(b, campagne).gemaakt()).isZero();
    }

    private static ToewijzingFixture.Prijs prijs(String euro, Omvang omvang, LocalDate van, @Nullable LocalDate tot) {
        return new ToewijzingFixture.Prijs(Tarief.of(euro, omvang.eenheid()), Periode.vanTot(van, tot));
    }
}
