package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.brief.Dwangsombriefschrijver;
import nl.nabij.beschikking.brief.Vervolgbriefgegevens;
import nl.nabij.beschikking.brief.Vervolgbriefschrijver;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Minuten;
import nl.nabij.norm.Normwaarde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of later decisions say what was decided and why, and nothing that is not in the facts. */
class VervolgbriefTest {

    private static final Pattern GETAL = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    static List<Vervolgdossier> dossiers() {
        List<Vervolgdossier> dossiers = new ArrayList<>(Brieven.vervolgen());
        Random toeval = new Random(26);
        for (int i = 0; i < 40; i++) {
            Vervolgdossier basis =
                    Brieven.vervolgen().get(i % Brieven.vervolgen().size());
            dossiers.add(gevarieerd(basis, toeval));
        }
        return dossiers;
    }

    /** The same kind of decision on other days, with other minutes. */
    private static Vervolgdossier gevarieerd(Vervolgdossier d, Random toeval) {
        Vervolgvoorstel v = d.voorstel();
        LocalDate ingang = v.ingangsdatum() == null ? null : v.ingangsdatum().plusDays(toeval.nextInt(300));
        int minuten = 1 + toeval.nextInt(500);
        Indicatie indicatie = v.indicatie() == null
                ? null
                : DossierFixture.indicatie(
                        minuten,
                        List.of(DossierFixture.regel("Wasverzorging", "" + minuten, "U kunt dit niet zelf.", null)));
        Vervolgvoorstel nieuw = new Vervolgvoorstel(
                v.zaak(),
                v.betreft(),
                v.soort(),
                v.grond(),
                ingang,
                v.einde() == null ? null : v.einde().plusDays(toeval.nextInt(300)),
                indicatie,
                indicatie == null || minuten < 3 ? null : Minuten.of(minuten - 1 - toeval.nextInt(minuten / 2)),
                "Uw situatie is anders.",
                toeval.nextBoolean()
                        ? new Zienswijze(
                                Zienswijze.Wijze.GEGEVEN, DossierFixture.DAG.plusDays(toeval.nextInt(30)), "Goed.")
                        : Zienswijze.NOG_NIET,
                "");
        return new Vervolgdossier(
                d.zaak(),
                d.betreft(),
                d.geldend(),
                d.stand(),
                nieuw,
                d.bijdrage(),
                d.bezwaar(),
                d.besluitdatum().plusDays(toeval.nextInt(60)),
                d.beleid());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void elkGetalStaatInDeFeitenOfDeOnderbouwing(Vervolgdossier dossier) {
        Set<String> onverklaard = getallen(tekst(dossier));
        onverklaard.removeAll(bekend(dossier));
        assertEquals(Set.of(), onverklaard);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void elkeAlineaZegtWaarZijVandaanKomt(Vervolgdossier dossier) {
        Brieven.vervolg(dossier).delen().stream()
                .flatMap(deel -> deel.blokken().stream())
                .forEach(b -> assertFalse(b.herkomst().isBlank(), b.tekst()));
    }

    @Test
    void elkeProcesbriefNoemtAlleenWatVastligt() {
        Set<String> bekend = getallen(DossierFixture.ZAAKNUMMER + " 200000100 28 12 2026 29 2027 8 13 27 11 ");
        for (Brief brief : Brieven.proces()) {
            Set<String> onverklaard = getallen(brief.alsTekst());
            onverklaard.removeAll(bekend);
            assertEquals(Set.of(), onverklaard, brief.onderwerp());
            brief.delen().stream()
                    .flatMap(deel -> deel.blokken().stream())
                    .forEach(b -> assertFalse(b.herkomst().isBlank(), b.tekst()));
        }
    }

    /** Meedenker and other language are in every kind of letter, on the way and of a decision. */
    @Test
    void elkeSoortBriefNoemtDeMeedenkerEnDeTaal() {
        Behoefte behoefte = new Behoefte("Tigrinya", true, true, "");
        List<Brief> brieven = new ArrayList<>(Brieven.proces(behoefte));
        brieven.add(Briefschrijver.schrijf(
                DossierFixture.brief(DossierFixture.nietBehandeld(DossierFixture.aanvulling()), behoefte)));
        brieven.add(Briefschrijver.schrijf(
                DossierFixture.brief(DossierFixture.dossier(DossierFixture.toekenning()), behoefte)));
        Brieven.vervolgen()
                .forEach(d -> brieven.add(Vervolgbriefschrijver.schrijf(new Vervolgbriefgegevens(
                        DossierFixture.brief(d.alsBesluitdossier(), behoefte), d, LocalDate.of(2026, 12, 28)))));
        Brieven.dwangsommen()
                .forEach(d -> brieven.add(
                        Dwangsombriefschrijver.schrijf(DossierFixture.brief(d.alsBesluitdossier(), behoefte), d)));
        for (Brief brief : brieven) {
            assertTrue(brief.alsTekst().contains("Uw Meedenker kan deze brief met u lezen"), brief.onderwerp());
            assertTrue(brief.alsTekst().contains("deze taal spreekt: Tigrinya."), brief.onderwerp());
        }
    }

    @Test
    void eenHerzieningNoemtWatErWasEnWatErKomt() {
        String tekst = tekst(Brieven.dossier(Uitkomst.HERZIEN, Vervolggrond.NIET_MEER_TOEREIKEND, null));
        assertTrue(tekst.contains("Wij veranderen het besluit van 13 november 2026 (nummer 200000100)."), tekst);
        assertTrue(tekst.contains("Vanaf 1 maart 2027 krijgt u 174 minuten per week (2 uur en 54 minuten)."), tekst);
        assertTrue(tekst.contains("Tot die dag krijgt u 150 minuten per week (2 uur en 30 minuten)."), tekst);
        assertTrue(tekst.contains("De hulp die u kreeg, past niet meer bij wat u nodig heeft."), tekst);
        assertTrue(tekst.contains("Wasverzorging wekelijks U kunt de was niet zelf doen. 21"), tekst);
        assertTrue(tekst.contains("Die is nu hoogstens € 21,80 per maand."), tekst);
        assertTrue(tekst.contains("Dat kan tot en met 28 december 2026."), tekst);
    }

    @Test
    void watVanafDeEersteDagGeldtNoemtGeenEerdereTijd() {
        Vervolgdossier d = Brieven.dossier(Uitkomst.HERZIEN, Vervolggrond.ONJUISTE_GEGEVENS, null);
        LocalDate begin = LocalDate.of(2026, 12, 1);
        assertFalse(tekst(vanaf(d, begin)).contains("Tot die dag"));
        assertTrue(tekst(vanaf(d, begin.plusDays(1))).contains("Tot die dag krijgt u 150 minuten"));
    }

    private static Vervolgdossier vanaf(Vervolgdossier d, LocalDate ingang) {
        Vervolgvoorstel v = d.voorstel();
        return new Vervolgdossier(
                d.zaak(),
                d.betreft(),
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
                        null,
                        v.motivering(),
                        v.zienswijze(),
                        ""),
                d.bijdrage(),
                d.bezwaar(),
                d.besluitdatum(),
                d.beleid());
    }

    @Test
    void eenIntrekkingNoemtGrondEersteEnLaatsteDag() {
        String tekst = tekst(Brieven.dossier(Uitkomst.INTREKKEN, Vervolggrond.NIET_GEBRUIKT, null));
        assertTrue(
                tekst.contains("Dit besluit geldt vanaf 1 maart 2027. De laatste dag met hulp is 28 februari 2027."),
                tekst);
        assertTrue(tekst.contains("U gebruikte de hulp niet"), tekst);
        assertFalse(tekst.contains("21,80"), tekst);
    }

    @Test
    void naEenOverlijdenGaatDeBriefNaarDeFamilie() {
        Brief brief = Brieven.vervolg(Brieven.dossier(Uitkomst.BEEINDIGEN, Vervolggrond.OVERLEDEN, null));
        assertEquals("Geachte familie,", brief.aanhef());
        assertTrue(
                brief.adres().getFirst().startsWith("Aan de familie van "),
                brief.adres().toString());
    }

    @Test
    void hetBesluitOpBezwaarNoemtHorenAdviesEnBeroep() {
        String tekst = tekst(Brieven.dossier(Uitkomst.BEZWAAR_GEGROND, null, Brieven.bezwaar("", true)));
        assertTrue(tekst.contains("Uw bezwaar is gegrond."), tekst);
        assertTrue(tekst.contains("U schreef: “Ik vind de tijd te kort.”"), tekst);
        assertTrue(tekst.contains("Dat was op 11 januari 2027."), tekst);
        assertTrue(tekst.contains("gaf de commissie ons advies: Geef de client meer tijd."), tekst);
        assertTrue(tekst.contains("Dat heet beroep. Dat kan tot en met 28 december 2026."), tekst);
    }

    private static String tekst(Vervolgdossier dossier) {
        return Brieven.vervolg(dossier).alsTekst().replace('\u00a0', ' ');
    }

    private static Set<String> getallen(String tekst) {
        Set<String> getallen = new TreeSet<>();
        GETAL.matcher(tekst).results().forEach(r -> getallen.add(r.group()));
        return getallen;
    }

    /** Numbers of the case, the decision before, the onderbouwing, the objection and the policy. */
    private static Set<String> bekend(Vervolgdossier d) {
        StringBuilder bron = new StringBuilder("200000123 " + d.betreft().nummer() + " " + DossierFixture.ZAAKNUMMER);
        Vervolgvoorstel v = d.voorstel();
        dag(bron, d.besluitdatum());
        dag(bron, d.betreft().besluitdatum());
        dag(bron, v.ingangsdatum());
        dag(bron, v.ingangsdatum() == null ? null : v.ingangsdatum().minusDays(1));
        dag(bron, v.einde());
        dag(bron, v.zienswijze().op());
        dag(bron, Besluitdossiers.bezwaarTot(d.alsBesluitdossier()));
        dag(bron, LocalDate.of(2026, 12, 28)); // last day to appeal, as Brieven gives it
        bron.append(' ').append(Minuten.of(150));
        d.toeTeKennen().ifPresent(m -> bron.append(' ').append(m));
        if (v.indicatie() != null) {
            bron.append(' ').append(v.indicatie().totaalPerWeek());
            v.indicatie()
                    .regels()
                    .forEach(r ->
                            bron.append(' ').append(r.minuten().toPlainString().replace('.', ',')));
        }
        for (Normwaarde norm : d.beleid().waarden().values()) {
            bron.append(' ').append(norm.waarde().replace('.', ','));
        }
        bezwaar(bron, d.bezwaar());
        return getallen(bron.toString());
    }

    private static void bezwaar(StringBuilder bron, @Nullable Bezwaar bezwaar) {
        if (bezwaar != null) {
            dag(bron, bezwaar.ontvangenOp());
            dag(bron, bezwaar.bezwaarTot());
            dag(bron, bezwaar.horen().op());
            dag(bron, bezwaar.adviesOp());
        }
    }

    private static void dag(StringBuilder bron, @Nullable LocalDate dag) {
        if (dag != null) {
            bron.append(' ').append(dag.getDayOfMonth()).append(' ').append(dag.getYear());
        }
    }
}
