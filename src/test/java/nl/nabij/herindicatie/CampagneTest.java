package nl.nabij.herindicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Ondertekening;
import nl.nabij.beschikking.Vervolgbesluiten;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgstand;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.herindicatie.Campagne.Termijnen;
import nl.nabij.indicatie.Eigenkader;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.KaderFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tarief;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of norm for Laren: dry run, real run, drafts, hearing, undo. */
@NabijTest
class CampagneTest {

    private static final Gemeentecode LAREN = Gemeentecode.of("0417");
    private static final LocalDate VANAF =
            LocalDate.now(nl.nabij.platform.NabijClock.ZONE).plusMonths(2);
    private static final Termijnen TERMIJNEN = new Termijnen(26, "half jaar, uitspraak", 3, "drie weken, gebruik");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(LAREN);

    @Autowired
    Campagnewerk werk;

    @Autowired
    ToewijzingFixture orders;

    @Autowired
    ProductFixture producten;

    @Autowired
    Partijwerk partijen;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Indicatiewerk indicaties;

    @Autowired
    Vervolgbesluiten vervolg;

    @Autowired
    KaderFixture kaders;

    @Autowired
    JdbcClient jdbc;

    private Keuze.Norm keuze = new Keuze.Norm("", VANAF, null);

    /** The own framework gives 100 minutes where KPMG gives 108 hours a year (125), and 40 for an extra room instead of 18. */
    @BeforeEach
    void kader() {
        Eigenkader kader = kaders.goedgekeurd(
                LAREN,
                VANAF,
                csv -> csv.replace(";108;uren per jaar;", ";100;minuten per week;")
                        .replace(";16;uren per jaar;", ";60;minuten per week;"));
        keuze = new Keuze.Norm(kader.code(), VANAF, null);
    }

    private Beschikking toegekend(String kamers) {
        Zaak zaak = toegang.zaak(LAREN, Zaakstatus.AANGEVRAAGD);
        LocalDate begin = LocalDate.now(nl.nabij.platform.NabijClock.ZONE);
        indicaties.bewaar(
                CONSULENT,
                zaak.nummer(),
                new Indicatieconcept(
                        begin,
                        Map.of(
                                "schoon-huis", "overname",
                                "eigen-mogelijkheden", "nee",
                                "extra-inzet", "geen",
                                "samenstelling-huishouden", "nee",
                                "extra-kamers-in-gebruik", kamers,
                                "extra-kamers-niet-in-gebruik", "geen",
                                "extra-vervuiling", "nee",
                                "was", "voorliggend",
                                "overig", "nee"),
                        List.of()));
        indicaties.stelVast(CONSULENT, zaak.nummer());
        producten.vooraf(
                zaak, Map.of("reablement-eerst", "niet", "reablement-eerst-waarom", "Oefenen helpt niet meer."));
        return beschikkingen.teken(
                zaak,
                BeschikkingFixture.toekenning(
                        Periode.vanTot(begin, begin.plusYears(1).minusDays(1))));
    }

