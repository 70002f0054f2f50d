package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.beschikking.regels.Vervolgregel;
import nl.nabij.beschikking.regels.Vervolgregels;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on later decisions: each with a case that fails beside one that passes. */
class VervolgregelsTest {

    private static final Zienswijze GEHOORD =
            new Zienswijze(Zienswijze.Wijze.GEGEVEN, LocalDate.of(2026, 11, 10), "Ik snap het.");
    private static final Vervolgdossier HERZIEN = herzien();

    private static Vervolgdossier herzien() {
        return Brieven.dossier(Uitkomst.HERZIEN, Vervolggrond.NIET_MEER_TOEREIKEND, null);
    }

    static List<Vervolgdossier> compleet() {
        return List.of(
                HERZIEN,
                Brieven.dossier(Uitkomst.INTREKKEN, Vervolggrond.NIET_MEER_AANGEWEZEN, null, GEHOORD),
                Brieven.dossier(Uitkomst.BEEINDIGEN, Vervolggrond.OP_VERZOEK, null),
                Brieven.dossier(Uitkomst.BEZWAAR_GEGROND, null, Brieven.bezwaar("", true)),
                Brieven.dossier(Uitkomst.BEZWAAR_ONGEGROND, null, Brieven.bezwaar("U lag in het ziekenhuis.", false)),
                Brieven.dossier(Uitkomst.BEZWAAR_NIET_ONTVANKELIJK, null, Brieven.bezwaar("", false)));
    }

    @ParameterizedTest
    @MethodSource("compleet")
    @Regelgeval(voldoet = {"NB420", "NB426", "NB431", "NB433", "NB434"})
    void eenCompleetVoorstelVoldoetAanAlleRegels(Vervolgdossier dossier) {
        assertEquals(Set.of(), codes(dossier));
    }

    @Test
    @Regelgeval(beide = "NB421")
    void nb421AlleenHetBesluitDatGeldtKanVeranderen() {
        Vervolgdossier d = HERZIEN;
        for (Besluitstand stand : Besluitstand.values()) {
            boolean mag = stand == Besluitstand.BESLOTEN || stand == Besluitstand.HEROVERWEGING;
            assertEquals(!mag, codes(met(d, d.geldend(), stand, d.voorstel())).contains("NB421"), stand.name());
        }
        Beschikking later = nummer(d.geldend(), "200000200", true);
        assertEquals(Set.of("NB421"), codes(met(d, later, d.stand(), d.voorstel())));
        Vervolgdossier bezwaar = Brieven.dossier(Uitkomst.BEZWAAR_ONGEGROND, null, Brieven.bezwaar("", true));
        assertEquals(
                Set.of("NB421"), codes(met(bezwaar, bezwaar.geldend(), Besluitstand.BESLOTEN, bezwaar.voorstel())));
    }

    @ParameterizedTest
    @EnumSource(Vervolggrond.class)
    @Regelgeval(beide = "NB422")
    void nb422DeGrondPastBijDeSoort(Vervolggrond grond) {
        boolean letter = grond.bron().contains("2.3.10 lid 1 onder") && grond != Vervolggrond.OP_VERZOEK;
        assertEquals(
                !letter, codes(Brieven.dossier(Uitkomst.HERZIEN, grond, null)).contains("NB422"));
        assertEquals(
                !letter, codes(Brieven.dossier(Uitkomst.INTREKKEN, grond, null)).contains("NB422"));
        assertEquals(
                letter, codes(Brieven.dossier(Uitkomst.BEEINDIGEN, grond, null)).contains("NB422"));
    }

    @Test
    void nb422ZonderGrondGeenHerziening() {
        assertEquals(Set.of("NB422"), codes(Brieven.dossier(Uitkomst.HERZIEN, null, null)));
    }

    @Test
    @Regelgeval(beide = "NB423")
    void nb423DeIngangsdatumLigtBinnenHetBesluit() {
        assertEquals(Set.of("NB423"), codes(ingang(HERZIEN, null)));
        assertEquals(Set.of(), codes(ingang(HERZIEN, LocalDate.of(2026, 12, 1))));
        assertEquals(Set.of("NB423"), codes(ingang(HERZIEN, LocalDate.of(2026, 11, 30))));
        assertEquals(Set.of(), codes(ingang(HERZIEN, LocalDate.of(2028, 11, 30))));
        assertTrue(codes(ingang(HERZIEN, LocalDate.of(2028, 12, 1))).contains("NB423"));
    }

