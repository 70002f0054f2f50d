package nl.nabij.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.norm.Beleidsvoorstellen.Invoer;
import nl.nabij.norm.Beleidsvoorstellen.Uitkomst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.productaanbod.Aanbodbestanden;
import nl.nabij.productaanbod.NietAangebodenException;
import nl.nabij.productaanbod.Productaanbod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** One person prepares a dated value, another settles it, and from then on it holds beside the files. */
@NabijTest
class BeleidsvoorstelTest {

    private static final Gemeentecode WESTERVELD = Gemeentecode.of("1701");
    private static final Gemeentecode HOOGEVEEN = Gemeentecode.of("0118");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 25);
    private static final CurrentUser ANNE = user("voorstel.anne", WESTERVELD, Role.BELEID);
    private static final CurrentUser BAS = user("voorstel.bas", WESTERVELD, Role.BEHEERDER);

    @Autowired
    Beleidsvoorstellen voorstellen;

    @Autowired
    Normen normen;

    @Autowired
    Productaanbod aanbod;

    @Autowired
    JdbcClient jdbc;

    private static CurrentUser user(String naam, Gemeentecode gemeente, Role rol) {
        return new CurrentUser(naam, naam, "x", Set.of(rol), gemeente, null);
    }

    private static Invoer invoer(String pad, String waarde, String vanaf, String einde) {
        return new Invoer(
                pad,
                List.of(waarde),
                vanaf,
                einde,
                "2026-11-20",
                "Collegebesluit 20 november 2026",
                "besluit 3",
                "toets");
    }

    private Uitkomst dienIn(CurrentUser wie, Invoer invoer) {
        List<Uitkomst> uitkomst = new ArrayList<>();
        NabijClock.at(VANDAAG, () -> uitkomst.add(voorstellen.dienIn(wie, invoer)));
        return uitkomst.getFirst();
    }

    private long klaar(String pad, String waarde, String vanaf, String einde) {
        Uitkomst uitkomst = dienIn(ANNE, invoer(pad, waarde, vanaf, einde));
        assertThat(uitkomst.fouten()).isEmpty();
        return uitkomst.nummer().orElseThrow();
    }

    private void stelVast(String pad, String waarde, String vanaf, String einde) {
        long nummer = klaar(pad, waarde, vanaf, einde);
        NabijClock.at(VANDAAG, () -> voorstellen.stelVast(BAS, nummer));
    }

    private String fout(String veld, Invoer invoer) {
        Uitkomst uitkomst = dienIn(ANNE, invoer);
        assertThat(uitkomst.nummer()).isEmpty();
        return uitkomst.fouten().getOrDefault(veld, "geen fout bij " + veld + ": " + uitkomst.fouten());
    }

    @Test
    @Eis("DHW-69")
    void aGemeenteSwitchesLichtOnAndLaterOffAndTheOthersStayAsTheyWere() {
        LocalDate dag = LocalDate.parse("2026-12-01");
        assertThatThrownBy(() -> aanbod.get(WESTERVELD, "db-licht", dag)).isInstanceOf(NormOntbreektException.class);
        long nummer = klaar("producten/dagbesteding-licht", "ja", "2026-12-01", "");
        assertThatThrownBy(() -> aanbod.get(WESTERVELD, "db-licht", dag))
                .as("a proposal alone changes nothing")
                .isInstanceOf(NormOntbreektException.class);
        assertThat(voorstellen
                        .alsVastgesteld(voorstellen.get(WESTERVELD, nummer))
                        .waarde("producten/dagbesteding-licht", WESTERVELD, dag)
                        .ja())
                .isTrue();
        NabijClock.at(VANDAAG, () -> voorstellen.stelVast(BAS, nummer));
        assertThat(aanbod.get(WESTERVELD, "db-licht", dag).teIndiceren()).isTrue();
        stelVast("producten/dagbesteding-licht", "nee", "2027-07-01", "");
        assertThat(aanbod.get(WESTERVELD, "db-licht", LocalDate.parse("2027-06-30"))
                        .teIndiceren())
                .isTrue();
        assertThatThrownBy(() -> aanbod.get(WESTERVELD, "db-licht", LocalDate.parse("2027-07-01")))
                .isInstanceOf(NietAangebodenException.class);
        assertThatThrownBy(() -> aanbod.get(HOOGEVEEN, "db-licht", dag)).isInstanceOf(NormOntbreektException.class);
        assertThatThrownBy(() -> aanbod.get(WESTERVELD, "db-licht", LocalDate.parse("2026-11-30")))
                .as("before the first day it is as open as it was")
                .isInstanceOf(NormOntbreektException.class);
    }

    @Test
    void theValueSaysThatItWasSettledHereWithAHashOfItsOwn() {
        stelVast("beschikking/duur", "24", "2027-01-01", "");
        Normwaarde waarde = normen.waarde("beschikking/duur", WESTERVELD, LocalDate.parse("2027-01-01"));
        assertThat(waarde.geheel()).isEqualTo(24);
        assertThat(waarde.pad()).isEqualTo("gemeente/1701-westerveld/beschikking/duur");
        assertThat(waarde.hash()).matches("[0-9a-f]{64}");
        Parameter.Vaststelling vaststelling = normen.niveaus("beschikking/duur", WESTERVELD)
                .getFirst()
                .waarden()
                .stukken()
                .getFirst()
                .waarde()
                .vaststelling();
        assertThat(vaststelling).isNotNull();
        assertThat(vaststelling.opgesteldDoor()).isEqualTo("voorstel.anne");
        assertThat(vaststelling.door()).isEqualTo("voorstel.bas");
        assertThat(vaststelling.op()).isEqualTo(VANDAAG);
    }

    @Test
    void nobodySettlesOrRejectsWhatTheyPrepared() {
        long nummer = klaar("opplus/omvang", "60", "2027-01-01", "");
        assertThatThrownBy(() -> voorstellen.stelVast(ANNE, nummer))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("Een collega beslist");
        assertThatThrownBy(() -> voorstellen.wijsAf(ANNE, nummer, "zomaar")).isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> voorstellen.trekIn(BAS, nummer, "zomaar"))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("U kunt het afwijzen");
        assertThatThrownBy(() -> voorstellen.wijsAf(BAS, nummer, " "))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("waarom");
        voorstellen.wijsAf(BAS, nummer, "Het besluit noemt 45 minuten");
        assertThatThrownBy(() -> voorstellen.stelVast(BAS, nummer))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("al beslist");
        assertThat(voorstellen.get(WESTERVELD, nummer).stand()).isEqualTo(Beleidsvoorstel.Stand.AFGEWEZEN);
        assertThat(normen.find("opplus/omvang", WESTERVELD, LocalDate.parse("2027-01-01")))
                .isEmpty();
        long tweede = klaar("opplus/omvang", "45", "2027-01-01", "");
        voorstellen.trekIn(ANNE, tweede, "Toch nog niet");
        assertThat(voorstellen.get(WESTERVELD, tweede).stand()).isEqualTo(Beleidsvoorstel.Stand.INGETROKKEN);
    }

    @Test
    void theDatabaseItselfRefusesThatOnePersonDoesBoth() {
        long nummer = klaar("vervoer/bedrag", "12,50", "2027-01-01", "");
        assertThatThrownBy(() -> jdbc.sql("""
            update norm.beleidsvoorstel
            set stand = 'VASTGESTELD', beslist_door = opgesteld_door, beslist_op = now()
            where id = :nummer
            """).param("nummer", nummer).update())
                .hasMessageContaining("beleidsvoorstel_check");
        voorstellen.trekIn(ANNE, nummer, "toets");
    }

    @Test
    void everyFieldIsNeededAndAllMistakesComeAtOnce() {
        Uitkomst leeg = dienIn(ANNE, new Invoer("beschikking/duur", List.of(" "), "", "", "", "", " ", ""));
        assertThat(leeg.fouten().keySet())
                .containsExactlyInAnyOrder("waarde", "vanaf", "bekendOp", "titel", "plaats", "vindplaats");
        assertThat(fout("waarde", invoer("beschikking/duur", "twee", "2028-01-01", "")))
                .contains("heel getal");
        assertThat(fout("waarde", invoer("vervoer/bedrag", "12", "2028-01-01", "")))
                .contains("met centen");
        assertThat(fout("waarde", invoer("producten/begeleiding-licht", "soms", "2028-01-01", "")))
                .contains("Kies ja of nee");
        assertThat(fout("waarde", invoer("contract/tijdseenheid-begeleiding", "weken", "2028-01-01", "")))
                .contains("Kies uit de lijst");
        assertThat(fout("vanaf", invoer("beschikking/duur", "12", "2028-02-30", "")))
                .contains("geen dag");
        assertThat(fout("einde", invoer("beschikking/duur", "12", "2028-01-01", "2027-12-31")))
                .contains("ligt voor de eerste");
        assertThat(fout(
                        "bekendOp",
                        new Invoer("beschikking/duur", List.of("12"), "2028-01-01", "", "2026-11-26", "a", "b", "c")))
                .contains("toekomst");
    }

    @Test
    void whatHoldsOnADayIsNeverReplaced() {
        stelVast("begeleiding/flexibele-periode", "8", "2027-01-01", "2027-12-31");
        assertThat(fout("vanaf", invoer("begeleiding/flexibele-periode", "6", "2027-06-01", "")))
                .contains("Op die dag geldt al een waarde, vanaf 1 januari 2027 tot en met 31 december 2027");
        assertThat(fout("vanaf", invoer("begeleiding/flexibele-periode", "6", "2027-01-01", "")))
                .contains("Er is al een waarde die begint op 1 januari 2027");
        assertThat(fout("vanaf", invoer("begeleiding/flexibele-periode", "6", "2026-12-01", "")))
                .contains("Laat de nieuwe daarvoor eindigen");
        stelVast("begeleiding/flexibele-periode", "6", "2026-12-01", "2026-12-31");
        stelVast("begeleiding/flexibele-periode", "10", "2028-01-01", "");
        assertThat(List.of("2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"))
                .map(dag -> normen.waarde("begeleiding/flexibele-periode", WESTERVELD, LocalDate.parse(dag))
                        .waarde())
                .containsExactly("6", "8", "8", "10");
    }

    @Test
    void aValueOfTheLawAndAnUnknownPathCannotBeChosen() {
        assertThat(voorstellen.voorbereidbaar(WESTERVELD, "toegang/onderzoek")).isEmpty();
        assertThat(voorstellen.voorbereidbaar(WESTERVELD, "eigen-bijdrage/abonnementstarief"))
                .isEmpty();
        assertThat(voorstellen.voorbereidbaar(WESTERVELD, "onderzoek/ladder")).isPresent();
        assertThatThrownBy(() -> dienIn(ANNE, invoer("toegang/onderzoek", "12", "2027-01-01", "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dienIn(ANNE, invoer("bestaat/niet", "12", "2027-01-01", "")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aGemeenteWithAFileOfItsOwnMayChooseWhatTheCountryOffers() {
        Gemeentecode eemnes = Gemeentecode.of("0317");
        CurrentUser een = user("eemnes.een", eemnes, Role.BELEID);
        assertThat(dienIn(een, invoer("indicatie/normenkader", "bestaat-niet", "2031-03-01", ""))
                        .fouten())
                .containsKey("waarde");
        Uitkomst uitkomst = dienIn(een, invoer("indicatie/normenkader", "eigen-afweging", "2031-03-01", ""));
        assertThat(uitkomst.fouten()).isEmpty();
        assertThat(voorstellen
                        .alsVastgesteld(
                                voorstellen.get(eemnes, uitkomst.nummer().orElseThrow()))
                        .waarde("indicatie/normenkader", eemnes, LocalDate.parse("2031-03-01"))
                        .waarde())
                .isEqualTo("eigen-afweging");
        voorstellen.trekIn(een, uitkomst.nummer().orElseThrow(), "toets");
    }

    @Test
    void onlyPolicyStaffOfTheGemeenteItselfMayDoThis() {
        long nummer = klaar("indicatie/normenkader", "eigen-afweging", "2027-01-01", "");
        CurrentUser elders = user("voorstel.elders", HOOGEVEEN, Role.BEHEERDER);
        assertThatThrownBy(() -> voorstellen.stelVast(elders, nummer)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> voorstellen.stelVast(user("c", WESTERVELD, Role.CONSULENT), nummer))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(fout("waarde", invoer("indicatie/normenkader", "eigen-afweging", "2028-01-01", "")))
                .contains("wacht al een voorstel");
        voorstellen.trekIn(ANNE, nummer, "toets");
    }

    @Test
    void aRetroactiveValueHoldsForTheDayAndIsUnknownToWhoLooksBack() {
        LocalDate dag = LocalDate.parse("2026-06-01");
        stelVast("contract/tijdseenheid-respijt", "etmalen", "2026-01-01", "");
        assertThat(normen.waarde("contract/tijdseenheid-respijt", WESTERVELD, dag)
                        .waarde())
                .isEqualTo("etmalen");
        assertThatThrownBy(() -> normen.zoalsBekend(VANDAAG.minusDays(1))
                        .waarde("contract/tijdseenheid-respijt", WESTERVELD, dag))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("noemt geen tijdseenheid");
        assertThat(normen.zoalsBekend(VANDAAG)
                        .waarde("contract/tijdseenheid-respijt", WESTERVELD, dag)
                        .waarde())
                .isEqualTo("etmalen");
    }

    private static DataTree met(Beleidsvoorstellen.Export export) {
        List<DataFile> files = new ArrayList<>(DataTree.classpath("normen").files());
        files.removeIf(f -> f.path().equals(export.bestand()));
        files.add(new DataFile(export.bestand(), export.tekst()));
        return new DataTree(files);
    }

    private static Samenvoeging samenvoeging(DataTree boom) {
        List<DataError> fouten = new ArrayList<>();
        Gebieden gebieden = Gebiedsbestanden.lees(boom, fouten);
        Samenvoeging samenvoeging = new Samenvoeging(gebieden, Normbestanden.parameters(boom, fouten));
        assertThat(fouten).isEmpty();
        return samenvoeging;
    }

    @Test
    void theExportedFilePassesTheCheckAtItsPlaceAndGivesTheSameValues() {
        String pad = "producten/beschermd-thuis";
        stelVast(pad, "ja", "2029-01-01", "");
        Beleidsvoorstellen.Export export = voorstellen.export(WESTERVELD, pad);
        assertThat(export.bestand()).isEqualTo("gemeente/1701-westerveld/producten/beschermd-thuis.yaml");
        DataTree boom = met(export);
        assertThat(Normbestanden.controleer(boom, List.of(new Aanbodbestanden())))
                .isEmpty();
        Normen uitBestand = samenvoeging(boom).met(List.of());
        for (String dag : List.of("2025-12-31", "2026-01-01", "2028-12-31", "2029-01-01", "2040-01-01")) {
            LocalDate peildatum = LocalDate.parse(dag);
            assertThat(uitBestand.find(pad, WESTERVELD, peildatum).map(Normwaarde::waarde))
                    .isEqualTo(normen.find(pad, WESTERVELD, peildatum).map(Normwaarde::waarde));
        }
        assertThat(uitBestand
                        .waarde(pad, WESTERVELD, LocalDate.parse("2028-12-31"))
                        .ja())
                .isFalse();
    }

    @Test
    void anExplicitGapStaysOneInTheExportedFile() {
        stelVast("begeleiding/niveaus", "licht", "2027-01-01", "2027-12-31");
        DataTree boom = met(voorstellen.export(WESTERVELD, "begeleiding/niveaus"));
        assertThat(Normbestanden.controleer(boom, List.of())).isEmpty();
        assertThatThrownBy(() -> voorstellen.export(WESTERVELD, "onderzoek/ladder"))
                .isInstanceOf(NotFoundException.class);
        Parameter gat = samenvoeging(DataTree.classpath("normen"))
                .eigen(Gemeentecode.of("1980"), "thuisondersteuning/was-algemene-voorziening")
                .orElseThrow();
        Parameter metWaarde = gat.met(List.of(waarde("ja", "2028-01-01", "2028-12-31")));
        assertThat(metWaarde.gat(LocalDate.parse("2027-12-31")))
                .hasValueSatisfying(r -> assertThat(r).contains("nog geen"));
        assertThat(metWaarde.gat(LocalDate.parse("2028-12-31"))).isEmpty();
        assertThat(metWaarde.gat(LocalDate.parse("2029-01-01"))).isPresent();
        String bestand = Beleidsbestand.van(metWaarde, VANDAAG);
        DataTree metGat = met(new Beleidsvoorstellen.Export(metWaarde.bestand() + ".yaml", bestand));
        assertThat(Normbestanden.controleer(metGat, List.of())).isEmpty();
        assertThatThrownBy(() -> samenvoeging(metGat)
                        .met(List.of())
                        .waarde(metWaarde.pad(), Gemeentecode.of("1980"), LocalDate.parse("2029-01-01")))
                .hasMessageContaining("nog geen");
    }

    private static Parameter.Waarde waarde(String tekst, String vanaf, String einde) {
        LocalDate laatste = LocalDate.parse(einde);
        return new Parameter.Waarde(
                List.of(tekst),
                Periode.vanTot(LocalDate.parse(vanaf), laatste),
                laatste,
                VANDAAG,
                new Bron("Een \"besluit\": met tekens", "artikel 1 # tekst", "C:\\map"),
                new Parameter.Vaststelling(1, "a", "b", VANDAAG, "hash"));
    }

    @Test
    void theSameValueInFileAndDatabaseCountsOnceAndAContradictionStops() {
        String pad = "contract/tijdseenheid-vervoer";
        stelVast(pad, "stuks", "2027-01-01", "");
        Beleidsvoorstel voorstel = voorstellen.alle(WESTERVELD).stream()
                .filter(v -> v.pad().equals(pad))
                .findFirst()
                .orElseThrow();
        LocalDate dag = LocalDate.parse("2027-01-01");
        Beleidsvoorstellen.Export export = voorstellen.export(WESTERVELD, pad);
        Parameter eens = samenvoeging(met(export))
                .met(List.of(voorstel))
                .niveaus(pad, WESTERVELD)
                .getFirst();
        assertThat(eens.waarden().stukken())
                .singleElement()
                .satisfies(s -> assertThat(s.waarde().vaststelling())
                        .as("the file counts from now on")
                        .isNull());
        Samenvoeging oneens = samenvoeging(met(new Beleidsvoorstellen.Export(
                export.bestand(), export.tekst().replace("waarde: \"stuks\"", "waarde: \"uren\""))));
        assertThatThrownBy(() -> oneens.met(List.of(voorstel)).waarde(pad, WESTERVELD, dag))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("spreken elkaar tegen");
    }
}
