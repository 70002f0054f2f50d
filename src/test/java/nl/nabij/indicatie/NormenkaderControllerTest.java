package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Reading in the framework of a gemeente: errors by cell, a second person, and then the engine uses it. */
@NabijTest
class NormenkaderControllerTest {

    private static final Gemeentecode EEMNES = Gemeentecode.of("0317");
    private static final LocalDate DAG = LocalDate.of(2031, 1, 6);

    @Autowired
    MockMvc mvc;

    @Autowired
    Kaderbeheer beheer;

    @Autowired
    Indicatieberekening berekening;

    @Autowired
    Indicatiewerk werk;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    KaderFixture kaders;

    private static CurrentUser beheerder(String naam) {
        return new CurrentUser(naam, naam, "", Set.of(Role.BEHEERDER), EEMNES, null);
    }

    /** The template of the present framework, filled in by the gemeente. */
    private String ingevuld(String vanaf, String minuten) throws Exception {
        String csv = mvc.perform(
                        get("/beheer/normenkader/bestand/kpmg-hbel-2021.csv").with(user(beheerder("a.een"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return csv.replace("\nGeldig vanaf;;", "\nGeldig vanaf;" + vanaf + ";")
                .replace("\nBron;;", "\nBron;Collegebesluit 7 van 2030;")
                .replace(";108;uren per jaar;", ";" + minuten + ";minuten per week;");
    }

    private org.springframework.test.web.servlet.ResultActions leesIn(String csv) throws Exception {
        return mvc.perform(multipart("/beheer/normenkader")
                .file(new MockMultipartFile("bestand", "kader.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(user(beheerder("a.een")))
                .with(csrf()));
    }

    @Test
    void aFrameworkIsReadInApprovedByAnotherAndUsedFromItsDate() throws Exception {
        leesIn(ingevuld("2031-01-01", "130")).andExpect(status().is3xxRedirection());
        Eigenkader kader = beheer.alle(EEMNES).getFirst();
        String pad = "/beheer/normenkader/" + kader.versie();
        mvc.perform(get(pad).with(user(beheerder("a.een"))))
                .andExpect(content().string(containsString("108 uren per jaar")))
                .andExpect(content().string(containsString("130 minuten per week")))
                .andExpect(content().string(not(containsString("Keur goed"))));
        assertThat(berekening.normenkader(EEMNES, DAG)).as("it waits").isEqualTo("kpmg-hbel-2021");
        mvc.perform(post(pad + "/goedkeuren").with(user(beheerder("a.een"))).with(csrf()))
                .andExpect(status().is(422));
        mvc.perform(get(pad).with(user(beheerder("b.twee"))))
                .andExpect(content().string(containsString("Keur goed")));
        mvc.perform(post(pad + "/goedkeuren").with(user(beheerder("b.twee"))).with(csrf()))
                .andExpect(redirectedUrl(pad));
        assertThat(berekening.normenkader(EEMNES, LocalDate.of(2030, 12, 31))).isEqualTo("kpmg-hbel-2021");
        assertThat(berekening.normenkader(EEMNES, DAG)).isEqualTo(kader.code());
        assertThat(berekening.normenkader(Gemeentecode.of("0406"), DAG))
                .as("only for this gemeente")
                .isEqualTo("kpmg-hbel-2021");
        mvc.perform(post(pad + "/afwijzen")
                        .param("reden", "Toch niet")
                        .with(user(beheerder("b.twee")))
                        .with(csrf()))
                .andExpect(status().is(422));
        receipt(kader);
    }

    /** The receipt names version and hash; the version of the indicatie keeps its framework. */
    private void receipt(Eigenkader kader) {
        Zaak zaak = toegang.zaak(EEMNES, Zaakstatus.IN_ONDERZOEK);
        Map<String, String> feiten = Map.of(
                "schoon-huis", "overname",
                "eigen-mogelijkheden", "nee",
                "extra-inzet", "geen",
                "samenstelling-huishouden", "nee",
                "extra-kamers-in-gebruik", "geen",
                "extra-kamers-niet-in-gebruik", "geen",
                "extra-vervuiling", "nee",
                "was", "voorliggend",
                "overig", "nee");
        CurrentUser consulent = IndicatieFixture.consulent(EEMNES);
        werk.bewaar(consulent, zaak.nummer(), new Indicatieconcept(DAG, feiten, java.util.List.of()));
        assertThat(werk.stelVast(consulent, zaak.nummer())).isInstanceOfSatisfying(Vaststelling.Vastgelegd.class, v -> {
            assertThat(v.indicatie().totaalPerWeek().aantal()).isEqualTo(130);
            assertThat(v.indicatie().receipt().normen())
                    .isEqualTo(Map.of("eigen-kader/0317/" + kader.versie(), kader.hash()));
        });
        assertThat(werk.versies(EEMNES, zaak.nummer()).getFirst().normenkader()).isEqualTo(kader.code());
    }

    @Test
    void withOneWrongCellNothingIsKept() throws Exception {
        int voor = beheer.alle(EEMNES).size();
        leesIn(ingevuld("2031-02-30", "veel"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Er zijn 2 fouten. Er is niets bewaard.")))
                .andExpect(content().string(containsString("is geen datum")))
                .andExpect(content().string(containsString("is geen getal van nul of meer")));
        assertThat(beheer.alle(EEMNES)).hasSize(voor);
    }

    @Test
    void theSameFrameworkHasTheSameHashAndAnExportIsReadBack() throws Exception {
        leesIn(ingevuld("2041-01-01", "131")).andExpect(status().is3xxRedirection());
        Eigenkader eerste = beheer.alle(EEMNES).getFirst();
        byte[] xlsx = mvc.perform(get("/beheer/normenkader/bestand/" + eerste.code() + ".xlsx")
                        .with(user(beheerder("a.een"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        mvc.perform(multipart("/beheer/normenkader")
                        .file(new MockMultipartFile("bestand", "terug.xlsx", "application/octet-stream", xlsx))
                        .with(user(beheerder("a.een")))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        Eigenkader tweede = beheer.alle(EEMNES).getFirst();
        assertThat(tweede.versie()).isEqualTo(eerste.versie() + 1);
        assertThat(tweede.hash()).isEqualTo(eerste.hash());
    }

    /** Two gemeenten may read in the same table: each receipt names its own version of it. */
    @Test
    void theReceiptNamesTheVersionOfTheGemeenteItself() {
        Gemeentecode blaricum = Gemeentecode.of("0376");
        LocalDate vanaf = LocalDate.of(2050, 1, 1);
        Eigenkader hier = kaders.goedgekeurd(EEMNES, vanaf, csv -> csv);
        Eigenkader daar = kaders.goedgekeurd(blaricum, vanaf, csv -> csv);
        assertThat(daar.hash()).isEqualTo(hier.hash());
        for (Eigenkader kader : java.util.List.of(hier, daar)) {
            Map<String, String> feiten =
                    Map.of("schoon-huis", "niet-aan-de-orde", "was", "voorliggend", "overig", "nee");
            assertThat(berekening.bereken(kader.code(), feiten, java.util.List.of(), vanaf))
                    .isInstanceOfSatisfying(
                            Berekening.Berekend.class,
                            b -> assertThat(b.receipt().normen().keySet())
                                    .containsExactly("eigen-kader/" + kader.gemeente() + "/" + kader.versie()));
        }
    }

    @Test
    void itIsRefusedWithAReasonOrWithdrawnByItsOwner() throws Exception {
        leesIn(ingevuld("2042-01-01", "132")).andExpect(status().is3xxRedirection());
        int een = beheer.alle(EEMNES).getFirst().versie();
        mvc.perform(post("/beheer/normenkader/" + een + "/afwijzen")
                        .param("reden", "De bron klopt niet.")
                        .with(user(beheerder("b.twee")))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(beheer.get(EEMNES, een).stand()).isEqualTo(Eigenkader.Stand.AFGEWEZEN);
        leesIn(ingevuld("2042-01-01", "133")).andExpect(status().is3xxRedirection());
        int twee = beheer.alle(EEMNES).getFirst().versie();
        mvc.perform(post("/beheer/normenkader/" + twee + "/intrekken")
                        .with(user(beheerder("b.twee")))
                        .with(csrf()))
                .andExpect(status().is(422));
        mvc.perform(post("/beheer/normenkader/" + twee + "/intrekken")
                        .with(user(beheerder("a.een")))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(berekening.normenkader(EEMNES, LocalDate.of(2042, 6, 1))).isEqualTo("kpmg-hbel-2021");
    }

    @Test
    void othersDoNotGetIn() throws Exception {
        CurrentUser consulent = IndicatieFixture.consulent(EEMNES);
        mvc.perform(get("/beheer/normenkader").with(user(consulent))).andExpect(status().isForbidden());
        mvc.perform(multipart("/beheer/normenkader").with(user(consulent)).with(csrf()))
                .andExpect(status().isForbidden());
        CurrentUser elders = new CurrentUser("c", "c", "", Set.of(Role.BEHEERDER), Gemeentecode.of("0417"), null);
        leesIn(ingevuld("2043-01-01", "134")).andExpect(status().is3xxRedirection());
        Eigenkader kader = beheer.alle(EEMNES).getFirst();
        mvc.perform(get("/beheer/normenkader/bestand/" + kader.code() + ".xlsx").with(user(elders)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/beheer/normenkader/999999").with(user(elders))).andExpect(status().isNotFound());
        mvc.perform(multipart("/beheer/normenkader")
                        .with(user(beheerder("a.een")))
                        .with(csrf()))
                .andExpect(status().is(422));
    }
}
