package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.Generator;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./nabij indicatie bereken} and the page of the consulent: the same answers, the same minutes, line by line. */
@NabijTest
class SchermEnOpdrachtTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final Gemeentecode DIJK_EN_WAARD = Gemeentecode.of("1980");
    private static final Gemeentecode HUIZEN = Gemeentecode.of("0406");
    /** Frameworks a gemeente uses: only those are on a screen. */
    private static final Map<String, Gemeentecode> OP_SCHERM = Map.of(
            "instrument/hhm/2025", DIJK_EN_WAARD,
            "instrument/kpmg-hbel/2021", HUIZEN,
            "instrument/eigen-afweging/1", Gemeentecode.of("0361"));

    private static final Pattern REGEL =
            Pattern.compile("id=\"regel-([^\"]+)\".*?nabij-lines__number\">([0-9.,\u2212-]+) minuten<", Pattern.DOTALL);
    private static final Pattern TOTAAL = Pattern.compile("nabij-figure\"><strong>([0-9]+) minu");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path map;

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Indicatieberekening berekening;

    private final Map<Gemeentecode, Zaak> zaken = new HashMap<>();

    @BeforeEach
    void zaken() {
        OP_SCHERM.values().forEach(g -> zaken.put(g, toegang.zaak(g, Zaakstatus.IN_ONDERZOEK)));
    }

    /** The total, or nothing; and every line with its minutes, in order. */
    private record Uitkomst(String totaal, List<String> regels) {}

    @Test
    void theWorkedCasesBesideTheNorms() throws Exception {
        int gevallen = 0;
        for (DataFile bestand : DataTree.classpath("normen").files()) {
            Gemeentecode gemeente = OP_SCHERM.get(bestand.folder());
            if (gemeente == null || !bestand.name().equals("gevallen.yaml")) {
                continue;
            }
            for (YamlMap geval :
                    YamlMap.parse(bestand, new ArrayList<>()).orElseThrow().maps("gevallen")) {
                gelijk(geval.text("naam"), gemeente, teksten(geval.maps("feiten")), afwijkingen(geval));
                gevallen++;
            }
        }
        assertThat(gevallen).isGreaterThan(10);
    }

    @Test
    void randomAnswers() {
        int[] berekend = {0};
        Generator.forAll(60, g -> {
            Gemeentecode gemeente = g.oneOf(List.copyOf(OP_SCHERM.values()));
            String kader = berekening.normenkader(gemeente, DAG);
            Map<String, String> feiten = feiten(g, kader);
            List<Afwijking> eigen = berekening.onderdelen(kader, feiten).stream()
                    .filter(o -> !o.heeftNorm() ? g.between(1, 8) > 1 : g.between(1, 6) == 1)
                    .map(o -> new Afwijking(o.code(), g.between(0, 240), "Reden.", "S. Jansen", "Huisbezoek"))
                    .toList();
            if (!gelijk(feiten.toString(), gemeente, feiten, eigen).totaal().isEmpty()) {
                berekend[0]++;
            }
        });
        assertThat(berekend[0]).as("outcomes, not only refusals").isGreaterThan(15);
    }

    private Uitkomst gelijk(
            String naam, Gemeentecode gemeente, Map<String, String> feiten, List<Afwijking> afwijkingen) {
        try {
            Uitkomst scherm = scherm(gemeente, feiten, afwijkingen);
            assertThat(scherm).as(naam).isEqualTo(opdracht(gemeente, feiten, afwijkingen));
            return scherm;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Uitkomst scherm(Gemeentecode gemeente, Map<String, String> feiten, List<Afwijking> afwijkingen)
            throws Exception {
        String pad = "/zaken/" + zaken.get(gemeente).nummer() + "/indicatie";
        MockHttpServletRequestBuilder formulier = post(pad)
                .with(user(IndicatieFixture.consulent(gemeente)))
                .with(csrf())
                .param("peildatum", DAG.toString());
        feiten.forEach((vraag, antwoord) -> formulier.param("feit." + vraag, antwoord));
        afwijkingen.forEach(a -> formulier
                .param("minuten." + a.onderdeel(), Integer.toString(a.minuten()))
                .param("reden." + a.onderdeel(), a.reden())
                .param("herkomst." + a.onderdeel(), a.herkomst() == null ? "" : a.herkomst()));
        mvc.perform(formulier).andExpect(redirectedUrl(pad));
        String pagina = mvc.perform(get(pad).with(user(IndicatieFixture.consulent(gemeente))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> regels = new ArrayList<>();
        Matcher regel = REGEL.matcher(pagina);
        while (regel.find()) {
            regels.add(plat(regel.group(2).replace(".", "").replace(',', '.').replace('\u2212', '-')));
        }
        Matcher totaal = TOTAAL.matcher(pagina);
        return new Uitkomst(totaal.find() ? totaal.group(1) : "", regels);
    }

    private Uitkomst opdracht(Gemeentecode gemeente, Map<String, String> feiten, List<Afwijking> afwijkingen)
            throws Exception {
        Path bestand = Files.writeString(
                map.resolve("verzoek.json"),
                JSON.writeValueAsString(Map.of(
                        "gemeente", gemeente.waarde(),
                        "peildatum", DAG.toString(),
                        "feiten", feiten,
                        "afwijkingen",
                                afwijkingen.stream()
                                        .map(SchermEnOpdrachtTest::alsKaart)
                                        .toList())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IndicatieBerekenCommand()
                .run(
                        List.of(bestand.toString(), "--json"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        JsonNode json = JSON.readTree(out.toString(StandardCharsets.UTF_8));
        List<String> regels = new ArrayList<>();
        json.path("regels").forEach(r -> regels.add(plat(r.path("minuten").asString())));
        return new Uitkomst(json.path("totaalMinutenPerWeek").asString(""), regels);
    }

    private static Map<String, Object> alsKaart(Afwijking a) {
        Map<String, Object> kaart = new HashMap<>(
                Map.of("onderdeel", a.onderdeel(), "minuten", a.minuten(), "reden", a.reden(), "door", a.door()));
        if (a.herkomst() != null) {
            kaart.put("herkomst", a.herkomst());
        }
        return kaart;
    }

    private static String plat(String getal) {
        BigDecimal waarde = new BigDecimal(getal);
        return waarde.signum() == 0 ? "0" : waarde.stripTrailingZeros().toPlainString();
    }

    private Map<String, String> feiten(Generator g, String kader) {
        Map<String, String> feiten = new HashMap<>();
        while (true) {
            List<Vraag> open = berekening.vragen(kader, feiten).stream()
                    .filter(v -> !feiten.containsKey(v.code()))
                    .toList();
            if (open.isEmpty()) {
                return feiten;
            }
            open.forEach(
                    v -> feiten.put(v.code(), g.oneOf(List.copyOf(v.opties().keySet()))));
        }
    }

    private static List<Afwijking> afwijkingen(YamlMap geval) {
        return geval.maps("afwijkingen").stream()
                .map(a -> new Afwijking(
                        a.text("onderdeel"),
                        Integer.parseInt(a.text("minuten")),
                        a.text("reden"),
                        "S. Jansen",
                        a.find("herkomst").orElse(null)))
                .toList();
    }

    private static Map<String, String> teksten(List<YamlMap> maps) {
        Map<String, String> teksten = new HashMap<>();
        maps.forEach(m -> m.keys().forEach(k -> teksten.put(k, m.text(k))));
        return teksten;
    }
}
