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
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.Indicaties;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Revise, withdraw, end: prepared, undone, signed, with what follows from it. */
@NabijTest
class VervolgbesluitenTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final CurrentUser BESLUITNEMER = BeschikkingFixture.besluitnemer(GEMEENTE);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    private static final LocalDate INGANG = LocalDate.of(2027, 7, 1);
    private static final Zienswijze GEHOORD =
            new Zienswijze(Zienswijze.Wijze.GEGEVEN, LocalDate.of(2026, 11, 20), "Ik snap het.");

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    Vervolgbesluiten vervolg;

    @Autowired
    Besluiten besluiten;

    @Autowired
    nl.nabij.beschikking.naspelen.Naspeler naspeler;

    @Autowired
    Besluitleven leven;

    @Autowired
    Indicaties indicaties;

    @Autowired
    Zaken zaken;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eenHerzieningKomtInDePlaatsVanHetBesluitEnLaatHetOudeStaan() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        Beschikking tweede = teken(herziening(eerste, 150));
        assertEquals(Omvang.minutenPerWeek(150), tweede.omvang());
        assertEquals(Periode.vanTot(INGANG, LocalDate.of(2028, 12, 31)), tweede.periode());
        assertEquals(tweede, besluiten.vanZaak(GEMEENTE, eerste.zaak()).orElseThrow());
        assertEquals(eerste, besluiten.get(GEMEENTE, eerste.nummer()));
        assertEquals(2, besluiten.alle(GEMEENTE, eerste.zaak()).size());
        assertEquals(List.of(), besluiten.verbrokenSchakels(GEMEENTE));
        assertEquals(Besluitstand.BESLOTEN, stand(eerste));
        assertEquals(
                List.of(Besluitgebeurtenis.TOEGEKEND, Besluitgebeurtenis.HERZIEN),
                leven.stappen(zaak(eerste)).stream().map(s -> s.gebeurtenis()).toList());
    }

    @Test
    void minderHulpKanPasNadatDeClientIsGehoord() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        Vervolgstand stand = vervolg.bereidVoor(CONSULENT, herziening(eerste, 90));
        assertEquals(Set.of("NB424"), codes(vervolg.biedAan(CONSULENT, stand.id(), stand.versie())));
        int versie = vervolg.bewaar(CONSULENT, stand.id(), stand.voorstel().metZienswijze(GEHOORD));
        assertEquals(List.of(), vervolg.biedAan(CONSULENT, stand.id(), versie));
    }

    @Test
    void eenConceptDoetNietsEnIsOngedaanTeMaken() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        Vervolgstand stand =
                vervolg.bereidVoor(CONSULENT, herziening(eerste, 150).metHerkomst("proef:1"));
        assertEquals(eerste, besluiten.vanZaak(GEMEENTE, eerste.zaak()).orElseThrow());
        assertThrows(NotPossibleException.class, () -> vervolg.bereidVoor(CONSULENT, herziening(eerste, 160)));
        assertEquals(1, vervolg.vanHerkomst(GEMEENTE, "proef:1").size());
        assertTrue(vervolg.maakOngedaan(CONSULENT, stand.id()));
        assertFalse(vervolg.maakOngedaan(CONSULENT, stand.id()));
        assertTrue(vervolg.open(GEMEENTE, eerste.zaak()).isEmpty());
        assertThrows(NotPossibleException.class, () -> vervolg.biedAan(CONSULENT, stand.id(), 1));
        assertEquals(
                Vervolgstand.Fase.ONGEDAAN,
                vervolg.vanHerkomst(GEMEENTE, "proef:1").getFirst().fase());
        vervolg.bereidVoor(CONSULENT, herziening(eerste, 160));
    }

    @Test
    void watBewaardIsKomtHeelTerug() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        Vervolgvoorstel voorstel = herziening(eerste, 150).metZienswijze(GEHOORD);
        Vervolgstand stand = vervolg.bereidVoor(CONSULENT, voorstel);
        assertEquals(voorstel, stand.voorstel());
        assertEquals(voorstel, vervolg.get(GEMEENTE, stand.id()).voorstel());
    }

    @Test
    void eenIntrekkingHoudtDeHulpOpEnEenGetekendBesluitIsNietOngedaanTeMaken() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        Vervolgvoorstel voorstel = intrekking(eerste, Vervolggrond.NIET_MEER_AANGEWEZEN);
        Beschikking tweede = teken(voorstel);
        assertFalse(tweede.toegekend());
        assertEquals(null, tweede.omvang());
        assertEquals(Besluitstand.INGETROKKEN, stand(eerste));
        assertEquals(
                INGANG,
                besluiten
                        .besluit(GEMEENTE, tweede.nummer())
                        .orElseThrow()
                        .vervolg()
                        .ingangsdatum());
        assertThrows(NotPossibleException.class, () -> vervolg.bereidVoor(CONSULENT, voorstel));
        long id = jdbc.sql("select id from beschikking.vervolg where zaaknummer = :zaak")
                .param("zaak", eerste.zaak().waarde())
                .query(Long.class)
                .single();
        assertFalse(vervolg.maakOngedaan(CONSULENT, id));
    }

    @Test
    void naHetEindeVanDePeriodeIsHetBesluitVerlopenEnKanHetNietMeerVeranderen() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        NabijClock.at(LocalDate.of(2028, 12, 31), () -> assertEquals(Besluitstand.BESLOTEN, stand(eerste)));
        NabijClock.at(LocalDate.of(2029, 1, 1), () -> {
            assertEquals(Besluitstand.VERLOPEN, stand(eerste));
            assertThrows(NotPossibleException.class, () -> vervolg.bereidVoor(CONSULENT, herziening(eerste, 150)));
        });
    }

    @Test
    void zonderMandaatVoorDezeSoortTekentNiemand() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        Vervolgstand stand = vervolg.bereidVoor(CONSULENT, herziening(eerste, 150));
        vervolg.biedAan(CONSULENT, stand.id(), 1);
        CurrentUser zonder = new CurrentUser(
                "alleen.toekennen", "A", "", Set.of(nl.nabij.platform.Role.BESLUITNEMER), GEMEENTE, null);
        fixture.machtig(zonder, LocalDate.of(2020, 1, 1), Uitkomst.TOEKENNEN);
        Ondertekening.Geweigerd geweigerd =
                assertInstanceOf(Ondertekening.Geweigerd.class, vervolg.onderteken(zonder, stand.id(), 1));
        assertEquals(Set.of("NB413"), codes(geweigerd.bevindingen()));
        assertEquals(eerste, besluiten.vanZaak(GEMEENTE, eerste.zaak()).orElseThrow());
    }

    @Test
    void eenVoorstelVanEenAndereGemeenteBestaatNiet() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        Vervolgstand stand = vervolg.bereidVoor(CONSULENT, herziening(eerste, 150));
        CurrentUser vreemd = IndicatieFixture.consulent(Gemeentecode.of("0361"));
        assertThrows(NotFoundException.class, () -> vervolg.get(vreemd.gemeente(), stand.id()));
        assertThrows(NotFoundException.class, () -> vervolg.maakOngedaan(vreemd, stand.id()));
        assertThrows(NotFoundException.class, () -> vervolg.biedAan(vreemd, stand.id(), 1));
        assertThrows(NotFoundException.class, () -> vervolg.onderteken(vreemd, stand.id(), 1));
        assertThrows(NotFoundException.class, () -> vervolg.bereidVoor(vreemd, herziening(eerste, 150)));
    }

    @Test
    void eenVervolgbesluitIsNaTeSpelen() {
        Beschikking eerste = fixture.toegekend(GEMEENTE, 120, PERIODE);
        Indicatie echt = indicaties.find(GEMEENTE, eerste.zaak()).orElseThrow();
        Beschikking herzien = teken(Vervolgvoorstel.herziening(eerste, Vervolggrond.NIET_MEER_TOEREIKEND, INGANG, echt)
                .metMotivering("De hulp duurt langer."));
        Beschikking gestopt = teken(intrekking(herzien, Vervolggrond.NIET_MEER_AANGEWEZEN));
        for (Beschikking beschikking : List.of(eerste, herzien, gestopt)) {
            var naspeling = naspeler.naspelen(
                    besluiten.besluit(GEMEENTE, beschikking.nummer()).orElseThrow());
            assertTrue(naspeling.gelijk(), naspeling.toString());
        }
    }

    private Vervolgvoorstel herziening(Beschikking eerste, int minuten) {
        return Vervolgvoorstel.herziening(eerste, Vervolggrond.NIET_MEER_TOEREIKEND, INGANG, indicatie(eerste, minuten))
                .metMotivering("Uw situatie is veranderd.");
    }

    private Indicatie indicatie(Beschikking eerste, int minuten) {
        Indicatie oud = indicaties.find(GEMEENTE, eerste.zaak()).orElseThrow();
        return new Indicatie(
                oud.zaak(),
                oud.norm(),
                INGANG,
                Minuten.of(minuten),
                List.of(DossierFixture.regel("Schoon en leefbaar huis", "" + minuten, "U kunt dit niet zelf.", null)),
                oud.feiten(),
                List.of(),
                oud.receipt());
    }

    private static Vervolgvoorstel intrekking(Beschikking eerste, Vervolggrond grond) {
        return new Vervolgvoorstel(
                eerste.zaak(),
                eerste.nummer(),
                Uitkomst.INTREKKEN,
                grond,
                INGANG,
                null,
                null,
                null,
                "U kunt het huishouden weer zelf doen.",
                GEHOORD,
                "");
    }

    private Beschikking teken(Vervolgvoorstel voorstel) {
        fixture.machtig(BESLUITNEMER, LocalDate.of(2020, 1, 1));
        Vervolgstand stand = vervolg.bereidVoor(CONSULENT, voorstel);
        assertEquals(List.of(), vervolg.biedAan(CONSULENT, stand.id(), stand.versie()));
        return assertInstanceOf(
                        Ondertekening.Getekend.class, vervolg.onderteken(BESLUITNEMER, stand.id(), stand.versie()))
                .beschikking();
    }

    private Besluitstand stand(Beschikking beschikking) {
        return leven.stand(zaak(beschikking)).orElseThrow();
    }

    private Zaak zaak(Beschikking beschikking) {
        return zaken.get(GEMEENTE, beschikking.zaak());
    }

    private static Set<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream().map(b -> b.regelcode().waarde()).collect(Collectors.toSet());
    }
}
