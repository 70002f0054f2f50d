package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.nabij.Eis;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.regels.Besluitregel;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules a decision must meet: each with a case that fails, and one dossier that meets them all. */
class BesluitregelsTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);

    private static Set<String> fouten(Besluitdossier dossier) {
        Set<String> codes = new TreeSet<>();
        Besluitregels.toets(dossier).stream()
                .filter(b -> b.ernst() == Ernst.FOUT)
                .forEach(b -> codes.add(b.regelcode().waarde()));
        return codes;
    }

    private static Besluitdossier met(Voorstel voorstel, @org.jspecify.annotations.Nullable Indicatie indicatie) {
        return new Besluitdossier(
                DossierFixture.zaak(), voorstel, indicatie, List.of(), DossierFixture.DAG, DossierFixture.beleid());
    }

    static List<Voorstel> goedeVoorstellen() {
        return List.of(
                DossierFixture.toekenning(),
                DossierFixture.deel(120),
                DossierFixture.afwijzing(Afwijzingsgrond.EIGEN_KRACHT, "U doet het zelf."));
    }

    @ParameterizedTest
    @MethodSource("goedeVoorstellen")
    @Regelgeval(
            voldoet = {"NB401", "NB402", "NB403", "NB404", "NB405", "NB406", "NB409", "NB410", "NB411", "NB414", "NB415"
            })
    void eenCompleetVoorstelVoldoetAanAlleRegels(Voorstel voorstel) {
        assertEquals(new Oordeel.Voldoet(), Oordeel.van(Besluitregels.toets(DossierFixture.dossier(voorstel))));
    }

    /** Asked up to 30 October: from the 31st on, up to 27 November, four weeks later. */
    @ParameterizedTest
    @CsvSource({"2026-10-30, NB417", "2026-10-31, ", "2026-11-27, ", "2026-11-28, NB418"})
    @Regelgeval(beide = {"NB417", "NB418"})
    void eenAanvraagBlijftAlleenTussenAanvultermijnEnVierWekenDaarnaOnbehandeld(LocalDate dag, String code) {
        assertEquals(
                code == null ? Set.of() : Set.of(code),
                fouten(DossierFixture.nietBehandeld(DossierFixture.aanvulling(), dag)));
    }

    /** What came in on 20 October was not enough: four weeks from that day. */
    @ParameterizedTest
    @CsvSource({"2026-10-20, ", "2026-11-17, ", "2026-11-18, NB418"})
    void naEenOnvolledigeAanvullingTelltDeDagVanOntvangst(LocalDate dag, String code) {
        Aanvulling gevraagd = DossierFixture.aanvulling();
        Aanvulling onvolledig = new Aanvulling(
                gevraagd.ontbreekt(),
                gevraagd.gevraagdOp(),
                gevraagd.uiterlijk(),
                LocalDate.of(2026, 10, 20),
                gevraagd.door(),
                gevraagd.op());
        assertEquals(code == null ? Set.of() : Set.of(code), fouten(DossierFixture.nietBehandeld(onvolledig, dag)));
    }

    @Test
    @Regelgeval(voldoetNiet = {"NB410", "NB417", "NB418"})
    void zonderKansOfRedenOfTermijnBlijftEenAanvraagNietOnbehandeld() {
        assertEquals(Set.of("NB417"), fouten(DossierFixture.nietBehandeld(null)));
        Besluitdossier d = DossierFixture.nietBehandeld(DossierFixture.aanvulling());
        Voorstel stil = new Voorstel(
                Uitkomst.BUITEN_BEHANDELING,
                d.voorstel().productcategorie(),
                null,
                null,
                null,
                d.voorstel().bijdrage(),
                null,
                " ");
        assertEquals(
                Set.of("NB410"),
                fouten(new Besluitdossier(
                        d.zaak(), stil, null, List.of(), List.of(), d.besluitdatum(), d.beleid(), d.aanvulling())));
        assertEquals(
                Set.of("NB418"),
                fouten(new Besluitdossier(
                        d.zaak(),
                        d.voorstel(),
                        null,
                        List.of(),
                        List.of(),
                        d.besluitdatum(),
                        DossierFixture.beleid(),
                        d.aanvulling())));
    }

    @Test
    @Regelgeval(voldoetNiet = "NB401")
    void zonderAanvraagGeenBesluit() {
        Besluitdossier dossier = new Besluitdossier(
                DossierFixture.zaak(LocalDate.of(2026, 10, 30), null),
                DossierFixture.toekenning(),
                DossierFixture.indicatie(),
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleid());
        assertEquals(Set.of("NB401"), fouten(dossier));
    }

    @Test
    @Regelgeval(voldoetNiet = "NB402")
    void zonderVerslagGeenBesluit() {
        Besluitdossier dossier = new Besluitdossier(
                DossierFixture.zaak(null, LocalDate.of(2026, 11, 2)),
                DossierFixture.toekenning(),
                DossierFixture.indicatie(),
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleid());
        assertEquals(Set.of("NB402"), fouten(dossier));
    }

    @Test
    @Eis({"DW-37", "DW-46", "ZAWA-15"})
    @Regelgeval(voldoetNiet = "NB403")
    void s3ZonderTijdGeenToekenning() {
        assertEquals(Set.of("NB403"), fouten(met(DossierFixture.toekenning(), null)));
        assertEquals(Set.of("NB403"), fouten(met(DossierFixture.toekenning(), DossierFixture.indicatie(0, List.of()))));
        assertEquals(Set.of("NB403"), fouten(met(DossierFixture.deel(null), DossierFixture.indicatie())));
        assertEquals(Set.of("NB403"), fouten(met(DossierFixture.deel(0), DossierFixture.indicatie())));
    }

    @Test
    void eenAfwijzingHeeftGeenTijdNodig() {
        assertEquals(Set.of(), fouten(met(DossierFixture.afwijzing(Afwijzingsgrond.EIGEN_KRACHT, "Zelf."), null)));
    }

    @Test
    @Eis("DW-48")
    @Regelgeval(voldoetNiet = "NB404")
    void s4EenAfwijkingZonderRedenHoudtHetBesluitTegen() {
        Besluitdossier dossier = new Besluitdossier(
                DossierFixture.zaak(),
                DossierFixture.toekenning(),
                DossierFixture.indicatie(),
                List.of(Bevinding.fout("NB304", "De reden ontbreekt.", "DW-48")),
                DossierFixture.DAG,
                DossierFixture.beleid());
        assertEquals(Set.of("NB304"), fouten(dossier));
    }

    @Test
    @Regelgeval(voldoetNiet = "NB405")
    void watDeIndicatieZelfAfkeurtHoudtHetBesluitTegen() {
        Indicatie goed = DossierFixture.indicatie();
        Indicatie fout = new Indicatie(
                goed.zaak(),
                goed.norm(),
                goed.peildatum(),
                goed.totaalPerWeek(),
                goed.regels(),
                goed.feiten(),
                List.of(Bevinding.fout("NB301", "Er ontbreekt iets.", "bron")),
                goed.receipt());
        assertEquals(Set.of("NB301"), fouten(met(DossierFixture.toekenning(), fout)));
    }

    @Test
    @Regelgeval(voldoetNiet = "NB406")
    void zonderBegindatumGeenToekenning() {
        assertEquals(Set.of("NB406"), fouten(DossierFixture.dossier(DossierFixture.toekenning(null, BEGIN))));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, NB407", "2026-12-01, ''"})
    @Regelgeval(beide = "NB407")
    void heteindeLigtNietVoorHetBegin(LocalDate einde, String verwacht) {
        Set<String> codes = verwacht.isEmpty() ? Set.of() : Set.of(verwacht);
        assertEquals(codes, fouten(DossierFixture.dossier(DossierFixture.toekenning(BEGIN, einde))));
    }

    @ParameterizedTest
    @CsvSource({"2028-11-30, ''", "2028-12-01, NB408"})
    @Regelgeval(beide = "NB408")
    void eenBesluitDuurtNietLangerDanDeGemeenteToestaat(LocalDate einde, String verwacht) {
        Set<String> codes = verwacht.isEmpty() ? Set.of() : Set.of(verwacht);
        assertEquals(codes, fouten(DossierFixture.dossier(DossierFixture.toekenning(BEGIN, einde))));
    }

    @Test
    void zonderEinddatumKanAlleenAlsDeGemeenteGeenLangsteDuurHeeft() {
        Voorstel open = DossierFixture.toekenning(BEGIN, null);
        assertEquals(Set.of("NB408"), fouten(DossierFixture.dossier(open)));
        Besluitdossier zonderBeleid = new Besluitdossier(
                DossierFixture.zaak(),
                open,
                DossierFixture.indicatie(),
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleidZonder(Beleid.LANGSTE_DUUR));
        assertEquals(Set.of(), fouten(zonderBeleid));
        assertTrue(
                Besluitregels.toets(zonderBeleid).stream()
                        .anyMatch(b -> b.ernst() == Ernst.SIGNAAL
                                && b.regelcode().waarde().equals("NB408")),
                "wat niet getoetst is, wordt gezegd");
    }

    @ParameterizedTest
    @CsvSource({"11, NB408", "12, ''"})
    @Regelgeval(beide = "NB408")
    void zonderEigenDuurGeldtDieVanDeRegio(int maanden, String verwacht) {
        Besluitdossier dossier = new Besluitdossier(
                DossierFixture.zaak(),
                DossierFixture.toekenning(BEGIN, BEGIN.plusMonths(12).minusDays(1)),
                DossierFixture.indicatie(),
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleidZonder(Beleid.LANGSTE_DUUR)
                        .met(DossierFixture.norm(Beleid.DUUR, String.valueOf(maanden), "maanden")));
        assertEquals(verwacht.isEmpty() ? Set.of() : Set.of(verwacht), fouten(dossier));
    }

    @Test
    void zonderBeleidOverDeDuurVraagtDeRegelWaaromDezeDuur() {
        Besluitdossier metReden = new Besluitdossier(
                DossierFixture.zaak(),
                DossierFixture.toekenning(BEGIN, null).metDuurReden("Uw ziekte gaat niet over."),
                DossierFixture.indicatie(),
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleidZonder(Beleid.LANGSTE_DUUR));
        assertEquals(List.of(), Besluitregels.toets(metReden));
    }

    @Test
    @Eis("DW-33")
    @Regelgeval(voldoetNiet = "NB409")
    void zonderBekendeEigenBijdrageGeenToekenning() {
        Besluitdossier dossier = new Besluitdossier(
                DossierFixture.zaak(),
                DossierFixture.toekenning(),
                DossierFixture.indicatie(),
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleidZonder(Beleid.EIGEN_BIJDRAGE));
        assertEquals(Set.of("NB409"), fouten(dossier));
    }

    @Test
    @Regelgeval(voldoetNiet = "NB414")
    void zonderBezwaartermijnGeenBesluit() {
        Besluitdossier dossier = new Besluitdossier(
                DossierFixture.zaak(),
                DossierFixture.afwijzing(Afwijzingsgrond.EIGEN_KRACHT, "Zelf."),
                null,
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleidZonder(Beleid.BEZWAARTERMIJN));
        assertEquals(Set.of("NB414"), fouten(dossier));
    }

    @Test
    @Regelgeval(voldoetNiet = {"NB410", "NB411"})
    void eenAfwijzingHeeftGrondEnMotivering() {
        assertEquals(Set.of("NB410", "NB411"), fouten(DossierFixture.dossier(DossierFixture.afwijzing(null, " "))));
    }

    @ParameterizedTest
    @CsvSource({"173, ''", "174, NB412", "175, NB412"})
    @Regelgeval(beide = "NB412")
    void eenDeelIsMinderDanDeIndicatie(int minuten, String verwacht) {
        Set<String> codes = verwacht.isEmpty() ? Set.of() : Set.of(verwacht);
        assertEquals(codes, fouten(DossierFixture.dossier(DossierFixture.deel(minuten))));
    }

    @Test
    void eenDeelZonderIndicatieKanNiet() {
        assertEquals(Set.of("NB412"), fouten(met(DossierFixture.deel(60), null)));
    }

    @Test
    @Eis("DW-46")
    @Regelgeval(voldoetNiet = "NB415")
    void deOnderbouwingTeltOpTotDeTijd() {
        Indicatie scheef =
                DossierFixture.indicatie(31, List.of(DossierFixture.regel("Wasverzorging", "30", "Was.", null)));
        assertEquals(Set.of("NB415"), fouten(met(DossierFixture.toekenning(), scheef)));
    }

    @Test
    void allesWatOntbreektKomtInEenKeer() {
        Besluitdossier leeg = new Besluitdossier(
                DossierFixture.zaak(null, null),
                DossierFixture.toekenning(null, null),
                null,
                List.of(),
                DossierFixture.DAG,
                new Beleid(java.util.Map.of(), java.util.Map.of()));
        assertEquals(Set.of("NB401", "NB402", "NB403", "NB406", "NB409", "NB414"), fouten(leeg));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-12, false", "2026-11-13, true", "2026-12-31, true", "2027-01-01, false"})
    @Regelgeval(beide = "NB413")
    void eenMandaatGeldtVanafDeEersteTotEnMetDeLaatsteDag(LocalDate dag, boolean mag) {
        Mandaat mandaat = new Mandaat(
                DossierFixture.GEMEENTE,
                "besluitnemer",
                Uitkomst.TOEKENNEN,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                Periode.vanTot(LocalDate.of(2026, 11, 13), LocalDate.of(2026, 12, 31)),
                "Mandaatbesluit");
        assertEquals(
                mag,
                Besluitregels.toetsMandaat(List.of(mandaat), opDag(DossierFixture.toekenning(), dag))
                        .isEmpty());
    }

    private static Besluitdossier opDag(Voorstel voorstel, LocalDate dag) {
        return new Besluitdossier(
                DossierFixture.zaak(), voorstel, DossierFixture.indicatie(), List.of(), dag, DossierFixture.beleid());
    }

    @Test
    void eenMandaatOmToeTeKennenIsGeenMandaatOmAfTeWijzen() {
        Mandaat mandaat = new Mandaat(
                DossierFixture.GEMEENTE,
                "besluitnemer",
                Uitkomst.TOEKENNEN,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                Periode.van(LocalDate.of(2026, 1, 1)),
                "Mandaatbesluit");
        Voorstel afwijzing = DossierFixture.afwijzing(Afwijzingsgrond.EIGEN_KRACHT, "Zelf.");
        assertFalse(Besluitregels.toetsMandaat(List.of(mandaat), DossierFixture.dossier(afwijzing))
                .isEmpty());
        assertFalse(Besluitregels.toetsMandaat(List.of(), DossierFixture.dossier(DossierFixture.toekenning()))
                .isEmpty());
    }

    @Test
    void elkeRegelHeeftEenEigenCodeEnEenBron() {
        assertEquals(
                Besluitregels.ALLE.size(),
                Besluitregels.ALLE.stream().map(Besluitregel::code).distinct().count());
        Besluitregels.ALLE.forEach(r -> assertFalse(r.bron().isBlank(), r.code().waarde()));
        Besluitregels.ALLE.forEach(r -> assertTrue(
                r.getClass().getSimpleName().startsWith(r.code().waarde()),
                r.code().waarde()));
    }
}
