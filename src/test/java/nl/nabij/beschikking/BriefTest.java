package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.nabij.Eis;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Briefgegevens;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.indicatie.Indicatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letter says what was asked, found, weighed and decided, and nothing that is not in the facts. */
class BriefTest {

    private static final Pattern GETAL = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private static String tekst(Besluitdossier dossier) {
        return Briefschrijver.schrijf(DossierFixture.brief(dossier)).alsTekst().replace('\u00a0', ' ');
    }

    static List<Besluitdossier> dossiers() {
        return List.of(
                DossierFixture.dossier(DossierFixture.toekenning()),
                DossierFixture.dossier(DossierFixture.toekenning(LocalDate.of(2026, 12, 1), null)),
                DossierFixture.dossier(DossierFixture.deel(120)),
                DossierFixture.nietBehandeld(DossierFixture.aanvulling()),
                DossierFixture.dossier(
                        DossierFixture.afwijzing(Afwijzingsgrond.ANDERE_WET, "U heeft een Wlz-indicatie.")),
                new Besluitdossier(
                        DossierFixture.zaak(),
                        DossierFixture.toekenning(),
                        metAfwijking(),
                        List.of(),
                        DossierFixture.DAG,
                        DossierFixture.beleid()));
    }

    private static Indicatie metAfwijking() {
        return DossierFixture.indicatie(
                175,
                List.of(
                        DossierFixture.regel("Schoon en leefbaar huis", "124.62", "U kunt dit niet zelf.", null),
                        DossierFixture.regel("Wasverzorging", "50", "U heeft veel was door uw ziekte.", "S. Jansen"),
                        DossierFixture.regel("Afronding", "0.38", "Wij ronden nooit naar beneden af.", null)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void elkGetalInDeBriefStaatInDeFeitenOfDeOnderbouwing(Besluitdossier dossier) {
        Set<String> onverklaard = getallen(tekst(dossier));
        onverklaard.removeAll(bekend(dossier));
        assertEquals(Set.of(), onverklaard);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void elkeAlineaZegtWaarZijVandaanKomt(Besluitdossier dossier) {
        Brief brief = Briefschrijver.schrijf(DossierFixture.brief(dossier));
        List<Blok> blokken =
                brief.delen().stream().flatMap(d -> d.blokken().stream()).toList();
        assertFalse(blokken.isEmpty());
        blokken.forEach(b -> assertFalse(b.herkomst().isBlank(), b.tekst()));
    }

    @Test
    @Eis({"DW-46", "ZAWA-19"})
    void deBriefNoemtElkeMinuutEnHetTotaal() {
        String tekst = tekst(DossierFixture.dossier(DossierFixture.toekenning()));
        assertTrue(tekst.contains("U krijgt 174 minuten per week (2 uur en 54 minuten)."), tekst);
        assertTrue(tekst.contains("Schoon en leefbaar huis wekelijks U kunt zwaar werk niet zelf doen. 153"), tekst);
        assertTrue(tekst.contains("Wasverzorging wekelijks U kunt de was niet zelf doen. 21"), tekst);
    }

    @Test
    @Eis("DW-33")
    void deEigenBijdrageIsDieVanDeNormOpDieDag() {
        String tekst = tekst(DossierFixture.dossier(DossierFixture.toekenning()));
        assertTrue(tekst.contains("Die is nu hoogstens € 21,80 per maand."), tekst);
    }

    @Test
    void wieGeenBijdrageBetaaltLeestWaarom() {
        String tekst = tekst(DossierFixture.dossier(zonderBijdrage(Bijdrage.ONVOLDOENDE_DRAAGKRACHT)));
        assertTrue(
                tekst.contains("U hoeft voor deze hulp nu geen eigen bijdrage te betalen. U heeft op dit moment"),
                tekst);
        assertFalse(tekst.contains("21,80"), tekst);
    }

    /** Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3 under b. */
    @Test
    void wieInDeOpvangSlaaptBetaaltGeenBijdrage() {
        String tekst = tekst(DossierFixture.dossier(zonderBijdrage(Bijdrage.NACHTEN_IN_OPVANG)));
        assertTrue(
                tekst.contains("U hoeft voor deze hulp nu geen eigen bijdrage te betalen. U slaapt deze maand twee of"
                        + " meer nachten achter elkaar in de opvang."),
                tekst);
        assertFalse(tekst.contains("21,80"), tekst);
    }

    private static Voorstel zonderBijdrage(Bijdrage grond) {
        Voorstel toekenning = DossierFixture.toekenning();
        return new Voorstel(
                toekenning.uitkomst(),
                toekenning.productcategorie(),
                null,
                toekenning.begin(),
                toekenning.einde(),
                grond,
                null,
                "");
    }

    @Test
    void s21HetBezwaarTegenEenBesluitVan13NovemberKanTotEnMet28December() {
        String tekst = tekst(DossierFixture.dossier(DossierFixture.toekenning()));
        assertTrue(tekst.contains("Dat kan tot en met 28 december 2026."), tekst);
    }

    @Test
    void eenAfwijzingNoemtGrondEnReden() {
        String tekst = tekst(DossierFixture.dossier(
                DossierFixture.afwijzing(Afwijzingsgrond.EIGEN_KRACHT, "U maakt uw huis zelf schoon.")));
        assertTrue(tekst.contains("Wij wijzen uw aanvraag af."), tekst);
        assertTrue(tekst.contains("U kunt dit zelf oplossen."), tekst);
        assertTrue(tekst.contains("U maakt uw huis zelf schoon."), tekst);
        assertFalse(tekst.contains("Eigen bijdrage"), tekst);
    }

    @Test
    void watNietBehandeldWordtNoemtWatErOntbreekt() {
        String tekst = tekst(DossierFixture.nietBehandeld(DossierFixture.aanvulling()));
        assertTrue(tekst.contains("Wij behandelen uw aanvraag van 12 oktober 2026 niet."), tekst);
        assertTrue(tekst.contains("Op 16 oktober 2026 vroegen wij u om dit te sturen:"), tekst);
        assertTrue(tekst.contains("Uw legitimatie\nU had daarvoor de tijd tot en met 30 oktober 2026."), tekst);
        assertTrue(tekst.contains("Wij kregen niets van u."), tekst);
        assertTrue(tekst.contains("Dan kunt u bezwaar maken. Dat kan tot en met 28 december 2026."), tekst);
        assertFalse(tekst.contains("Eigen bijdrage"), tekst);
    }

    @Test
    @Eis("DW-48")
    void eenAfwijkingStaatMetRedenInDeBrief() {
        String tekst = tekst(dossiers().getLast());
        assertTrue(tekst.contains("Bij ‘Wasverzorging’ maakten wij een eigen afweging. U heeft veel was"), tekst);
    }

    @Test
    void deRedenVanDeDuurStaatInDeBrief() {
        Voorstel lang =
                DossierFixture.toekenning(LocalDate.of(2026, 12, 1), null).metDuurReden("Uw ziekte gaat niet over.");
        assertTrue(tekst(DossierFixture.dossier(lang)).contains("Er is geen einddatum.\nUw ziekte gaat niet over."));
        assertFalse(tekst(DossierFixture.dossier(DossierFixture.toekenning())).contains("Uw ziekte"));
    }

    @Test
    void wieAndersPraatOfEenMeedenkerHeeftLeestWieHelpt() {
        Briefgegevens kaal = DossierFixture.brief(DossierFixture.dossier(DossierFixture.toekenning()));
        String gewoon = Briefschrijver.schrijf(kaal).alsTekst();
        assertFalse(gewoon.contains("Meedenker"), gewoon);
        assertFalse(gewoon.contains("tolk"), gewoon);
        String anders = Briefschrijver.schrijf(new Briefgegevens(
                        kaal.dossier(),
                        kaal.client(),
                        kaal.gemeente(),
                        kaal.nummer(),
                        kaal.bezwaarTot(),
                        kaal.ondertekenaar(),
                        kaal.contactpersoon(),
                        List.of(),
                        List.of(),
                        new nl.nabij.clientdossier.Behoefte("Tigrinya", true, true, "")))
                .alsTekst();
        assertTrue(anders.contains("Uw Meedenker kan deze brief met u lezen"), anders);
        assertTrue(anders.contains("dat u het beste deze taal spreekt: Tigrinya."), anders);
    }

    @Test
    @Eis("DW-74")
    void watGevondenEnGewogenIsStaatMetHerkomstInDeBrief() {
        Briefgegevens kaal = DossierFixture.brief(DossierFixture.dossier(DossierFixture.toekenning()));
        Brief brief = Briefschrijver.schrijf(new Briefgegevens(
                kaal.dossier(),
                kaal.client(),
                kaal.gemeente(),
                kaal.nummer(),
                kaal.bezwaarTot(),
                kaal.ondertekenaar(),
                kaal.contactpersoon(),
                List.of(new Briefgegevens.Gevonden(
                        "Mantelzorg", "Uw dochter komt elke zondag.", "Onderzoek, onderwerp c")),
                List.of(new Briefgegevens.Gevonden(
                        "Netwerk", "Uw dochter kan niet meer doen.", "Ladder, trede netwerk"))));
        assertTrue(brief.alsTekst().contains("Mantelzorg: Uw dochter komt elke zondag."));
        assertTrue(brief.alsTekst().contains("Netwerk: Uw dochter kan niet meer doen."));
        assertTrue(brief.delen().stream()
                .flatMap(d -> d.blokken().stream())
                .anyMatch(b -> b.herkomst().equals("Ladder, trede netwerk")));
    }

    private static Set<String> getallen(String tekst) {
        Set<String> getallen = new TreeSet<>();
        GETAL.matcher(tekst).results().forEach(r -> getallen.add(r.group()));
        return getallen;
    }

    /** Numbers of the case, of its onderbouwing and of the policy values, as the letter may write them. */
    private static Set<String> bekend(Besluitdossier dossier) {
        StringBuilder bron = new StringBuilder(
                "200000123 " + DossierFixture.ZAAKNUMMER + " " + dossier.zaak().hulpvraag());
        for (LocalDate dag : new LocalDate[] {
            dossier.zaak().meldingsdatum(), dossier.zaak().verslagdatum(),
                    dossier.zaak().aanvraagdatum(),
            dossier.besluitdatum(), Besluitdossiers.bezwaarTot(dossier),
                    dossier.voorstel().begin(),
            dossier.voorstel().einde()
        }) {
            bron.append(' ').append(dag == null ? "" : dag.getDayOfMonth() + " " + dag.getYear());
        }
        dossier.indicatieAlsBekend().ifPresent(i -> {
            bron.append(' ').append(i.totaalPerWeek());
            i.regels()
                    .forEach(r -> bron.append(' ')
                            .append(r.minuten().toPlainString().replace('.', ','))
                            .append(' ')
                            .append(r.grond()));
        });
        if (dossier.aanvulling() != null) {
            bron.append(' ')
                    .append(dossier.aanvulling().gevraagdOp().getDayOfMonth())
                    .append(' ')
                    .append(dossier.aanvulling().uiterlijk().getDayOfMonth());
        }
        dossier.toeTeKennen().ifPresent(m -> bron.append(' ').append(m));
        dossier.beleid()
                .waarden()
                .values()
                .forEach(n -> bron.append(' ').append(n.waarde().replace('.', ',')));
        return getallen(bron.append(' ').append(dossier.voorstel().motivering()).toString());
    }
}
