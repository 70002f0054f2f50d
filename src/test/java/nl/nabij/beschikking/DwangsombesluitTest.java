package nl.nabij.beschikking;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.Dwangsombesluiten.Keuze;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.beschikking.regels.Dwangsomregels;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Termijn;
import nl.nabij.norm.Normwaarde;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The decision that fixes a penalty (Awb 4:18): its rules, its letter, and its place in the register. */
@NabijTest
class DwangsombesluitTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final CurrentUser BESLUITNEMER = BeschikkingFixture.besluitnemer(GEMEENTE);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 3, 1), LocalDate.of(2028, 12, 31));
    private static final Pattern GETAL = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    Dwangsomproces proces;

    @Autowired
    Dwangsombesluiten dwangsommen;

    @Autowired
    Dwangsomteller teller;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Besluitleven leven;

    @Autowired
    Bezwaarproces bezwaren;

    @Autowired
    Vervolgbesluiten vervolg;

    @Autowired
    Naspeler naspeler;

    @Autowired
    Zaken zaken;

    @Autowired
    JdbcClient jdbc;

    /** Decided on 6 January 2027: the last day owed is the 5th, so it is fixed by the 19th. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-06, , 2027-01-06, ",
        "2027-01-06, , 2027-01-19, ",
        "2027-01-06, , 2027-01-20, NB443",
        ", , 2027-02-01, NB441",
        ", , 2027-02-02, ",
        "2027-01-06, ONREDELIJK_LAAT, 2027-01-06, "
    })
    @Regelgeval(
            voldoet = {"NB442", "NB444"},
            beide = {"NB441", "NB443"})
    void deDwangsomWordtVastgesteldAlsDeTellerStilstaat(
            LocalDate besloten, Dwangsomuitzondering uitzondering, LocalDate dag, String code) {
        assertEquals(code == null ? Set.of() : Set.of(code), codes(Brieven.dwangsom(besloten, uitzondering, dag)));
    }

    @Test
    @Regelgeval(voldoetNiet = {"NB442", "NB444"})
    void eenUitzonderingZonderUitlegEnEenTermijnZonderNormHoudenTegen() {
        Dwangsomdossier d = Brieven.dwangsommen().getLast();
        Dwangsomdossier stil = new Dwangsomdossier(
                d.zaak(),
                d.waarover(),
                d.ingebrekestelling(),
                d.tarief(),
                d.beslotenOp(),
                d.uitzondering(),
                " ",
                d.besluitdatum(),
                DossierFixture.beleid());
        assertEquals(Set.of("NB442", "NB444"), codes(stil));
    }

    private static Set<String> codes(Dwangsomdossier dossier) {
        return Dwangsomregels.toets(dossier).stream()
                .map(b -> b.regelcode().waarde())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void deBriefNoemtBedragDagenBetalingEnBezwaar() {
        String tekst = tekst(Brieven.dwangsommen().getFirst());
        assertTrue(tekst.contains("Daarom betalen wij u € 357,00. Dat heet een dwangsom."), tekst);
        assertTrue(tekst.contains("Voor 14 dagen is het € 23,00 per dag. Dat is € 322,00."), tekst);
        assertTrue(tekst.contains("Voor 1 dag is het € 35,00 per dag. Dat is € 35,00."), tekst);
        assertTrue(tekst.contains("Wij besloten op 6 januari 2027. Die dag telt niet mee."), tekst);
        assertTrue(tekst.contains("op of voor 17 februari 2027."), tekst);
        assertTrue(tekst.contains("Dan kunt u bezwaar maken. Dat kan tot en met 17 februari 2027."), tekst);
        assertTrue(tekst(Brieven.dwangsommen().get(1)).contains("De laatste dag die telt, is 1 februari 2027."));
        assertTrue(tekst(Brieven.dwangsommen().get(2)).contains("Er telt dus geen enkele dag."));
        String zonder = tekst(Brieven.dwangsommen().getLast());
        assertTrue(zonder.contains("U wachtte lang met uw brief."), zonder);
        assertFalse(zonder.contains("€"), zonder);
    }

    static List<Dwangsomdossier> dossiers() {
        return Brieven.dwangsommen();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void elkGetalInDeBriefStaatInDeBerekening(Dwangsomdossier d) {
        StringBuilder bron = new StringBuilder("200000123 " + DossierFixture.ZAAKNUMMER);
        List.of(
                        d.besluitdatum(),
                        d.ingebrekestelling().ontvangenOp(),
                        d.ingebrekestelling().termijnTot(),
                        d.dwangsom().eersteDag(),
                        d.dwangsom().laatsteDag(),
                        d.beslotenOp() == null ? d.besluitdatum() : d.beslotenOp(),
                        d.betalenTot().orElse(d.besluitdatum()),
                        Besluitdossiers.bezwaarTot(d.alsBesluitdossier()))
                .forEach(dag -> bron.append(' ').append(dag.getDayOfMonth() + " " + dag.getYear()));
        d.dwangsom().regels().forEach(r -> bron.append(" " + r.dagen() + " " + r.perDag() + " " + r.samen()));
        bron.append(' ').append(d.bedrag());
        for (Normwaarde norm : d.beleid().waarden().values()) {
            bron.append(' ').append(norm.waarde());
        }
        Set<String> onverklaard = getallen(tekst(d));
        onverklaard.removeAll(getallen(bron.toString()));
        assertEquals(Set.of(), onverklaard);
    }

    private static Set<String> getallen(String tekst) {
        return GETAL.matcher(tekst).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String tekst(Dwangsomdossier dossier) {
        return Brieven.dwangsom(dossier).alsTekst().replace('\u00a0', ' ');
    }

    @Test
    void naHetBesluitKomtDeDwangsomInHetRegisterMetNummerBewijsEnBezwaar() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 120);
        LocalDate besluitdag = inGebreke(zaak).plusDays(3);
        NabijClock.at(besluitdag, () -> {
            assertTrue(dossier(zaak).looptNog());
            assertFalse(onderteken(zaak, "€ 69,00") instanceof Ondertekening.Getekend);
            Beschikking toegekend = fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
            assertEquals(List.of(new Termijn.Weken(2).laatsteDag(besluitdag.minusDays(1))), werk(zaak));
            assertThrows(NotPossibleException.class, () -> onderteken(zaak, "€ 46,00"));
            Ondertekening.Getekend getekend =
                    assertInstanceOf(Ondertekening.Getekend.class, onderteken(zaak, "€ 69,00"));
            assertEquals(List.of(), werk(zaak));
            Besluit besluit =
                    besluiten.besluit(GEMEENTE, getekend.beschikking().nummer()).orElseThrow();
            assertEquals(Uitkomst.DWANGSOM_VASTSTELLEN, besluit.uitkomst());
            assertTrue(
                    naspeler.naspelen(besluit).gelijk(),
                    naspeler.naspelen(besluit).toString());
            assertEquals(List.of(), besluiten.verbrokenSchakels(GEMEENTE));
            assertEquals(
                    toegekend.nummer(),
                    besluiten.vanZaak(GEMEENTE, zaak.nummer()).orElseThrow().nummer());
            assertEquals(Besluitstand.BESLOTEN, leven.stand(nu(zaak)).orElseThrow());
            assertThrows(NotPossibleException.class, () -> onderteken(zaak, "€ 69,00"));
            bezwaren.ontvang(
                    CONSULENT,
                    zaak.nummer(),
                    new Bezwaarproces.Ontvangst(
                            besluit.beschikking().nummer(), besluitdag, null, "", "Het is te weinig.", false));
            assertEquals(Besluitstand.IN_BEZWAAR, leven.stand(nu(zaak)).orElseThrow());
            Vervolgvoorstel gegrond = new Vervolgvoorstel(
                    zaak.nummer(),
                    besluit.beschikking().nummer(),
                    Uitkomst.BEZWAAR_GEGROND,
                    null,
                    PERIODE.begin(),
                    null,
                    null,
                    null,
                    "Het was te weinig.",
                    Zienswijze.NOG_NIET,
                    "");
            assertThrows(NotPossibleException.class, () -> vervolg.bereidVoor(CONSULENT, gegrond));
            Beschikking opnieuw = assertInstanceOf(Ondertekening.Getekend.class, onderteken(zaak, "€ 69,00"))
                    .beschikking();
            assertEquals(opnieuw.nummer(), dossier(zaak).ingebrekestelling().besluit());
            assertThrows(NotPossibleException.class, () -> onderteken(zaak, "€ 69,00"));
        });
    }

    @Test
    void zonderBesluitStoptDeTellerNaTweeenveertigDagenEnKanDaarnaNogBeslotenWorden() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 120);
        LocalDate eerste = inGebreke(zaak);
        NabijClock.at(eerste.plusDays(42), () -> {
            fixture.machtig(BESLUITNEMER, LocalDate.of(2020, 1, 1));
            assertInstanceOf(Ondertekening.Getekend.class, onderteken(zaak, "€ 1.442,00"));
            assertEquals(Besluitstand.DWANGSOM, leven.stand(nu(zaak)).orElseThrow());
            assertTrue(besluiten.vanZaak(GEMEENTE, zaak.nummer()).isEmpty());
            Beschikking besluit = fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
            assertTrue(besluit.toegekend());
            assertEquals(2, besluiten.alle(GEMEENTE, zaak.nummer()).size());
        });
    }

    @Test
    void zonderMandaatWordtNietsVastgesteld() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 120);
        CurrentUser zonder =
                new CurrentUser("geen.mandaat", "G. Mandaat", "", Set.of(Role.BESLUITNEMER), GEMEENTE, null);
        NabijClock.at(inGebreke(zaak).plusDays(42), () -> {
            Ondertekening uitkomst =
                    dwangsommen.onderteken(zonder, nu(zaak), id(zaak), Keuze.ZOALS_BEREKEND, "€ 1.442,00");
            assertEquals(
                    List.of("NB413"),
                    assertInstanceOf(Ondertekening.Geweigerd.class, uitkomst).bevindingen().stream()
                            .map(Bevinding::regelcode)
                            .map(Object::toString)
                            .toList());
            assertEquals(List.of(), besluiten.alle(GEMEENTE, zaak.nummer()));
        });
    }

    /** Without a script the page shows the changed letter first; only what was shown is signed. */
    @Test
    void wieEenRedenKiestLeestEerstDeBriefVanDieReden() throws Exception {
        Zaak zaak = toegang.zaak(
                ClientFixture.client(GEMEENTE),
                Zaakstatus.AANGEVRAAGD,
                LocalDate.now(NabijClock.ZONE).minusDays(120));
        LocalDate dag = LocalDate.now(NabijClock.ZONE).minusDays(60);
        NabijClock.at(dag, () -> proces.ontvang(CONSULENT, zaak.nummer(), dag));
        fixture.machtig(BESLUITNEMER, LocalDate.of(2020, 1, 1));
        String pad = "/zaken/" + zaak.nummer() + "/dwangsom/" + id(zaak);
        mvc.perform(post(pad)
                        .with(user(BESLUITNEMER))
                        .with(csrf())
                        .param("uitzondering", "ONREDELIJK_LAAT")
                        .param("motivering", "U wachtte lang.")
                        .param("bedrag", "€ 1.442,00"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lees de brief nog een keer")));
        mvc.perform(post(pad)
                        .with(user(BESLUITNEMER))
                        .with(csrf())
                        .param("uitzondering", "ONREDELIJK_LAAT")
                        .param("bedrag", "€ 0,00"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("De uitleg ontbreekt.")));
        assertEquals(List.of(), besluiten.alle(GEMEENTE, zaak.nummer()));
        mvc.perform(get(pad).with(user(IndicatieFixture.consulent(Gemeentecode.of("0361")))))
                .andExpect(status().isNotFound());
        mvc.perform(post(pad)
                        .with(user(BESLUITNEMER))
                        .with(csrf())
                        .param("uitzondering", "ONREDELIJK_LAAT")
                        .param("motivering", "U wachtte lang.")
                        .param("bedrag", "€ 0,00"))
                .andExpect(redirectedUrl("/zaken/" + zaak.nummer() + "/besluiten"));
        assertEquals(1, besluiten.alle(GEMEENTE, zaak.nummer()).size());
    }

    /** Notice on the day after the term. @return the first day that counts */
    private LocalDate inGebreke(Zaak zaak) {
        LocalDate dag = leven.termijn(nu(zaak)).orElseThrow().plusDays(1);
        NabijClock.at(dag, () -> {
            proces.ontvang(CONSULENT, zaak.nummer(), dag);
            assertEquals(1, werk(zaak).size());
        });
        return dossier(zaak).dwangsom().eersteDag();
    }

    private Dwangsomdossier dossier(Zaak zaak) {
        return teller.van(nu(zaak)).getFirst();
    }

    private long id(Zaak zaak) {
        return dossier(zaak).ingebrekestelling().id();
    }

    private Ondertekening onderteken(Zaak zaak, String bedrag) {
        return dwangsommen.onderteken(BESLUITNEMER, nu(zaak), id(zaak), Keuze.ZOALS_BEREKEND, bedrag);
    }

    private Zaak nu(Zaak zaak) {
        return zaken.get(GEMEENTE, zaak.nummer());
    }

    private List<LocalDate> werk(Zaak zaak) {
        return jdbc.sql("select laatste_dag from werkplek.werkitem where sleutel = :s")
                .param("s", "dwangsom-vaststellen:" + id(zaak))
                .query(LocalDate.class)
                .list();
    }
}
