package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Ketting;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Ladders;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Tredeoordeel;
import nl.nabij.toegang.Tredestap;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NabijTest
class BesluitvormingTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final Gemeentecode ANDERE = Gemeentecode.of("0361");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    Indicatiewerk indicatiewerk;

    @Autowired
    Besluitvorming besluitvorming;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Ladders ladders;

    @Autowired
    Zaken zaken;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Eis({"DW-46", "ZAWA-15"})
    void eenToekenningHoudtTijdPeriodeEnBezwaartermijnVast() {
        Beschikking beschikking = fixture.toegekend(GEMEENTE, 174, PERIODE);
        assertTrue(beschikking.toegekend());
        assertEquals(Omvang.minutenPerWeek(174), beschikking.omvang());
        assertEquals(PERIODE, beschikking.periode());
        assertEquals(beschikking, besluiten.get(GEMEENTE, beschikking.nummer()));
        assertEquals(
                Zaakstatus.BESLOTEN, zaken.get(GEMEENTE, beschikking.zaak()).status());
    }

    @Test
    void eenAfwijzingHeeftGeenOmvangEnGeenPeriode() {
        Beschikking beschikking = fixture.afgewezen(GEMEENTE);
        assertFalse(beschikking.toegekend());
        assertEquals(null, beschikking.omvang());
        assertEquals(null, beschikking.periode());
    }

    @Test
    void s21HetBezwaarLooptTotEnMet28December() {
        Zaak zaak = zaakMetIndicatie();
        List<Beschikking> genomen = new ArrayList<>();
        NabijClock.at(
                LocalDate.of(2026, 11, 13),
                () -> genomen.add(fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE))));
        assertEquals(LocalDate.of(2026, 11, 13), genomen.getFirst().besluitdatum());
        assertEquals(LocalDate.of(2026, 12, 28), genomen.getFirst().bezwaarTot());
    }

    @Test
    @Eis({"DW-37", "ZAWA-15"})
    void s3ZonderMinutenWordtNietsAangebodenEnNietsGetekend() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        int versie = besluitvorming.bewaar(CONSULENT, zaak.nummer(), BeschikkingFixture.toekenning(PERIODE));
        assertEquals(Set.of("NB403"), codes(besluitvorming.biedAan(CONSULENT, zaak.nummer(), versie)));
        assertThrows(NotPossibleException.class, () -> teken(zaak, versie));
        assertEquals(Zaakstatus.AANGEVRAAGD, zaken.get(GEMEENTE, zaak.nummer()).status());
    }

    @Test
    @Eis("DW-48")
    void s4EenAfwijkingZonderRedenDieNaHetAanbiedenKomtHoudtDeHandtekeningTegen() {
        Zaak zaak = zaakMetIndicatie();
        int versie = aangeboden(zaak);
        fixture.machtig(BeschikkingFixture.besluitnemer(GEMEENTE), LocalDate.of(2020, 1, 1));
        indicatiewerk.bewaar(CONSULENT, zaak.nummer(), indicaties.concept(GEMEENTE, PERIODE.begin(), 200, " "));
        Ondertekening.Geweigerd geweigerd = assertInstanceOf(Ondertekening.Geweigerd.class, teken(zaak, versie));
        assertEquals(Set.of("NB304"), codes(geweigerd.bevindingen()));
        assertTrue(besluiten.vanZaak(GEMEENTE, zaak.nummer()).isEmpty());
    }

    @Test
    void zonderMandaatTekentNiemandOokGeenConsulent() {
        Zaak zaak = zaakMetIndicatie();
        int versie = aangeboden(zaak);
        CurrentUser zonder = besluitnemer("zonder.mandaat");
        assertEquals(Set.of("NB413"), codes(geweigerd(zonder, zaak, versie)));
        CurrentUser consulent =
                new CurrentUser("consulent.zonder.mandaat", "C", "", Set.of(Role.CONSULENT), GEMEENTE, null);
        assertEquals(Set.of("NB413"), codes(geweigerd(consulent, zaak, versie)));
    }

    @Test
    void eenMandaatGeldtNietDeDagVoorHetIngaat() {
        Zaak zaak = zaakMetIndicatie();
        CurrentUser nieuw = besluitnemer("nieuw.mandaat");
        fixture.machtig(nieuw, LocalDate.of(2026, 12, 2));
        int versie = aangeboden(zaak);
        NabijClock.at(
                LocalDate.of(2026, 12, 1), () -> assertEquals(Set.of("NB413"), codes(geweigerd(nieuw, zaak, versie))));
        NabijClock.at(
                LocalDate.of(2026, 12, 2),
                () -> assertInstanceOf(
                        Ondertekening.Getekend.class, besluitvorming.onderteken(nieuw, zaak.nummer(), versie)));
    }

    @Test
    void eenMandaatVanEenAndereGemeenteGeldtNiet() {
        Zaak zaak = zaakMetIndicatie();
        int versie = aangeboden(zaak);
        fixture.machtig(
                new CurrentUser("dubbel", "D", "", Set.of(Role.BESLUITNEMER), ANDERE, null), LocalDate.of(2020, 1, 1));
        assertEquals(Set.of("NB413"), codes(geweigerd(besluitnemer("dubbel"), zaak, versie)));
    }

    @Test
    void tweeKeerTekenenDoetEenKeerIets() {
        Zaak zaak = zaakMetIndicatie();
        Beschikking eerste = fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        Ondertekening tweede = besluitvorming.onderteken(BeschikkingFixture.besluitnemer(GEMEENTE), zaak.nummer(), 1);
        assertEquals(new Ondertekening.Getekend(eerste), tweede);
        assertEquals(
                1,
                jdbc.sql("select count(*) from beschikking.beschikking where zaaknummer = :zaak")
                        .param("zaak", zaak.nummer().waarde())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void watNaHetLezenVeranderdeWordtNietGetekend() {
        Zaak zaak = zaakMetIndicatie();
        int versie = aangeboden(zaak);
        besluitvorming.bewaar(CONSULENT, zaak.nummer(), BeschikkingFixture.toekenning(PERIODE));
        assertThrows(NotPossibleException.class, () -> teken(zaak, versie));
    }

    @Test
    void eenTeruggegevenVoorstelIsWeerEenConcept() {
        Zaak zaak = zaakMetIndicatie();
        int versie = aangeboden(zaak);
        besluitvorming.geefTerug(BeschikkingFixture.besluitnemer(GEMEENTE), zaak.nummer(), "Leg de periode uit.");
        assertThrows(NotPossibleException.class, () -> teken(zaak, versie));
    }

    @Test
    void eenZaakVanEenAndereGemeenteBestaatNiet() {
        Zaak zaak = zaakMetIndicatie();
        CurrentUser vreemd = IndicatieFixture.consulent(ANDERE);
        Voorstel voorstel = BeschikkingFixture.toekenning(PERIODE);
        assertThrows(NotFoundException.class, () -> besluitvorming.bewaar(vreemd, zaak.nummer(), voorstel));
        assertThrows(NotFoundException.class, () -> besluitvorming.biedAan(vreemd, zaak.nummer(), 1));
        assertThrows(NotFoundException.class, () -> besluitvorming.geefTerug(vreemd, zaak.nummer(), "x"));
        assertThrows(NotFoundException.class, () -> besluitvorming.onderteken(vreemd, zaak.nummer(), 1));
        Beschikking beschikking = fixture.teken(zaak, voorstel);
        assertThrows(NotFoundException.class, () -> besluiten.get(ANDERE, beschikking.nummer()));
        assertTrue(besluiten.besluit(ANDERE, zaak.nummer()).isEmpty());
    }

    @Test
    void hetBewijsHoudtFeitenNormenEnRegelsVast() {
        Beschikking beschikking = fixture.toegekend(GEMEENTE, 174, PERIODE);
        Besluit besluit = besluiten.besluit(GEMEENTE, beschikking.zaak()).orElseThrow();
        assertEquals(Ketting.sha256(besluit.brief()), besluit.briefHash());
        String inhoud = jdbc.sql("""
            select concat_ws(' ', bewijs_json -> 'normen' ->> 'landelijk/eigen-bijdrage/abonnementstarief' <> '',
                bewijs_json -> 'feiten' ->> 'norm landelijk/eigen-bijdrage/abonnementstarief',
                bewijs_json -> 'indicatie' ->> 'totaalPerWeek', jsonb_exists(bewijs_json -> 'regels', 'NB403'),
                bewijs_json ->> 'peildatum' = besluitdatum::text)
            from beschikking.beschikking where gemeentecode = '1980' and nummer = :nummer
            """)
                .param("nummer", Long.parseLong(beschikking.nummer().waarde()))
                .query(String.class)
                .single();
        assertEquals("t 21.80 174 t t", inhoud);
    }

    @Test
    void deWerklijstZegtWieAanZetIs() {
        Zaak zaak = zaakMetIndicatie();
        assertEquals(List.of("besluit"), werk(zaak));
        int versie = aangeboden(zaak);
        assertEquals(List.of("ondertekenen"), werk(zaak));
        besluitvorming.bewaar(CONSULENT, zaak.nummer(), BeschikkingFixture.toekenning(PERIODE));
        assertEquals(List.of("besluit"), werk(zaak));
        besluitvorming.biedAan(CONSULENT, zaak.nummer(), versie + 1);
        fixture.machtig(BeschikkingFixture.besluitnemer(GEMEENTE), LocalDate.of(2020, 1, 1));
        assertInstanceOf(Ondertekening.Getekend.class, teken(zaak, versie + 1));
        assertEquals(List.of(), werk(zaak));
    }

    /** Kinds of open work of this module. */
    private List<String> werk(Zaak zaak) {
        return jdbc.sql("""
            select split_part(sleutel, ':', 1) from werkplek.werkitem
            where sleutel in ('besluit:' || :zaak, 'ondertekenen:' || :zaak) order by 1
            """)
                .param("zaak", zaak.nummer().waarde())
                .query(String.class)
                .list();
    }

    /** What the ladder says stands in the letter, so cost does not belong there either. */
    @ParameterizedTest
    @CsvSource({"Vervoer is te duur voor de gemeente., NB420", "Een taxi is voor haar te duur., ''"})
    void ookDeAfwegingOpDeLadderRustNietOpKosten(String waarom, String verwacht) {
        Zaak zaak = zaakMetIndicatie();
        Tredestap maatwerk = ladders.van(GEMEENTE, zaak.nummer()).stappen().getLast();
        ladders.bewaar(
                Medewerker.van(CONSULENT),
                zaak.nummer(),
                new Ladders.Invoer(
                        maatwerk.trede().code(), maatwerk.bekeken(), maatwerk.oordeel(), waarom, maatwerk.versie()));
        int versie = besluitvorming.bewaar(CONSULENT, zaak.nummer(), BeschikkingFixture.toekenning(PERIODE));
        assertEquals(
                verwacht.isEmpty() ? Set.of() : Set.of(verwacht),
                codes(besluitvorming.biedAan(CONSULENT, zaak.nummer(), versie)));
    }

    /** Maatwerk only for who needs it: the ladder is put right first, or the decision turns down. */
    @ParameterizedTest
    @CsvSource({
        "sociale-basis, VOLDOENDE, NB429",
        "sociale-basis, DEELS, ''",
        "maatwerk, ONVOLDOENDE, NB429",
        "maatwerk, VOLDOENDE, ''"
    })
    @Eis("ALK-25")
    @Regelgeval(beide = "NB429")
    void watDeLadderZonderMaatwerkOplostWordtNietToegekend(String trede, Tredeoordeel oordeel, String verwacht) {
        Zaak zaak = toegang.zaak(ANDERE, Zaakstatus.AANGEVRAAGD);
        CurrentUser consulent = IndicatieFixture.consulent(ANDERE);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 90);
        Tredestap stap = ladders.van(ANDERE, zaak.nummer()).stap(trede).orElseThrow();
        ladders.bewaar(
                Medewerker.van(consulent),
                zaak.nummer(),
                new Ladders.Invoer(trede, "De buurtkamer.", oordeel, "Samen bekeken.", stap.versie()));
        int versie = besluitvorming.bewaar(consulent, zaak.nummer(), BeschikkingFixture.toekenning(PERIODE));
        assertEquals(
                verwacht.isEmpty() ? Set.of() : Set.of(verwacht),
                codes(besluitvorming.biedAan(consulent, zaak.nummer(), versie)));
    }

    private Zaak zaakMetIndicatie() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        Indicatie indicatie = indicaties.vastgelegd(zaak, PERIODE.begin(), 174);
        assertEquals(174, indicatie.totaalPerWeek().aantal());
        return zaak;
    }

    private int aangeboden(Zaak zaak) {
        int versie = besluitvorming.bewaar(CONSULENT, zaak.nummer(), BeschikkingFixture.toekenning(PERIODE));
        assertEquals(List.of(), besluitvorming.biedAan(CONSULENT, zaak.nummer(), versie));
        return versie;
    }

    private Ondertekening teken(Zaak zaak, int versie) {
        return besluitvorming.onderteken(BeschikkingFixture.besluitnemer(GEMEENTE), zaak.nummer(), versie);
    }

    private List<nl.nabij.kern.Bevinding> geweigerd(CurrentUser user, Zaak zaak, int versie) {
        return assertInstanceOf(Ondertekening.Geweigerd.class, besluitvorming.onderteken(user, zaak.nummer(), versie))
                .bevindingen();
    }

    private static CurrentUser besluitnemer(String naam) {
        return new CurrentUser(naam, naam, "", Set.of(Role.BESLUITNEMER), GEMEENTE, null);
    }

    private static Set<String> codes(List<nl.nabij.kern.Bevinding> bevindingen) {
        Set<String> codes = new HashSet<>();
        bevindingen.forEach(b -> codes.add(b.regelcode().waarde()));
        return codes;
    }
}
