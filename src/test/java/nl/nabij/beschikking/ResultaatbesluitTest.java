package nl.nabij.beschikking;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.model.Resultaatbesluiten;
import nl.nabij.beschikking.model.Resultaatbesluiten.Overgenomen;
import nl.nabij.beschikking.overname.Resultaatbesluitinlezing;
import nl.nabij.beschikking.overname.Resultaatbesluitlezer;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.werkblad.Csvwerkboek;
import nl.nabij.indicatie.werkblad.Werkboek;
import nl.nabij.indicatie.werkblad.Xlsxschrijver;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Decisions of before from a file: everything or nothing, and their way to a decision with time. */
@NabijTest
class ResultaatbesluitTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 3, 1), LocalDate.of(2028, 12, 31));
    private static final String KOP =
            "Bsn;Besluitnummer;Besluitdatum;Resultaat;Taken;Frequentie;Einddatum;Herindicatie voor\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    Resultaatbesluitinlezing inlezing;

    @Autowired
    Resultaatbesluitproces proces;

    @Autowired
    Resultaatbesluiten besluiten;

    @Autowired
    Clienten clienten;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    Zaken zaken;

    @Autowired
    JdbcClient jdbc;

    @Test
    void alleFoutenKomenTegelijkPerCelEnErWordtNietsBewaard() {
        Client client = client();
        int voor = besluiten.aantal(GEMEENTE, true);
        Resultaatbesluitinlezing.Uitkomst uitkomst = leesIn(KOP
                + rij(client, "2023-1", "1-5-2023", "", "1-4-2027")
                + "123456789;;31-2-2023;;;;gisteren;\n"
                + rij(client, "2023-1", "1-5-2023", "", "1-4-2027")
                + rij(client, "2023-2", "1-5-2023", "", "")
                + rij(client, "2023-3", "1-5-2023", "1-4-2023", "")
                + rij(client, "2023-4", "1-5-2023", "1-4-2024", "")
                + rij(client, "2023-5", "1-5-2199", "", "1-4-2027")
                + rij(ClientFixture.client(GEMEENTE), "2023-6", "1-5-2023", "", "1-4-2027"));
        assertEquals(
                List.of("A3", "B3", "C3", "D3", "G3", "H5", "G6", "B4", "G7", "C8", "A9"),
                uitkomst.fouten().stream().map(f -> f.cel()).toList());
        assertTrue(uitkomst.fouten().stream().noneMatch(f -> f.toString().contains("123456789")));
        assertEquals(voor, besluiten.aantal(GEMEENTE, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oud.csv", "oud.xlsx"})
    @Eis("DW-36")
    void eenGoedBestandKomtOpDeWerklijstEnEenTweedeKeerVerandertNiets(String naam) {
        Client client = client();
        String csv = KOP
                + rij(client, "2023-1", "2023-05-01", "", "1-4-2027")
                + rij(client, "2023-2", "1-6-2023", "30-6-2199", "");
        byte[] inhoud = naam.endsWith(".xlsx")
                ? Xlsxschrijver.schrijf(
                        new Werkboek(List.of(new Werkboek.Blad("Besluiten", rijen(Csvwerkboek.lees(csv))))))
                : csv.getBytes(StandardCharsets.UTF_8);
        Resultaatbesluitinlezing.Uitkomst eerste = inlezing.leesIn(GEMEENTE, CONSULENT.name(), naam, inhoud);
        assertEquals(new Resultaatbesluitinlezing.Uitkomst(List.of(), 2, 0), eerste);
        List<Overgenomen> bewaard = van(client);
        assertEquals(
                List.of(LocalDate.of(2027, 4, 1), LocalDate.of(2199, 6, 30)),
                bewaard.stream().map(o -> o.besluit().herindicatieVoor()).toList());
        assertEquals(List.of(LocalDate.of(2027, 4, 1)), werk(bewaard.getFirst().id()));
        assertEquals(
                new Resultaatbesluitinlezing.Uitkomst(List.of(), 0, 2),
                inlezing.leesIn(GEMEENTE, CONSULENT.name(), naam, inhoud));
        assertEquals(bewaard, van(client));
        Resultaatbesluitinlezing.Uitkomst anders = leesIn(KOP + rij(client, "2023-1", "2-5-2023", "", "1-4-2027"));
        assertEquals(List.of("B2"), anders.fouten().stream().map(f -> f.cel()).toList());
        assertEquals(bewaard, van(client));
    }

    private static List<Werkboek.Rij> rijen(Werkboek werkboek) {
        return werkboek.bladen().getFirst().rijen();
    }

    /** A spreadsheet keeps a date as a number of days, and drops the zero in front of a number. */
    @Test
    void getallenVanEenRekenprogrammaWordenGelezen() {
        List<nl.nabij.indicatie.werkblad.Celfout> fouten = new ArrayList<>();
        List<Resultaatbesluitlezer.Gelezen> gelezen = Resultaatbesluitlezer.lees(
                "oud.csv",
                (KOP + "00000012;2023-1;45047;Schoon huis;;;;46478\n").getBytes(StandardCharsets.UTF_8),
                fouten);
        assertEquals(List.of(), fouten);
        assertEquals("000000012", gelezen.getFirst().bsn().waarde());
        assertEquals(LocalDate.of(2023, 5, 1), gelezen.getFirst().besluit().besluitdatum());
        assertEquals(LocalDate.of(2027, 4, 1), gelezen.getFirst().besluit().herindicatieVoor());
    }

    @Test
    void watDeDatabaseNietKanBewarenWordtEenFoutVanDeCel() {
        Client client = client();
        Resultaatbesluitinlezing.Uitkomst uitkomst =
                leesIn(KOP + rij(client, "2023\u00001", "+999999999-12-31", "", "31-12-1989"));
        assertEquals(
                List.of("B2", "C2", "H2"),
                uitkomst.fouten().stream().map(f -> f.cel()).toList());
    }

    @Test
    void deHerindicatieBegintInEenZaakEnHetNieuweBesluitVervangtHetOude() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 150);
        Client client = clienten.get(GEMEENTE, zaak.client());
        leesIn(KOP + rij(client, "2023-1", "1-5-2023", "", "1-4-2027"));
        long id = van(client).getFirst().id();
        assertThrows(
                NotFoundException.class, () -> proces.begin(IndicatieFixture.consulent(Gemeentecode.of("0361")), id));
        assertEquals(zaak.nummer(), proces.begin(CONSULENT, id));
        assertEquals(List.of(), werk(id));
        assertEquals(1, proces.van(zaken.get(GEMEENTE, zaak.nummer())).size());
        Beschikking nieuw = fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        assertEquals(
                nieuw.besluitdatum(),
                besluiten.find(GEMEENTE, id).orElseThrow().besluit().vervallenOp());
    }

    @Test
    void zonderLopendeZaakBegintDeHerindicatieAlsMelding() {
        Client client = client();
        leesIn(KOP + rij(client, "2023-1", "1-5-2023", "", "1-4-2027"));
        long id = van(client).getFirst().id();
        Zaaknummer zaak = proces.begin(CONSULENT, id);
        assertEquals(Zaakstatus.GEMELD, zaken.get(GEMEENTE, zaak).status());
        assertTrue(zaken.get(GEMEENTE, zaak).hulpvraag().startsWith("Herindicatie van besluit 2023-1."));
        assertEquals(zaak, proces.begin(CONSULENT, id));
    }

    @Test
    void eenBesluitElderOverHetHuishoudenVervangtHetOudeOokZonderKoppeling() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 150);
        Client client = clienten.get(GEMEENTE, zaak.client());
        leesIn(KOP + rij(client, "2023-1", "1-5-2023", "", "1-4-2027"));
        long id = van(client).getFirst().id();
        assertEquals(1, werk(id).size());
        fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        assertEquals(List.of(), werk(id));
    }

    @Test
    void deBladzijdeToontFoutenEnGeeftHetLegeBestand() throws Exception {
        Client client = client();
        mvc.perform(multipart("/resultaatbesluiten")
                        .file(new MockMultipartFile(
                                "bestand", "oud.csv", "text/csv", "Bsn;Nummer\n".getBytes(StandardCharsets.UTF_8)))
                        .with(user(CONSULENT))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("De kolom &#39;Nummer&#39; is onbekend.")));
        mvc.perform(multipart("/resultaatbesluiten")
                        .file(new MockMultipartFile(
                                "bestand",
                                "oud.csv",
                                "text/csv",
                                (KOP + rij(client, "2023-1", "1-5-2023", "", "1-4-2027"))
                                        .getBytes(StandardCharsets.UTF_8)))
                        .with(user(CONSULENT))
                        .with(csrf()))
                .andExpect(redirectedUrl("/resultaatbesluiten"));
        mvc.perform(get("/resultaatbesluiten").with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Herindicatie voor")));
        mvc.perform(get("/resultaatbesluiten/voorbeeld.csv").with(user(CONSULENT)))
                .andExpect(content().string(KOP));
        mvc.perform(get("/resultaatbesluiten/voorbeeld.xlsx").with(user(CONSULENT)))
                .andExpect(status().isOk());
        mvc.perform(get("/resultaatbesluiten").with(user(BeschikkingFixture.besluitnemer(GEMEENTE))))
                .andExpect(status().isForbidden());
    }

    private Client client() {
        Client client = ClientFixture.client(GEMEENTE);
        clienten.registreer(client);
        return clienten.findByBsn(GEMEENTE, client.bsn()).orElseThrow();
    }

    private static String rij(Client client, String nummer, String datum, String einde, String voor) {
        return client.bsn().waarde() + ";" + nummer + ";" + datum + ";Een schoon huis;Dweilen;wekelijks;" + einde + ";"
                + voor + "\n";
    }

    private Resultaatbesluitinlezing.Uitkomst leesIn(String csv) {
        return inlezing.leesIn(GEMEENTE, CONSULENT.name(), "oud.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<Overgenomen> van(Client client) {
        return besluiten.lijst(GEMEENTE, true, 0, 1000).stream()
                .filter(o -> o.client().equals(client.id()))
                .toList();
    }

    private List<LocalDate> werk(long id) {
        return jdbc.sql("select laatste_dag from werkplek.werkitem where sleutel = :s")
                .param("s", "resultaatbesluit:" + id)
                .query(LocalDate.class)
                .list();
    }
}