    @Test
    @Regelgeval(beide = "NB423")
    void nb423MinderHulpWerktNietTerugBehalveBijOnjuisteGegevens() {
        Vervolgdossier stop = Brieven.dossier(Uitkomst.INTREKKEN, Vervolggrond.NIET_MEER_AANGEWEZEN, null, GEHOORD);
        Vervolgdossier fout = Brieven.dossier(Uitkomst.INTREKKEN, Vervolggrond.ONJUISTE_GEGEVENS, null, GEHOORD);
        LocalDate gisteren = LocalDate.of(2027, 1, 31);
        LocalDate vandaag = LocalDate.of(2027, 2, 1);
        assertEquals(Set.of("NB423"), codes(op(ingang(stop, gisteren), vandaag)));
        assertEquals(Set.of(), codes(op(ingang(stop, vandaag), vandaag)));
        assertEquals(Set.of(), codes(op(ingang(fout, gisteren), vandaag)));
    }

    @Test
    @Regelgeval(beide = "NB424")
    void nb424WieMinderKrijgtWordtEerstGehoord() {
        assertEquals(Set.of(), codes(minuten(HERZIEN, 150, Zienswijze.NOG_NIET)));
        assertEquals(Set.of("NB424"), codes(minuten(HERZIEN, 149, Zienswijze.NOG_NIET)));
        assertEquals(Set.of(), codes(minuten(HERZIEN, 149, GEHOORD)));
        Zienswijze zonderReden = new Zienswijze(Zienswijze.Wijze.NIET_NODIG, LocalDate.of(2026, 11, 10), " ");
        assertEquals(Set.of("NB424"), codes(minuten(HERZIEN, 149, zonderReden)));
        assertEquals(Set.of("NB424"), codes(Brieven.dossier(Uitkomst.INTREKKEN, Vervolggrond.NIET_GEBRUIKT, null)));
    }

    @Test
    @Regelgeval(beide = "NB425")
    void nb425DeNieuweTijdRustOpEenBerekening() {
        assertEquals(Set.of("NB425"), codes(indicatie(HERZIEN, null)));
        assertTrue(codes(indicatie(HERZIEN, DossierFixture.indicatie(0, List.of())))
                .contains("NB425"));
        assertEquals(Set.of("NB425"), codes(minuten(HERZIEN, 174, GEHOORD)));
        assertEquals(Set.of(), codes(minuten(HERZIEN, 173, GEHOORD)));
    }

    @Test
    @Regelgeval(voldoetNiet = "NB426")
    void nb426ZonderUitlegGeenBesluit() {
        assertEquals(
                Set.of("NB426"),
                codes(met(
                        HERZIEN,
                        HERZIEN.geldend(),
                        HERZIEN.stand(),
                        HERZIEN.voorstel().metMotivering(" "))));
    }

    @ParameterizedTest
    @MethodSource("compleet")
    @Regelgeval(voldoetNiet = "NB420")
    void nb420GeenEnkelBesluitRustOpKosten(Vervolgdossier d) {
        Vervolgvoorstel v = d.voorstel();
        assertEquals(
                Set.of("NB420"), codes(met(d, d.geldend(), d.stand(), v.metMotivering("Dit kost € 3.000 per jaar."))));
        assertEquals(
                Set.of("NB420"),
                codes(met(d, d.geldend(), d.stand(), v.metMotivering("De gemeente moet bezuinigen."))));
    }

    @Test
    @Regelgeval(beide = "NB427")
    void nb427DePeriodeEindigtNietVoorZijBegint() {
        Vervolgvoorstel v = HERZIEN.voorstel().metZienswijze(GEHOORD);
        assertEquals(Set.of(), codes(einde(v, v.ingangsdatum())));
        assertEquals(Set.of("NB427"), codes(einde(v, v.ingangsdatum().minusDays(1))));
    }

    @Test
    @Regelgeval(beide = "NB424")
    void nb424EerderEindigenIsOokMinder() {
        Vervolgvoorstel v = HERZIEN.voorstel();
        LocalDate toegekend = HERZIEN.geldend().periode().einde();
        assertEquals(Set.of(), codes(einde(v, toegekend)));
        assertEquals(Set.of("NB424"), codes(einde(v, toegekend.minusDays(1))));
        assertEquals(Set.of(), codes(einde(v.metZienswijze(GEHOORD), toegekend.minusDays(1))));
    }

    @Test
    @Regelgeval(beide = "NB428")
    void nb428ZonderBekendeTermijnGeenBrief() {
        assertEquals(Set.of("NB428"), codes(beleid(HERZIEN, DossierFixture.beleidZonder(Beleid.BEZWAARTERMIJN))));
        Vervolgdossier bezwaar = Brieven.dossier(Uitkomst.BEZWAAR_ONGEGROND, null, Brieven.bezwaar("", true));
        assertEquals(Set.of("NB428"), codes(beleid(bezwaar, DossierFixture.beleidZonder(Beleid.BEROEPSTERMIJN))));
        assertEquals(Set.of(), codes(beleid(bezwaar, DossierFixture.beleidZonder(Beleid.BEZWAARTERMIJN))));
    }

