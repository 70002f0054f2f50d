package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Brievenkast;
import nl.nabij.beschikking.model.Dwangsom;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Klok;
import nl.nabij.toegang.Klokken;
import nl.nabij.toegang.Kloksoort;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The term for the decision: standing still while something is missing, passed, and what a late decision costs. */
@NabijTest
class TermijnstandTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 3, 1), LocalDate.of(2028, 12, 31));

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    Aanvullingproces aanvullingen;

    @Autowired
    Dwangsomproces dwangsommen;

    @Autowired
    Dwangsomteller teller;

    @Autowired
    Besluitleven leven;

    @Autowired
    Brievenkast brieven;

    @Autowired
    Klokken klokken;

    @Autowired
    Zaken zaken;

    @Autowired
    Normen normen;

    @Autowired
    Uitstelbericht uitstel;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Bezwaarproces bezwaren;

    @Autowired
    Naspeler naspeler;

    @Autowired
    JdbcClient jdbc;

    /** Notice received on Monday 7 December 2026: two weeks end on 21 December, the first day is the 22nd. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-21, 0, 0.00",
        "2026-12-22, 0, 0.00",
        "2026-12-23, 1, 23.00",
        "2027-01-05, 14, 322.00",
        "2027-01-06, 15, 357.00",
        "2027-01-19, 28, 812.00",
        "2027-01-20, 29, 857.00",
        "2027-02-01, 41, 1397.00",
        "2027-02-02, 42, 1442.00",
        "2027-06-01, 42, 1442.00"
    })
    void deDwangsomTeltOpTot1442Euro(LocalDate tot, int dagen, String totaal) {
        Dwangsom dwangsom = Dwangsom.bereken(LocalDate.of(2026, 12, 7), tot, tarief());
        assertEquals(LocalDate.of(2026, 12, 22), dwangsom.eersteDag());
        assertEquals(LocalDate.of(2027, 2, 1), dwangsom.laatsteDag());
        assertEquals(dagen, dwangsom.dagen());
        assertEquals(Bedrag.of(totaal), dwangsom.totaal());
        assertEquals(
                dwangsom.totaal(),
                dwangsom.regels().stream().map(Dwangsom.Regel::samen).reduce(Bedrag.NUL, Bedrag::plus));
        assertTrue(dwangsom.regels().stream().allMatch(r -> r.bron().contains("artikel 4:17")));
    }

    @Test
    void hetMaximumIsDatVanDeNorm() {
        Dwangsom vol = Dwangsom.bereken(LocalDate.of(2026, 12, 7), LocalDate.of(2028, 1, 1), tarief());
        assertEquals(
                normen.waarde("dwangsom/maximum", GEMEENTE, LocalDate.of(2026, 12, 7))
                        .getal(),
                vol.totaal().euro());
    }

    private Dwangsom.Tarief tarief() {
        LocalDate dag = LocalDate.of(2026, 12, 7);
        return new Dwangsom.Tarief(
                normen.waarde("dwangsom/wachttijd", GEMEENTE, dag),
                normen.waarde("dwangsom/duur", GEMEENTE, dag),
                List.of(
                        normen.waarde("dwangsom/eerste-14-dagen", GEMEENTE, dag),
                        normen.waarde("dwangsom/tweede-14-dagen", GEMEENTE, dag),
                        normen.waarde("dwangsom/derde-14-dagen", GEMEENTE, dag)));
    }

    @Test
    void eenIngebrekestellingTeltPasNaDeTermijnEnHetBesluitZetDeTellerStil() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 120);
        LocalDate tot = besluitklok(zaak);
        NabijClock.at(tot, () -> {
            assertEquals(Besluitstand.AANGEVRAAGD, stand(zaak));
            assertThrows(NotPossibleException.class, () -> dwangsommen.ontvang(CONSULENT, zaak.nummer(), tot));
        });
        LocalDate ingebreke = tot.plusDays(1);
        NabijClock.at(ingebreke, () -> {
            assertEquals(Besluitstand.TE_LAAT, stand(zaak));
            dwangsommen.ontvang(CONSULENT, zaak.nummer(), ingebreke);
            assertEquals(Besluitstand.DWANGSOM, stand(zaak));
            assertThrows(NotPossibleException.class, () -> dwangsommen.ontvang(CONSULENT, zaak.nummer(), ingebreke));
        });
        LocalDate eerste = stand(zaak.nummer()).dwangsom().eersteDag();
        NabijClock.at(eerste.plusDays(3), () -> {
            assertEquals(Bedrag.of("69.00"), stand(zaak.nummer()).dwangsom().totaal());
            assertTrue(stand(zaak.nummer()).looptNog());
            fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
            assertEquals(Besluitstand.BESLOTEN, stand(zaak));
        });
        NabijClock.at(eerste.plusDays(30), () -> {
            assertEquals(Bedrag.of("69.00"), stand(zaak.nummer()).dwangsom().totaal());
            assertEquals(false, stand(zaak.nummer()).looptNog());
        });
    }

    private Dwangsomdossier stand(nl.nabij.kern.Zaaknummer nummer) {
        return teller.van(zaken.get(GEMEENTE, nummer)).getFirst();
    }

    @Test
    void terwijlEenAanvullingWachtStaatDeTermijnStil() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 120);
        LocalDate aanvraag = zaken.get(GEMEENTE, zaak.nummer()).aanvraagdatum();
        LocalDate vraag = aanvraag.plusDays(1);
        NabijClock.at(vraag, () -> {
            aanvullingen.vraag(CONSULENT, zaak.nummer(), "Een verklaring", vraag.plusDays(14));
            assertEquals(Besluitstand.OPGESCHORT, stand(zaak));
            assertEquals(ruw(aanvraag, 14), besluitklok(zaak));
            assertEquals(
                    "Wij missen nog iets bij uw aanvraag",
                    brieven.van(GEMEENTE, zaak.nummer()).getFirst().titel());
            assertThrows(NotPossibleException.class, () -> fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE)));
        });
        LocalDate terug = vraag.plusDays(5);
        NabijClock.at(terug, () -> {
            aanvullingen.ontvang(CONSULENT, zaak.nummer(), terug);
            assertEquals(Besluitstand.AANGEVRAAGD, stand(zaak));
            assertEquals(ruw(aanvraag, 4), besluitklok(zaak));
            fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        });
    }

    @Test
    void naEenOngebruikteAanvultermijnLooptDeTermijnVanzelfVerder() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        LocalDate aanvraag = zaken.get(GEMEENTE, zaak.nummer()).aanvraagdatum();
        LocalDate uiterlijk = aanvraag.plusDays(7);
        NabijClock.at(aanvraag, () -> aanvullingen.vraag(CONSULENT, zaak.nummer(), "Een verklaring", uiterlijk));
        NabijClock.at(uiterlijk, () -> assertEquals(Besluitstand.OPGESCHORT, stand(zaak)));
        NabijClock.at(uiterlijk.plusDays(1), () -> {
            assertEquals(Besluitstand.AANGEVRAAGD, stand(zaak));
            assertEquals(ruw(aanvraag, 7), besluitklok(zaak));
            aanvullingen.vraag(CONSULENT, zaak.nummer(), "Toch nog iets", uiterlijk.plusDays(8));
            assertEquals(ruw(aanvraag, 14), besluitklok(zaak));
        });
    }

    @Test
    void watOnvolledigBlijftWordtNietBehandeldMetNummerBriefEnBezwaar() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        LocalDate vraag = zaken.get(GEMEENTE, zaak.nummer()).aanvraagdatum();
        LocalDate uiterlijk = vraag.plusDays(7);
        Voorstel voorstel = DossierFixture.nietBehandeld(null).voorstel();
        NabijClock.at(vraag, () -> {
            aanvullingen.vraag(CONSULENT, zaak.nummer(), "Een verklaring", uiterlijk);
            assertThrows(IllegalStateException.class, () -> fixture.teken(zaak, voorstel));
        });
        NabijClock.at(uiterlijk.plusDays(1), () -> {
            assertEquals(1, werk(zaak, "aanvulling:"));
            Beschikking besluit = fixture.teken(zaak, voorstel);
            assertEquals(false, besluit.toegekend());
            assertEquals(Besluitstand.BESLOTEN, stand(zaak));
            assertEquals(0, werk(zaak, "aanvulling:"));
            List<nl.nabij.beschikking.model.Levensloop.Stap> stappen =
                    leven.stappen(zaken.get(GEMEENTE, zaak.nummer()));
            assertEquals(Besluitgebeurtenis.NIET_BEHANDELD, stappen.getLast().gebeurtenis());
            Besluit bewaard = besluiten.besluit(GEMEENTE, besluit.nummer()).orElseThrow();
            assertEquals(Uitkomst.BUITEN_BEHANDELING, bewaard.uitkomst());
            assertTrue(naspeler.naspelen(bewaard).gelijk());
            assertEquals(List.of(), besluiten.verbrokenSchakels(GEMEENTE));
            bezwaren.ontvang(
                    CONSULENT,
                    zaak.nummer(),
                    new Bezwaarproces.Ontvangst(
                            besluit.nummer(), uiterlijk.plusDays(1), null, "", "Ik stuurde het wel.", false));
            assertEquals(Besluitstand.IN_BEZWAAR, stand(zaak));
        });
    }

    @Test
    void eenBerichtVanUitstelVerandertDeTermijnNiet() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        LocalDate termijn = besluitklok(zaak);
        assertThrows(
                NotPossibleException.class,
                () -> uitstel.verstuur(CONSULENT, zaak.nummer(), termijn, "Wij wachten op uw arts."));
        uitstel.verstuur(CONSULENT, zaak.nummer(), termijn.plusDays(1), "Wij wachten op uw arts.");
        assertEquals(
                "Wij besluiten later over uw aanvraag",
                brieven.van(GEMEENTE, zaak.nummer()).getFirst().titel());
        assertEquals(termijn, besluitklok(zaak));
        indicaties.vastgelegd(zaak, PERIODE.begin(), 120);
        fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        assertThrows(
                NotPossibleException.class,
                () -> uitstel.verstuur(CONSULENT, zaak.nummer(), termijn.plusDays(1), "Te laat."));
    }

    private long werk(Zaak zaak, String sleutel) {
        return jdbc.sql("select count(*) from werkplek.werkitem where sleutel = :s")
                .param("s", sleutel + zaak.nummer())
                .query(Long.class)
                .single();
    }

    private static LocalDate ruw(LocalDate aanvraag, int dagenStil) {
        return new nl.nabij.kern.Termijn.Weken(2).laatsteDag(aanvraag.plusDays(dagenStil));
    }

    private LocalDate besluitklok(Zaak zaak) {
        return klokken.van(GEMEENTE, zaak.nummer()).stream()
                .filter(k -> k.soort() == Kloksoort.BESLUIT)
                .map(Klok::laatsteDag)
                .findFirst()
                .orElseThrow();
    }

    private Besluitstand stand(Zaak zaak) {
        return leven.stand(zaken.get(GEMEENTE, zaak.nummer())).orElseThrow();
    }
}
