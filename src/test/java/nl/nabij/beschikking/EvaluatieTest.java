package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Evaluatieproces.Antwoorden;
import nl.nabij.beschikking.model.Evaluaties;
import nl.nabij.beschikking.model.Resultaatbesluiten.Resultaatbesluit;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moments to look again, and decisions of before that hold until then. */
@NabijTest
class EvaluatieTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    Evaluatieproces evaluaties;

    @Autowired
    Resultaatbesluitproces resultaatbesluiten;

    @Autowired
    Zaken zaken;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Eis({"ALK-30", "ALK-80"})
    void eenEvaluatieStaatOpDeWerklijstEnSluitMetDrieAntwoorden() {
        Beschikking b = fixture.toegekend(GEMEENTE, 150, PERIODE);
        LocalDate dag = LocalDate.of(2028, 10, 2);
        evaluaties.plan(CONSULENT, b.zaak(), Evaluaties.Soort.EINDE, dag, "Drie maanden voor het einde.");
        Evaluaties.Evaluatie gepland =
                evaluaties.van(zaken.get(GEMEENTE, b.zaak())).getFirst();
        assertEquals(List.of("Contact over het einde van het besluit 2028-10-02"), werk(gepland.id()));
        assertThrows(
                NotPossibleException.class,
                () -> evaluaties.rondAf(CONSULENT, b.zaak(), gepland.id(), new Antwoorden("Ja", "", "Ja")));
        evaluaties.rondAf(
                CONSULENT, b.zaak(), gepland.id(), new Antwoorden("Ja", "Nog niet", "De buurvrouw helpt mee"));
        assertEquals(List.of(), werk(gepland.id()));
        assertEquals(
                "De buurvrouw helpt mee",
                evaluaties.van(zaken.get(GEMEENTE, b.zaak())).getFirst().verankering());
        assertThrows(
                NotPossibleException.class,
                () -> evaluaties.rondAf(CONSULENT, b.zaak(), gepland.id(), new Antwoorden("a", "b", "c")));
    }

    @Test
    void eenMomentLigtVoorHetEindeEnNietInHetVerleden() {
        Beschikking b = fixture.toegekend(GEMEENTE, 150, PERIODE);
        LocalDate einde = LocalDate.of(2028, 12, 31);
        assertThrows(
                NotPossibleException.class,
                () -> evaluaties.plan(CONSULENT, b.zaak(), Evaluaties.Soort.EINDE, einde, "Te laat."));
        evaluaties.plan(CONSULENT, b.zaak(), Evaluaties.Soort.EINDE, einde.minusDays(1), "Net op tijd.");
        assertThrows(
                NotPossibleException.class,
                () -> evaluaties.plan(
                        CONSULENT, b.zaak(), Evaluaties.Soort.EVALUATIE, LocalDate.of(2020, 1, 1), "Voorbij."));
        Beschikking afgewezen = fixture.afgewezen(GEMEENTE);
        assertThrows(
                NotPossibleException.class,
                () -> evaluaties.plan(CONSULENT, afgewezen.zaak(), Evaluaties.Soort.EVALUATIE, einde, "Niets."));
    }

    /** Passend beschikken: long, or without an end, with the moments to look again kept. */
    @Test
    @Eis({"ZAWA-43", "ALK-80"})
    void eenBesluitZonderEindeHoudtZijnEvaluaties() {
        Beschikking b = fixture.toegekend(GEMEENTE, 150, Periode.van(LocalDate.of(2027, 1, 1)));
        assertEquals(null, b.periode().einde());
        evaluaties.plan(
                CONSULENT, b.zaak(), Evaluaties.Soort.EVALUATIE, LocalDate.of(2030, 1, 7), "De situatie is blijvend.");
        assertEquals(1, evaluaties.van(zaken.get(GEMEENTE, b.zaak())).size());
    }

    @Test
    @Eis({"DW-36", "ZAWA-44"})
    void eenOuderResultaatbesluitGeldtTotHetNieuweBesluitEnNieuweZijnErNiet() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 150);
        Zaak gelezen = zaken.get(GEMEENTE, zaak.nummer());
        assertThrows(
                NotPossibleException.class,
                () -> resultaatbesluiten.neemOver(
                        CONSULENT, zaak.nummer(), resultaat("2026-9", gelezen.meldingsdatum())));
        resultaatbesluiten.neemOver(CONSULENT, zaak.nummer(), resultaat("2023-1", LocalDate.of(2023, 5, 1)));
        resultaatbesluiten.neemOver(CONSULENT, zaak.nummer(), resultaat("2023-1", LocalDate.of(2023, 5, 1)));
        assertEquals(1, resultaatbesluiten.van(zaak).size());
        assertEquals(null, resultaatbesluiten.van(zaak).getFirst().vervallenOp());
        Beschikking nieuw = fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        assertEquals(
                nieuw.besluitdatum(), resultaatbesluiten.van(zaak).getFirst().vervallenOp());
    }

    private static Resultaatbesluit resultaat(String nummer, LocalDate datum) {
        return new Resultaatbesluit(
                nummer, datum, "Een schoon en leefbaar huis", "Stofzuigen\nDweilen", "wekelijks", null, null, null);
    }

    private List<String> werk(long id) {
        return jdbc.sql("select taak || ' ' || laatste_dag from werkplek.werkitem where sleutel = :sleutel")
                .param("sleutel", "evaluatie:" + id)
                .query(String.class)
                .list();
    }
}