    @Test
    void elkeRegelHeeftEenEigenCodeEnEenBron() {
        List<String> codes = Vervolgregels.codes().stream().map(c -> c.waarde()).toList();
        assertEquals(codes.size(), Set.copyOf(codes).size());
        for (Vervolgregel regel : Vervolgregels.ALLE) {
            assertFalse(regel.bron().isBlank());
            assertTrue(regel.getClass().getSimpleName().startsWith(regel.code().waarde()));
        }
    }

    private static Vervolgdossier met(
            Vervolgdossier d, Beschikking geldend, Besluitstand stand, Vervolgvoorstel voorstel) {
        return new Vervolgdossier(
                d.zaak(),
                d.betreft(),
                geldend,
                stand,
                voorstel,
                d.bijdrage(),
                d.bezwaar(),
                d.besluitdatum(),
                d.beleid());
    }

    private static Vervolgdossier op(Vervolgdossier d, LocalDate dag) {
        return new Vervolgdossier(
                d.zaak(),
                d.betreft(),
                d.geldend(),
                d.stand(),
                d.voorstel(),
                d.bijdrage(),
                d.bezwaar(),
                dag,
                d.beleid());
    }

    private static Vervolgdossier beleid(Vervolgdossier d, Beleid beleid) {
        return new Vervolgdossier(
                d.zaak(),
                d.betreft(),
                d.geldend(),
                d.stand(),
                d.voorstel(),
                d.bijdrage(),
                d.bezwaar(),
                d.besluitdatum(),
                beleid);
    }

    private static Vervolgdossier ingang(Vervolgdossier d, @Nullable LocalDate ingang) {
        Vervolgvoorstel v = d.voorstel();
        return met(
                d,
                d.geldend(),
                d.stand(),
                new Vervolgvoorstel(
                        v.zaak(),
                        v.betreft(),
                        v.soort(),
                        v.grond(),
                        ingang,
                        v.einde(),
                        v.indicatie(),
                        v.minutenPerWeek(),
                        v.motivering(),
                        v.zienswijze(),
                        ""));
    }

    private static Vervolgdossier einde(Vervolgvoorstel v, LocalDate einde) {
        return met(
                HERZIEN,
                HERZIEN.geldend(),
                HERZIEN.stand(),
                new Vervolgvoorstel(
                        v.zaak(),
                        v.betreft(),
                        v.soort(),
                        v.grond(),
                        v.ingangsdatum(),
                        einde,
                        v.indicatie(),
                        null,
                        v.motivering(),
                        v.zienswijze(),
                        ""));
    }

    private static Vervolgdossier indicatie(Vervolgdossier d, @Nullable Indicatie indicatie) {
        Vervolgvoorstel v = d.voorstel();
        return met(
                d,
                d.geldend(),
                d.stand(),
                new Vervolgvoorstel(
                        v.zaak(),
                        v.betreft(),
                        v.soort(),
                        v.grond(),
                        v.ingangsdatum(),
                        v.einde(),
                        indicatie,
                        null,
                        v.motivering(),
                        GEHOORD,
                        ""));
    }

    private static Vervolgdossier minuten(Vervolgdossier d, int minuten, Zienswijze zienswijze) {
        Vervolgvoorstel v = d.voorstel();
        return met(
                d,
                d.geldend(),
                d.stand(),
                new Vervolgvoorstel(
                        v.zaak(),
                        v.betreft(),
                        v.soort(),
                        v.grond(),
                        v.ingangsdatum(),
                        v.einde(),
                        v.indicatie(),
                        Minuten.of(minuten),
                        v.motivering(),
                        zienswijze,
                        ""));
    }

    private static Beschikking nummer(Beschikking b, String nummer, boolean toegekend) {
        return new Beschikking(
                nl.nabij.kern.Beschikkingnummer.of(nummer),
                b.gemeente(),
                b.zaak(),
                b.client(),
                b.besluitdatum(),
                toegekend,
                b.productcategorie(),
                b.omvang(),
                Periode.vanTot(LocalDate.of(2026, 12, 1), null),
                b.bezwaarTot(),
                b.ondertekenaar());
    }

    private static Set<String> codes(Vervolgdossier dossier) {
        Set<String> codes = new TreeSet<>();
        for (Bevinding bevinding : Vervolgregels.toets(dossier)) {
            codes.add(bevinding.regelcode().waarde());
        }
        return codes;
    }
}
