package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.NabijTest;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.opdracht.Verzoeklezer;
import nl.nabij.indicatie.werkblad.Kaderkop;
import nl.nabij.indicatie.werkblad.Kaderuitschrijver;
import nl.nabij.indicatie.werkblad.Xlsxschrijver;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Command;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.data.DataTree;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
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

    @Autowired
    ApplicationContext context;

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
        String json = JSON.writeValueAsString(
                Map.of("gemeente", gemeente.waarde(), "peildatum", DAG.toString(), "feiten", new HashMap<>(feiten)));
        Verzoeklezer.Goed goed = (Verzoeklezer.Goed) Verzoeklezer.lees(json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream uit = new PrintStream(out, true, StandardCharsets.UTF_8);
        IndicatieBerekenCommand.bereken(context, goed.verzoek(), new IndicatieBerekenCommand.Schrijver(true, uit, uit));
        return JSON.readTree(out.toString(StandardCharsets.UTF_8))
                .path("totaalMinutenPerWeek")
                .asString("");
    }
}
