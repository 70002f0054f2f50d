package nl.nabij.beschikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.beschikking.naspelen.Naspeling;
import nl.nabij.indicatie.KaderFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.norm.Beleidsgebruik;
import nl.nabij.norm.Beleidsterugnames;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was weighed by method is weighed again from the receipt, on the policy texts of then. */
@NabijTest
class WegingNaspelenTest {

    private static final Gemeentecode ZAANSTAD = Gemeentecode.of("0479");
    private static final LocalDate BEGIN = ProductFixture.BEGIN;
    private static final Periode PERIODE = Periode.vanTot(BEGIN, LocalDate.of(2027, 11, 30));

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    KaderFixture kaders;

    @Autowired
    Beleidsvoorstellen voorstellen;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    Beleidsterugnames terugnames;

    @Autowired
    Normen normen;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Naspeler naspeler;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everyProductIsWeighedAgainAndComesOutEqual() {
        Naspeling naspeling = naspeler.naspelen(besluit());
        assertThat(naspeling.gelijk()).as(naspeling.toString()).isTrue();
        assertThat(naspeling.opmerkingen()).isEmpty();
        assertThat(naspeling.controles())
                .extracting(Naspeling.Controle::naam)
                .filteredOn(n -> n.startsWith("Omvang van "))
                .hasSize(3);
    }

    @Test
    void anInputThatWasChangedIsNamedWithTheLineThatItChanges() {
        Besluit toen = besluit();
        // only in what went into the weighing, not in what came out
        int wegingen = toen.bewijs().indexOf("\"wegingen\"");
        String alleenInvoer = toen.bewijs().substring(0, wegingen)
                + toen.bewijs().substring(wegingen).replace("\"aantal-1\":[\"4\"]", "\"aantal-1\":[\"5\"]");
        Naspeling invoer = naspeler.naspelen(anders(toen, b -> alleenInvoer));
        assertThat(alleenInvoer).isNotEqualTo(toen.bewijs());
        assertThat(ongelijk(invoer)).anyMatch(n -> n.startsWith("Feit van ") && n.endsWith(": aantal-1"));
        assertThat(ongelijk(invoer)).anyMatch(n -> n.startsWith("Regel van "));
        assertThat(ongelijk(invoer)).anyMatch(n -> n.startsWith("Omvang van "));
    }

    @Test
    void aPolicyTextThatWasChangedIsNamedByItsPath() {
        Besluit besluit = besluit();
        metVerandering(
                "update beschikking.normtekst set tekst = tekst || ' ' where pad = 'onderzoek/doelgroepen'", () -> {
                    Naspeling naspeling = naspeler.naspelen(besluit);
                    assertThat(naspeling.gelijk()).isFalse();
                    assertThat(naspeling.controles())
                            .anyMatch(c -> c.naam().startsWith("Beleid van ")
                                    && c.nagerekend().contains("onderzoek/doelgroepen (tekst past niet"));
                });
        metVerandering("delete from beschikking.normtekst where pad = 'onderzoek/doelgroepen'", () -> {
            Naspeling naspeling = naspeler.naspelen(besluit);
            assertThat(naspeling.controles())
                    .anyMatch(c -> c.nagerekend().contains("onderzoek/doelgroepen (tekst niet bewaard)"));
        });
    }

    @Test
    void aBrokenChainIsNamed() {
        Besluit besluit = besluit();
        metVerandering(
                "update beschikking.beschikking set bezwaar_tot = bezwaar_tot + 1 where gemeentecode = '0479' and"
                        + " nummer = "
                        + besluit.beschikking().nummer(),
                () -> assertThat(ongelijk(naspeler.naspelen(besluit))).contains("Ketting"));
    }

    @Test
    void aReceiptOfBeforeIsNotCalledEqual() {
        Naspeling naspeling = naspeler.naspelen(anders(besluit(), b -> b.replace("\"wegingen\"", "\"vroeger\"")));
        assertThat(naspeling.verschilLoos()).as(naspeling.toString()).isTrue();
        assertThat(naspeling.gelijk()).isFalse();
        assertThat(naspeling.nietNagerekend()).hasSize(3).allMatch(n -> n.contains("niet over te doen"));
    }

    @Test
    void anOwnFrameworkIsReplayedFromTheTextThatWasKept() {
        Gemeentecode deWolden = Gemeentecode.of("1690");
        kaders.goedgekeurd(deWolden, LocalDate.of(2026, 1, 1), csv -> csv);
        Beschikking beschikking = beschikkingen.toegekend(deWolden, 120, PERIODE);
        Besluit besluit = besluiten.besluit(deWolden, beschikking.nummer()).orElseThrow();
        metVerandering("update indicatie.eigen_kader set inhoud = 'weg'", () -> {
            Naspeling naspeling = naspeler.naspelen(besluit);
            assertThat(naspeling.gelijk()).as(naspeling.toString()).isTrue();
            assertThat(naspeling.controles())
                    .extracting(Naspeling.Controle::naam)
                    .contains("Minuten per regel");
        });
        metVerandering(
                "update beschikking.normtekst set tekst = tekst || ' ' where pad like 'eigen-kader/%'",
                () -> {
                    Naspeling naspeling = naspeler.naspelen(besluit);
                    assertThat(ongelijk(naspeling)).anyMatch(n -> n.startsWith("Tekst van eigen-kader/1690/"));
                    assertThat(ongelijk(naspeling)).anyMatch(n -> n.startsWith("Normenkader eigen-kader/1690/"));
                });
    }

