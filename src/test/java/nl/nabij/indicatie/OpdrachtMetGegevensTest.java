package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.NabijTest;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.opdracht.Verzoek;
import nl.nabij.indicatie.opdracht.Verzoeklezer;
import nl.nabij.indicatie.werkblad.Kaderkop;
import nl.nabij.indicatie.werkblad.Kaderuitschrijver;
import nl.nabij.indicatie.werkblad.Xlsxschrijver;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.norm.Beleidsterugnames;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.platform.Command;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.data.DataTree;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** With the data folder the command computes as the screen does, also with a framework the gemeente read in itself. */
@NabijTest
class OpdrachtMetGegevensTest {

    private static final Gemeentecode STAPHORST = Gemeentecode.of("0180");
    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final Pattern TOTAAL = Pattern.compile("nabij-figure\"><strong>([0-9]+) minu");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> VUGHT =
            Map.of("licht-werk", "ja", "zwaar-werk", "ja", "bed", "ja", "was", "ja", "strijken", "nee");

    @TempDir
    Path map;

    @Autowired
    ApplicationContext context;

    @Autowired
    Beleidsvoorstellen voorstellen;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    Beleidsterugnames terugnames;

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Kaderbeheer beheer;

    @Test
    void anOwnFramework() throws Exception {
        Normenkader kader = Normenkaders.lees(DataTree.classpath("normen"), new ArrayList<>())
                .find("vught-2016")
                .orElseThrow();
        Kaderkop kop = new Kaderkop("Eigen", "Proef", LocalDate.of(2027, 1, 1), null, "Besluit", kader.rekenregels());
        var inlezing = beheer.leesIn(
                beheerder("opdracht.anne", STAPHORST),
                "eigen.xlsx",
                Xlsxschrijver.schrijf(Kaderuitschrijver.schrijf(kop, kader)));
        int versie = ((Kaderbeheer.Ingelezen) inlezing).versie();
        assertThat(opdracht(STAPHORST, VUGHT)).as("not before it is approved").isEmpty();
        beheer.keurGoed(beheerder("opdracht.bas", STAPHORST), versie);
        assertThat(scherm(STAPHORST, VUGHT)).isEqualTo("150").isEqualTo(opdracht(STAPHORST, VUGHT));
    }

    @Test
    void aFrameworkThatWasSettledCountsWithTheDataFolderAndNotWithout() throws Exception {
        Gemeentecode eemnes = Gemeentecode.of("0317");
        beleid.vastgesteld(eemnes, "indicatie/normenkader", "eigen-afweging", DAG);
        String met = norm(eemnes, (verzoek, schrijver) -> IndicatieBerekenCommand.bereken(context, verzoek, schrijver));
        Path bestand = Files.writeString(map.resolve("eemnes.json"), verzoek(eemnes, Map.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream uit = new PrintStream(out, true, StandardCharsets.UTF_8);
        new IndicatieBerekenCommand().run(List.of(bestand.toString(), "--json"), uit, uit);
        String zonder =
                JSON.readTree(out.toString(StandardCharsets.UTF_8)).path("norm").asString("");
        assertThat(met).containsIgnoringCase("eigen afweging");
        assertThat(zonder).contains("KPMG");
        Zaak zaak = toegang.zaak(eemnes, Zaakstatus.IN_ONDERZOEK);
        String pad = "/zaken/" + zaak.nummer() + "/indicatie";
        mvc.perform(post(pad)
                .with(user(IndicatieFixture.consulent(eemnes)))
                .with(csrf())
                .param("peildatum", DAG.toString()));
        mvc.perform(get(pad).with(user(IndicatieFixture.consulent(eemnes))))
                .andExpect(content().string(containsString(met)));
        long voorstel = voorstellen.alle(eemnes).stream()
                .filter(v -> v.pad().equals("indicatie/normenkader"))
                .findFirst()
                .orElseThrow()
                .nummer();
        assertThat(terugnames.vraag(beheerder("opdracht.claar", eemnes), voorstel, DAG.toString(), "Toets"))
                .isEmpty();
        terugnames.stelVast(beheerder("opdracht.dirk", eemnes), voorstel);
        assertThat(norm(eemnes, (v, schrijver) -> IndicatieBerekenCommand.bereken(context, v, schrijver)))
                .as("taken back, it computes as without")
                .isEqualTo(zonder);
    }

    private String norm(Gemeentecode gemeente, BiConsumer<Verzoek, IndicatieBerekenCommand.Schrijver> opdracht) {
        Verzoeklezer.Goed goed = (Verzoeklezer.Goed) Verzoeklezer.lees(verzoek(gemeente, Map.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream uit = new PrintStream(out, true, StandardCharsets.UTF_8);
        opdracht.accept(goed.verzoek(), new IndicatieBerekenCommand.Schrijver(true, uit, uit));
        return JSON.readTree(out.toString(StandardCharsets.UTF_8)).path("norm").asString("");
    }

    private static String verzoek(Gemeentecode gemeente, Map<String, String> feiten) {
        return JSON.writeValueAsString(
                Map.of("gemeente", gemeente.waarde(), "peildatum", DAG.toString(), "feiten", new HashMap<>(feiten)));
    }

    @Test
    void aSpreadsheetAndADataFolderTogetherAreRefused() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int uitgang = new IndicatieBerekenCommand()
                .run(
                        List.of("verzoek.json", "--kader", "eigen.xlsx", "--gegevens", "gegevens"),
                        new PrintStream(err),
                        new PrintStream(err));
        assertThat(uitgang).isEqualTo(Command.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Gebruik: nabij indicatie bereken");
    }

    private static CurrentUser beheerder(String naam, Gemeentecode gemeente) {
        return new CurrentUser(naam, naam, "x", Set.of(Role.BEHEERDER), gemeente, null);
    }

    private String scherm(Gemeentecode gemeente, Map<String, String> feiten) throws Exception {
        Zaak zaak = toegang.zaak(gemeente, Zaakstatus.IN_ONDERZOEK);
        String pad = "/zaken/" + zaak.nummer() + "/indicatie";
        MockHttpServletRequestBuilder formulier = post(pad)
                .with(user(IndicatieFixture.consulent(gemeente)))
                .with(csrf())
                .param("peildatum", DAG.toString());
        feiten.forEach((vraag, antwoord) -> formulier.param("feit." + vraag, antwoord));
        mvc.perform(formulier);
        Matcher totaal = TOTAAL.matcher(mvc.perform(get(pad).with(user(IndicatieFixture.consulent(gemeente))))
                .andReturn()
                .getResponse()
                .getContentAsString());
        return totaal.find() ? totaal.group(1) : "";
    }

    private String opdracht(Gemeentecode gemeente, Map<String, String> feiten) {
        Verzoeklezer.Goed goed = (Verzoeklezer.Goed) Verzoeklezer.lees(verzoek(gemeente, feiten));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream uit = new PrintStream(out, true, StandardCharsets.UTF_8);
        IndicatieBerekenCommand.bereken(context, goed.verzoek(), new IndicatieBerekenCommand.Schrijver(true, uit, uit));
        return JSON.readTree(out.toString(StandardCharsets.UTF_8))
                .path("totaalMinutenPerWeek")
                .asString("");
    }
}