    private static Geraakt regel(Doorrekening doorrekening, Beschikking b) {
        return doorrekening.regels().stream()
                .filter(r -> r.zaak().equals(b.zaak()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDryRunSaysWhoIsAffectedByHowMuchAndChangesNothing() {
        Beschikking minder = toegekend("geen");
        Beschikking meer = toegekend("een");
        Doorrekening proef = werk.proef(CONSULENT, keuze);
        Geraakt daler = regel(proef, minder);
        assertThat(daler.minutenNu()).isEqualTo(125);
        assertThat(daler.minutenDan()).isEqualTo(100);
        assertThat(daler.jaarverschil()).as("no order, so no price").isNull();
        Geraakt stijger = regel(proef, meer);
        assertThat(stijger.minutenNu()).isEqualTo(144);
        assertThat(stijger.minutenDan()).isEqualTo(160);
        assertThat(stijger.activiteiten())
                .extracting(a -> a.onderdeel())
                .contains("Schoon en leefbaar huis: extra kamer in gebruik");
        assertThat(proef.som().minuten())
                .isEqualTo(
                        proef.veranderd().stream().mapToInt(Geraakt::verschil).sum());
        assertThat(werk.proef(IndicatieFixture.consulent(Gemeentecode.of("0376")), keuze)
                        .regels())
                .as("only the own gemeente")
                .noneMatch(r -> r.zaak().equals(minder.zaak()));
        assertThat(vervolg.open(LAREN, minder.zaak())).isEmpty();
    }

    /** How a framework counts is part of its version: the same amounts, rounded up to half hours. */
    @Test
    void aRuleAloneIsACampaignToo() {
        Beschikking b = toegekend("geen");
        Eigenkader halfuur = kaders.goedgekeurd(
                LAREN,
                VANAF.plusMonths(1),
                csv -> csv.replace("\nAfronden op minuten;1;", "\nAfronden op minuten;30;"));
        Geraakt geraakt = regel(werk.proef(CONSULENT, new Keuze.Norm(halfuur.code(), VANAF.plusMonths(1), null)), b);
        assertThat(geraakt.minutenNu()).isEqualTo(125);
        assertThat(geraakt.minutenDan()).isEqualTo(150);
    }

    /** Two prices of the same contract, and an order for another kind of help in the same zaak at another price. */
    @Test
    void eurosComeFromThePricesOfTheRunningOrderBeforeAndAfterTheDay() {
        Beschikking b = toegekend("geen");
        Toewijzing hulp = orders.besteld(
                b, "01", List.of(prijs("0.60", VANAF.minusYears(1), VANAF.minusDays(1)), prijs("0.66", VANAF, null)));
        orders.besteld(b, "02", List.of(prijs("9.00", VANAF.minusYears(1), null)));
        Geraakt alleenPrijs = regel(werk.proef(CONSULENT, new Keuze.Norm(kaderVan(b), VANAF, null)), b);
        assertThat(alleenPrijs.minutenNu()).isEqualTo(alleenPrijs.minutenDan()).isEqualTo(125);
        assertThat(alleenPrijs.jaarNu()).as("125 minutes, 52 weeks, 0.60").isEqualTo(Bedrag.of("3900.00"));
        assertThat(alleenPrijs.jaarDan()).as("and 0.66").isEqualTo(Bedrag.of("4290.00"));
        assertThat(alleenPrijs.verandert()).isTrue();
        Geraakt beide = regel(werk.proef(CONSULENT, keuze), b);
        assertThat(beide.jaarverschil()).as("100 minutes at 0.66").isEqualTo(Bedrag.of("-468.00"));
        Geraakt voorstel =
                regel(werk.proef(CONSULENT, new Keuze.Norm(kaderVan(b), VANAF, Tarief.of("45.00", Eenheid.UUR))), b);
        assertThat(voorstel.jaarDan()).as("a price that is not agreed yet").isEqualTo(Bedrag.of("4875.00"));
        assertThat(beide.aanbieder()).contains(hulp.aanbieder().waarde());
    }

    private String kaderVan(Beschikking b) {
        return indicaties.versies(LAREN, b.zaak()).getFirst().normenkader();
    }

    private static ToewijzingFixture.Prijs prijs(String euro, LocalDate van, @Nullable LocalDate tot) {
        return new ToewijzingFixture.Prijs(Tarief.of(euro, Eenheid.MINUUT), Periode.vanTot(van, tot));
    }

    @Test
    void whatCannotBeComputedIsNamedAndGetsNoDraft() {
        Beschikking b = toegekend("geen");
        Eigenkader gat = kaders.goedgekeurd(
                LAREN,
                VANAF,
                csv -> csv.replace(
                        ";108;uren per jaar;;schoon-huis = overname;;", ";;;;schoon-huis = overname;Nog te meten;"));
        Keuze.Norm metGat = new Keuze.Norm(gat.code(), VANAF, null);
        Geraakt regel = regel(werk.proef(CONSULENT, metGat), b);
        assertThat(regel.isBerekend()).isFalse();
        assertThat(regel.reden()).contains("basissituatie", "Nog te meten");
        Campagne campagne = werk.legVast(CONSULENT, "Met gat", metGat, TERMIJNEN);
        assertThat(partijen.maakConcepten(CONSULENT, campagne.nummer(), 200).gemaakt())
                .isZero();
        assertThat(vervolg.open(LAREN, b.zaak())).isEmpty();
    }

    @Test
    void theRealRunIsTheDryRun() {
        toegekend("geen");
        toegekend("een");
        Keuze.Norm metPrijs = new Keuze.Norm(keuze.kader(), VANAF, Tarief.of("40.00", Eenheid.UUR));
        Doorrekening proef = werk.proef(CONSULENT, metPrijs);
        Campagne campagne = werk.legVast(CONSULENT, "Nieuw kader", metPrijs, TERMIJNEN);
        assertThat(werk.regels(campagne).stream().map(Campagneregel::uitkomst).toList())
                .as("line by line, as kept in the database")
                .isEqualTo(proef.veranderd());
        assertThat(campagne.lopend()).isEqualTo(proef.regels().size());
        assertThat(werk.get(LAREN, campagne.nummer())).isEqualTo(campagne);
    }

    @Test
    void draftsAreMadeInBatchesHeardAndUndone() {
        Beschikking minder = toegekend("geen");
        Beschikking meer = toegekend("een");
        Campagne campagne = werk.legVast(CONSULENT, "Partijen", keuze, TERMIJNEN);
        int totaal = (int) werk.regels(campagne).stream()
                .filter(r -> r.uitkomst().isBerekend() && r.uitkomst().verschil() != 0)
                .count();
        Partijwerk.Partij eerste = partijen.maakConcepten(CONSULENT, campagne.nummer(), 1);
        assertThat(eerste.gemaakt()).isEqualTo(1);
        Partijwerk.Partij rest = partijen.maakConcepten(CONSULENT, campagne.nummer(), 200);
        assertThat(rest.gemaakt() + rest.overgeslagen().size()).isEqualTo(totaal - 1);
        Campagneregel daler = werk.regel(campagne, minder.zaak());
        Campagneregel stijger = werk.regel(campagne, meer.zaak());
        assertThat(daler.stand()).isEqualTo(Regelstand.CONCEPT);
        assertThat(daler.ingangsdatum())
                .as("less help after the transition term")
                .isEqualTo(LocalDate.now(nl.nabij.platform.NabijClock.ZONE).plusWeeks(26));
        assertThat(stijger.ingangsdatum()).as("more help on the first day").isEqualTo(VANAF);
        Vervolgstand concept = vervolg.open(LAREN, minder.zaak()).orElseThrow();
        assertThat(concept.voorstel().indicatie().totaalPerWeek().aantal()).isEqualTo(100);
        assertThat(concept.voorstel().herkomst()).isEqualTo(campagne.herkomst());
        hoor(campagne, daler, minder);
        ongedaan(campagne, minder, meer);
    }

    /** The signed revision is where the next campaign starts from. */
    @Test
    void aSignedDraftBecomesTheIndicatieOfTheZaak() {
        Beschikking b = toegekend("geen");
        Campagne campagne = werk.legVast(CONSULENT, "Ondertekend", keuze, TERMIJNEN);
        partijen.maakConcepten(CONSULENT, campagne.nummer(), 200);
        Campagneregel regel = werk.regel(campagne, b.zaak());
        partijen.vraagZienswijze(CONSULENT, campagne.nummer(), regel.partij());
        partijen.legZienswijzeVast(CONSULENT, campagne.nummer(), b.zaak(), "Dat is goed.");
        Vervolgstand concept = vervolg.open(LAREN, b.zaak()).orElseThrow();
        assertThat(vervolg.biedAan(CONSULENT, concept.id(), concept.versie())).isEmpty();
        CurrentUser besluitnemer = BeschikkingFixture.besluitnemer(LAREN);
        assertThat(vervolg.onderteken(besluitnemer, concept.id(), concept.versie()))
                .isInstanceOf(Ondertekening.Getekend.class);
        assertThat(indicaties.versies(LAREN, b.zaak()).getFirst().normenkader()).isEqualTo(keuze.kader());
        assertThat(indicaties
                        .versies(LAREN, b.zaak())
                        .getFirst()
                        .indicatie()
                        .totaalPerWeek()
                        .aantal())
                .isEqualTo(100);
        Keuze.Norm later = new Keuze.Norm(keuze.kader(), VANAF.plusMonths(6), null);
        assertThat(regel(werk.proef(CONSULENT, later), b).verandert()).isFalse();
    }

    /** A zaak with a draft of somebody else is passed over and named; the rest of the batch goes on. */
    @Test
    void aZaakThatHasADraftAlreadyIsPassedOver() {
        Beschikking bezet = toegekend("geen");
        Beschikking vrij = toegekend("geen");
        vervolg.bereidVoor(
                CONSULENT,
                Vervolgvoorstel.herziening(
                        bezet,
                        Vervolggrond.NIET_MEER_TOEREIKEND,
                        VANAF,
                        indicaties.versies(LAREN, bezet.zaak()).getFirst().indicatie()));
        Campagne campagne = werk.legVast(CONSULENT, "Bezet", keuze, TERMIJNEN);
        Partijwerk.Partij partij = partijen.maakConcepten(CONSULENT, campagne.nummer(), 200);
        assertThat(partij.overgeslagen().get(bezet.zaak())).contains("ligt al een voorstel");
        assertThat(werk.regel(campagne, bezet.zaak()).stand()).isEqualTo(Regelstand.DOORGEREKEND);
        assertThat(werk.regel(campagne, vrij.zaak()).stand()).isEqualTo(Regelstand.CONCEPT);
        partijen.maakOngedaan(CONSULENT, campagne.nummer(), partij.nummer(), "Opruimen.");
    }

    private void hoor(Campagne campagne, Campagneregel daler, Beschikking minder) {
        assertThatThrownBy(() -> partijen.legZienswijzeVast(CONSULENT, campagne.nummer(), minder.zaak(), "Te vroeg"))
                .isInstanceOf(NotPossibleException.class);
        assertThat(partijen.vraagZienswijze(CONSULENT, campagne.nummer(), daler.partij()))
                .isPositive();
        assertThat(werkitems(campagne)).isPositive();
        assertThatThrownBy(() -> partijen.legZienswijzeVast(CONSULENT, campagne.nummer(), minder.zaak(), " "))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("heeft nog tot en met");
        partijen.legZienswijzeVast(CONSULENT, campagne.nummer(), minder.zaak(), "Ik kan dat niet zelf.");
        assertThat(vervolg.open(LAREN, minder.zaak()).orElseThrow().voorstel().zienswijze())
                .extracting(Zienswijze::wijze, Zienswijze::tekst)
                .containsExactly(Zienswijze.Wijze.GEGEVEN, "Ik kan dat niet zelf.");
    }

    private void ongedaan(Campagne campagne, Beschikking minder, Beschikking meer) {
        for (Beschikking b : List.of(minder, meer)) {
            Campagneregel regel = werk.regel(campagne, b.zaak());
            if (!regel.stand().isVrij()) {
                assertThat(partijen.maakOngedaan(CONSULENT, campagne.nummer(), regel.partij(), "Raad stelt uit."))
                        .isPositive();
            }
        }
        assertThat(vervolg.open(LAREN, minder.zaak())).isEmpty();
        assertThat(vervolg.open(LAREN, meer.zaak())).isEmpty();
        assertThat(werkitems(campagne)).isZero();
        assertThat(werk.regel(campagne, minder.zaak()).stand()).isEqualTo(Regelstand.ONGEDAAN);
        partijen.maakConcepten(CONSULENT, campagne.nummer(), 200);
        assertThat(vervolg.open(LAREN, minder.zaak()))
                .as("a draft can be made again")
                .isPresent();
        partijen.maakOngedaan(
                CONSULENT,
                campagne.nummer(),
                werk.regel(campagne, minder.zaak()).partij(),
                "Opruimen.");
    }

    private int werkitems(Campagne campagne) {
        return jdbc.sql("select count(*) from werkplek.werkitem where gemeentecode = :g and sleutel like :k")
                .param("g", LAREN.waarde())
                .param("k", campagne.herkomst() + ":%")
                .query(Integer.class)
                .single();
    }

    @Test
    void onlyAnApprovedFrameworkAndOnlyConsulentOrBeheerder() {
        toegekend("geen");
        Eigenkader wacht = kaders.ingelezen(LAREN, VANAF, csv -> csv.replace(";108;uren", ";99;uren"));
        Keuze.Norm nogNiet = new Keuze.Norm(wacht.code(), VANAF, null);
        assertThat(werk.proef(CONSULENT, nogNiet).veranderd()).isNotEmpty();
        assertThatThrownBy(() -> werk.legVast(CONSULENT, "Te vroeg", nogNiet, TERMIJNEN))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("nog niet goedgekeurd");
        CurrentUser backoffice = new CurrentUser("b", "B", "", Set.of(Role.BACKOFFICE), LAREN, null);
        assertThatThrownBy(() -> werk.proef(backoffice, keuze))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }
}
