package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.Bezwaarproces.Ontvangst;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Brievenkast;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.Indicaties;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An objection from receipt to decision, with its clock. */
@NabijTest
class BezwaarTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final CurrentUser ANDER =
            new CurrentUser("ander.besluitnemer", "J. Smit", "", Set.of(Role.BESLUITNEMER), GEMEENTE, null);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    private static final LocalDate BESLUIT = LocalDate.of(2026, 11, 13);

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    Bezwaarproces proces;

    @Autowired
    Vervolgbesluiten vervolg;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Besluitleven leven;

    @Autowired
    Brievenkast brieven;

    @Autowired
    Indicaties indicaties;

    @Autowired
    Naspeler naspeler;

    @Autowired
    Zaken zaken;

    @Autowired
    JdbcClient jdbc;

    /** S21: decision sent 2026-11-13, objection in time up to and including 2026-12-28; posted in time counts a week longer. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-28, , true",
        "2026-12-29, , false",
        "2027-01-04, 2026-12-28, true",
        "2027-01-05, 2026-12-28, false",
        "2026-12-29, 2026-12-29, false"
    })
    void s21OpTijdTotEnMet28December(LocalDate ontvangen, LocalDate gepost, boolean opTijd) {
        assertEquals(opTijd, bezwaar(ontvangen, gepost).opTijd());
    }

    /** Weeks of Awb 7:10, from the day after the term to object; 18 weeks are longer than the Algemene termijnenwet covers. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-28, 6, false, 2027-02-08",
        "2026-12-28, 12, false, 2027-03-22",
        "2026-12-28, 6, true, 2027-03-22",
        "2026-12-28, 12, true, 2027-05-03",
        "2026-02-20, 6, false, 2026-04-07",
        "2026-05-11, 6, false, 2026-06-22"
    })
    void deTermijnVoorHetBesluitOpBezwaar(LocalDate tot, int weken, boolean verdaagd, LocalDate uiterlijk) {
        Bezwaar bezwaar = new Bezwaar(
                1,
                GEMEENTE,
                DossierFixture.ZAAKNUMMER,
                Beschikkingnummer.of("200000100"),
                tot,
                tot,
                null,
                "",
                "",
                weken == 12,
                verdaagd ? tot.plusWeeks(3) : null,
                null,
                0,
                Bezwaar.Horen.NOG_NIET,
                null,
                "",
                Bezwaar.Fase.LOOPT,
                null);
        assertEquals(uiterlijk, bezwaar.uiterlijk(weken, 6));
    }

    @Test
    @Regelgeval(beide = "NB431")
    void vanOntvangstTotBesluitGegrond() {
        Beschikking eerste = besluit();
        NabijClock.at(LocalDate.of(2026, 12, 28), () -> {
            Bezwaar bezwaar = proces.ontvang(CONSULENT, eerste.zaak(), ontvangst(eerste));
            assertTrue(bezwaar.opTijd());
            assertEquals(LocalDate.of(2027, 2, 8), proces.uiterlijk(bezwaar));
            assertEquals(Besluitstand.IN_BEZWAAR, stand(eerste));
            assertEquals(eerste, besluiten.vanZaak(GEMEENTE, eerste.zaak()).orElseThrow());
            assertEquals(List.of("Wij kregen uw bezwaar"), titels(eerste));
            assertEquals(1, werk("bezwaar:" + eerste.zaak()));
        });
        NabijClock.at(LocalDate.of(2027, 1, 20), () -> {
            Vervolgstand stand = vervolg.bereidVoor(CONSULENT, gegrond(eerste));
            assertEquals(Set.of("NB431"), codes(vervolg.biedAan(CONSULENT, stand.id(), 1)));
            proces.werkBij(CONSULENT, gehoord(proces.lopend(GEMEENTE, eerste.zaak())));
            assertEquals(List.of(), vervolg.biedAan(CONSULENT, stand.id(), 1));
            fixture.machtig(ANDER, LocalDate.of(2020, 1, 1));
            Beschikking nieuw = assertInstanceOf(Ondertekening.Getekend.class, vervolg.onderteken(ANDER, stand.id(), 1))
                    .beschikking();
            assertEquals(nieuw, besluiten.vanZaak(GEMEENTE, eerste.zaak()).orElseThrow());
            assertTrue(nieuw.toegekend());
            assertEquals(LocalDate.of(2027, 3, 3), nieuw.bezwaarTot());
            assertEquals(Besluitstand.BESLOTEN, stand(eerste));
            assertTrue(proces.find(GEMEENTE, eerste.zaak()).isEmpty());
            assertEquals(0, werk("bezwaar:" + eerste.zaak()));
            assertTrue(naspeler.naspelen(
                            besluiten.besluit(GEMEENTE, nieuw.nummer()).orElseThrow())
                    .gelijk());
        });
    }

    @Test
    @Regelgeval(beide = "NB432")
    void ongegrondLaatHetBesluitStaanEnWieBeslisteTekentNiet() {
        Beschikking eerste = besluit();
        NabijClock.at(LocalDate.of(2027, 1, 20), () -> {
            proces.ontvang(CONSULENT, eerste.zaak(), ontvangst(eerste));
            proces.werkBij(CONSULENT, gehoord(proces.lopend(GEMEENTE, eerste.zaak())));
            Vervolgstand stand = vervolg.bereidVoor(CONSULENT, voorstel(eerste, Uitkomst.BEZWAAR_ONGEGROND));
            assertEquals(List.of(), vervolg.biedAan(CONSULENT, stand.id(), 1));
            Ondertekening.Geweigerd zelf = assertInstanceOf(
                    Ondertekening.Geweigerd.class,
                    vervolg.onderteken(BeschikkingFixture.besluitnemer(GEMEENTE), stand.id(), 1));
            assertEquals(Set.of("NB432"), codes(zelf.bevindingen()));
            fixture.machtig(ANDER, LocalDate.of(2020, 1, 1));
            assertInstanceOf(Ondertekening.Getekend.class, vervolg.onderteken(ANDER, stand.id(), 1));
            assertEquals(eerste, besluiten.vanZaak(GEMEENTE, eerste.zaak()).orElseThrow());
            assertEquals(Besluitstand.BESLOTEN, stand(eerste));
            assertEquals(List.of(), besluiten.verbrokenSchakels(GEMEENTE));
        });
    }

    @Test
    @Regelgeval(beide = "NB434")
    void teLaatZonderGoedeRedenIsAlleenNietOntvankelijk() {
        Beschikking eerste = besluit();
        NabijClock.at(LocalDate.of(2026, 12, 29), () -> {
            Bezwaar bezwaar = proces.ontvang(
                    CONSULENT,
                    eerste.zaak(),
                    new Ontvangst(eerste.nummer(), LocalDate.of(2026, 12, 29), null, "", "Te weinig.", false));
            assertFalse(bezwaar.ontvankelijk());
            proces.werkBij(CONSULENT, gehoord(bezwaar));
            Vervolgstand stand = vervolg.bereidVoor(CONSULENT, voorstel(eerste, Uitkomst.BEZWAAR_ONGEGROND));
            assertEquals(Set.of("NB434"), codes(vervolg.biedAan(CONSULENT, stand.id(), 1)));
            int versie = vervolg.bewaar(CONSULENT, stand.id(), voorstel(eerste, Uitkomst.BEZWAAR_NIET_ONTVANKELIJK));
            assertEquals(List.of(), vervolg.biedAan(CONSULENT, stand.id(), versie));
        });
    }

    @Test
    @Regelgeval(voldoetNiet = "NB433")
    void metCommissieIsHaarAdviesNodigEnIsErMeerTijd() {
        Beschikking eerste = besluit();
        NabijClock.at(LocalDate.of(2026, 12, 1), () -> {
            Bezwaar bezwaar = proces.ontvang(
                    CONSULENT,
                    eerste.zaak(),
                    new Ontvangst(eerste.nummer(), LocalDate.of(2026, 12, 1), null, "", "Te weinig.", true));
            assertEquals(LocalDate.of(2027, 3, 22), proces.uiterlijk(bezwaar));
            proces.werkBij(CONSULENT, gehoord(bezwaar));
            Vervolgstand stand = vervolg.bereidVoor(CONSULENT, voorstel(eerste, Uitkomst.BEZWAAR_ONGEGROND));
            assertEquals(Set.of("NB433"), codes(vervolg.biedAan(CONSULENT, stand.id(), 1)));
        });
    }

    @Test
    void verdagenGaatMetEenBrief() {
        Beschikking eerste = besluit();
        NabijClock.at(LocalDate.of(2026, 12, 1), () -> {
            Bezwaar b = proces.ontvang(CONSULENT, eerste.zaak(), ontvangst(eerste, LocalDate.of(2026, 12, 1)));
            Bezwaar verdaagd = new Bezwaar(
                    b.id(),
                    b.gemeente(),
                    b.zaak(),
                    b.betreft(),
                    b.bezwaarTot(),
                    b.ontvangenOp(),
                    null,
                    "",
                    b.gronden(),
                    false,
                    LocalDate.of(2026, 12, 1),
                    null,
                    0,
                    b.horen(),
                    null,
                    "",
                    b.fase(),
                    null);
            proces.werkBij(CONSULENT, verdaagd);
            proces.werkBij(CONSULENT, verdaagd);
            assertEquals(List.of("Wij kregen uw bezwaar", "Wij besluiten later over uw bezwaar"), titels(eerste));
            assertEquals(LocalDate.of(2027, 3, 22), proces.uiterlijk(verdaagd));
        });
    }

    @Test
    void ingetrokkenBrengtTerugWaarHetBesluitStond() {
        Beschikking eerste = besluit();
        NabijClock.at(LocalDate.of(2026, 12, 1), () -> {
            proces.ontvang(CONSULENT, eerste.zaak(), ontvangst(eerste, LocalDate.of(2026, 12, 1)));
            assertThrows(
                    NotPossibleException.class,
                    () -> proces.ontvang(CONSULENT, eerste.zaak(), ontvangst(eerste, LocalDate.of(2026, 12, 1))));
            proces.trekIn(CONSULENT, eerste.zaak());
            assertEquals(Besluitstand.BESLOTEN, stand(eerste));
        });
    }

    @Test
    void eenZaakVanEenAndereGemeenteBestaatNiet() {
        Beschikking eerste = besluit();
        CurrentUser vreemd = IndicatieFixture.consulent(Gemeentecode.of("0361"));
        assertThrows(NotFoundException.class, () -> proces.ontvang(vreemd, eerste.zaak(), ontvangst(eerste)));
        assertThrows(NotFoundException.class, () -> proces.trekIn(vreemd, eerste.zaak()));
    }

    private Beschikking besluit() {
        Beschikking[] genomen = new Beschikking[1];
        NabijClock.at(BESLUIT, () -> genomen[0] = fixture.toegekend(GEMEENTE, 120, PERIODE));
        return genomen[0];
    }

    private static Ontvangst ontvangst(Beschikking beschikking) {
        return ontvangst(beschikking, LocalDate.of(2026, 12, 28));
    }

    private static Ontvangst ontvangst(Beschikking beschikking, LocalDate op) {
        return new Ontvangst(beschikking.nummer(), op, null, "", "Ik vind de tijd te kort.", false);
    }

    private Vervolgvoorstel gegrond(Beschikking eerste) {
        Vervolgvoorstel kaal = voorstel(eerste, Uitkomst.BEZWAAR_GEGROND);
        return new Vervolgvoorstel(
                kaal.zaak(),
                kaal.betreft(),
                kaal.soort(),
                null,
                PERIODE.begin(),
                PERIODE.einde(),
                indicaties.find(GEMEENTE, eerste.zaak()).orElseThrow(),
                null,
                kaal.motivering(),
                kaal.zienswijze(),
                "");
    }

    private static Vervolgvoorstel voorstel(Beschikking eerste, Uitkomst soort) {
        return new Vervolgvoorstel(
                eerste.zaak(),
                eerste.nummer(),
                soort,
                null,
                null,
                null,
                null,
                null,
                "Dit is waarom.",
                Zienswijze.NOG_NIET,
                "");
    }

    private static Bezwaar gehoord(Bezwaar b) {
        return new Bezwaar(
                b.id(),
                b.gemeente(),
                b.zaak(),
                b.betreft(),
                b.bezwaarTot(),
                b.ontvangenOp(),
                b.gepostOp(),
                b.verschoning(),
                b.gronden(),
                b.commissie(),
                b.verdaagdOp(),
                b.instemmingTot(),
                b.hersteldagen(),
                new Bezwaar.Horen(Bezwaar.Wijze.GEHOORD, LocalDate.of(2027, 1, 11), "De client vertelde over de was."),
                b.adviesOp(),
                b.advies(),
                b.fase(),
                b.klaarOp());
    }

    private static Bezwaar bezwaar(LocalDate ontvangen, LocalDate gepost) {
        return new Bezwaar(
                1,
                GEMEENTE,
                DossierFixture.ZAAKNUMMER,
                Beschikkingnummer.of("200000100"),
                LocalDate.of(2026, 12, 28),
                ontvangen,
                gepost,
                "",
                "",
                false,
                null,
                null,
                0,
                Bezwaar.Horen.NOG_NIET,
                null,
                "",
                Bezwaar.Fase.LOOPT,
                null);
    }

    private Besluitstand stand(Beschikking beschikking) {
        return leven.stand(zaken.get(GEMEENTE, beschikking.zaak())).orElseThrow();
    }

    private List<String> titels(Beschikking beschikking) {
        return brieven.van(GEMEENTE, beschikking.zaak()).stream()
                .map(Brievenkast.Verzonden::titel)
                .toList();
    }

    private int werk(String sleutel) {
        return jdbc.sql("select count(*) from werkplek.werkitem where sleutel = :sleutel")
                .param("sleutel", sleutel)
                .query(Integer.class)
                .single();
    }

    private static Set<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream().map(b -> b.regelcode().waarde()).collect(Collectors.toSet());
    }
}
