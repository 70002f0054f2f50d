package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Brievenkast;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every step that a person takes in the life of a decision reaches the resident and the timeline. */
@NabijTest
class StapbrievenTest {

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
    Heronderzoekproces heronderzoek;

    @Autowired
    Bezwaarproces bezwaren;

    @Autowired
    Dwangsomproces dwangsommen;

    @Autowired
    Besluitleven leven;

    @Autowired
    Brievenkast brieven;

    @Autowired
    Zaken zaken;

    @Autowired
    JdbcClient jdbc;

    @Test
    void heronderzoekEnBezwaarGevenElkeKeerEenBrief() {
        Beschikking besluit = fixture.toegekend(GEMEENTE, 150, PERIODE);
        LocalDate vandaag = LocalDate.now(NabijClock.ZONE);
        heronderzoek.begin(CONSULENT, besluit.zaak(), "De situatie thuis is veranderd.");
        heronderzoek.ongewijzigd(CONSULENT, besluit.zaak(), "De hulp past nog.");
        bezwaren.ontvang(
                CONSULENT,
                besluit.zaak(),
                new Bezwaarproces.Ontvangst(besluit.nummer(), vandaag, null, "", "Te weinig.", false));
        bezwaren.trekIn(CONSULENT, besluit.zaak());
        assertEquals(
                List.of(
                        "Wij kijken opnieuw naar uw hulp",
                        "Uw hulp blijft hetzelfde",
                        "Wij kregen uw bezwaar",
                        "U stopt met uw bezwaar"),
                titels(besluit));
        assertEquals(
                Besluitstand.BESLOTEN,
                leven.stand(zaken.get(GEMEENTE, besluit.zaak())).orElseThrow());
        assertTrue(tijdlijn(besluit)
                .containsAll(List.of(
                        Besluitgebeurtenis.HERONDERZOEK_BEGONNEN.tekst(),
                        Besluitgebeurtenis.ONGEWIJZIGD.tekst(),
                        "Bezwaar ingetrokken door de inwoner")));
    }

    @Test
    void eenIngebrekestellingWordtBevestigd() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        LocalDate dag =
                leven.termijn(zaken.get(GEMEENTE, zaak.nummer())).orElseThrow().plusDays(1);
        NabijClock.at(dag, () -> dwangsommen.ontvang(CONSULENT, zaak.nummer(), dag));
        assertEquals(
                "Wij kregen uw brief dat wij te laat zijn",
                brieven.van(GEMEENTE, zaak.nummer()).getFirst().titel());
    }

    private List<String> titels(Beschikking besluit) {
        return brieven.van(GEMEENTE, besluit.zaak()).stream()
                .map(Brievenkast.Verzonden::titel)
                .toList();
    }

    private List<String> tijdlijn(Beschikking besluit) {
        return jdbc.sql("select tekst from werkplek.tijdlijn where gemeentecode = '1980' and zaaknummer = :zaak")
                .param("zaak", besluit.zaak().waarde())
                .query(String.class)
                .list();
    }
}