    @Test
    void aValueThatWasSettledIsKeptAsTextAndNoLongerAskedOfTheDatabase() {
        Gemeentecode deWolden = Gemeentecode.of("1690");
        beleid.vastgesteld(deWolden, "producten/dagbesteding-licht", "ja", BEGIN);
        Zaak zaak = toegang.zaak(deWolden, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "db-licht", Map.of());
        Beschikking beschikking = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        Besluit besluit = besluiten.besluit(deWolden, beschikking.nummer()).orElseThrow();
        assertThat(naspeler.naspelen(besluit).opmerkingen()).isEmpty();
        String tekst = jdbc.sql("select tekst from beschikking.normtekst where tekst like 'gemeente/1690%'")
                .query(String.class)
                .single();
        assertThat(tekst).contains("producten/dagbesteding-licht", "Collegebesluit 20 november 2026");
        metVerandering("update norm.beleidsvoorstel set waarde = '{nee}' where gemeentecode = '1690'", () -> {
            Naspeling naspeling = naspeler.naspelen(besluit);
            assertThat(naspeling.gelijk()).as(naspeling.toString()).isTrue();
            assertThat(naspeling.opmerkingen()).anyMatch(o -> o.startsWith("norm "));
        });
        neemTerug(deWolden, besluit);
    }

    /** The value was relied on: it stays for the decision, and what held before counts again from a day to come. */
    private void neemTerug(Gemeentecode gemeente, Besluit besluit) {
        String pad = "producten/dagbesteding-licht";
        Beleidsvoorstel voorstel = voorstellen.alle(gemeente).stream()
                .filter(v -> v.pad().equals(pad))
                .findFirst()
                .orElseThrow();
        assertThat(terugnames.gebruik(voorstel))
                .extracting(Beleidsgebruik.Gebruik::wat)
                .containsExactly("Besluit " + besluit.beschikking().nummer().waarde());
        LocalDate vandaag = LocalDate.of(2026, 11, 26);
        LocalDate terug = LocalDate.of(2027, 6, 1);
        NabijClock.at(vandaag, () -> {
            CurrentUser vrager = beheerder("beleid.twee", gemeente);
            assertThat(terugnames.vraag(vrager, voorstel.nummer(), "2026-11-25", "Toch niet"))
                    .hasSize(1);
            assertThat(terugnames.vraag(vrager, voorstel.nummer(), terug.toString(), "De raad stopt ermee"))
                    .isEmpty();
            terugnames.stelVast(beheerder("beleid.een", gemeente), voorstel.nummer());
        });
        assertThat(normen.find(pad, gemeente, terug.minusDays(1))).isPresent();
        assertThat(normen.find(pad, gemeente, terug)).isEmpty();
        assertThat(normen.zoalsBekend(LocalDate.of(2026, 11, 25)).find(pad, gemeente, terug))
                .isPresent();
        Naspeling naspeling = naspeler.naspelen(besluit);
        assertThat(naspeling.gelijk()).as(naspeling.toString()).isTrue();
    }

    private static CurrentUser beheerder(String naam, Gemeentecode gemeente) {
        return new CurrentUser(naam, naam, "", Set.of(Role.BEHEERDER), gemeente, null);
    }

    private Besluit besluit() {
        Zaak zaak = toegang.zaak(ZAANSTAD, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie"));
        producten.vastgelegd(zaak, "begeleiding-regulier", Map.of());
        producten.vastgelegd(zaak, "vervoer", Map.of());
        Beschikking beschikking = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        return besluiten.besluit(ZAANSTAD, beschikking.nummer()).orElseThrow();
    }

    private static Besluit anders(Besluit besluit, UnaryOperator<String> bewijs) {
        return new Besluit(
                besluit.beschikking(),
                besluit.uitkomst(),
                null,
                besluit.ondertekendOp(),
                besluit.brief(),
                besluit.briefHash(),
                bewijs.apply(besluit.bewijs()));
    }

    private static List<String> ongelijk(Naspeling naspeling) {
        return naspeling.controles().stream()
                .filter(c -> !c.gelijk())
                .map(Naspeling.Controle::naam)
                .toList();
    }

    private void metVerandering(String sql, Runnable binnen) {
        new TransactionTemplate(transactions).executeWithoutResult(tx -> {
            // whoever tampers would take this away first: the table itself refuses a text that does not fit its hash
            jdbc.sql("alter table beschikking.normtekst drop constraint normtekst_check")
                    .update();
            assertThat(jdbc.sql(sql).update()).isPositive();
            binnen.run();
            tx.setRollbackOnly();
        });
    }
}
