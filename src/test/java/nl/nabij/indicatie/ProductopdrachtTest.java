package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.NabijTest;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.indicatie.IndicatieBerekenCommand.Schrijver;
import nl.nabij.indicatie.methodisch.Productarchief;
import nl.nabij.indicatie.opdracht.Weegverzoeklezer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.platform.Command;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Products from a file come out as on the screen: the same amount, the same end, the same lines. */
@NabijTest
class ProductopdrachtTest {

    private static final Gemeentecode ZAANSTAD = Gemeentecode.of("0479");
    private static final Path VOORBEELD = Path.of("docs/voorbeelden/begeleiding-en-dagbesteding.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path map;

    @Autowired
    ApplicationContext context;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    Productarchief archief;

    @Autowired
    Clienten clienten;

    @Autowired
    BeleidFixture beleid;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return new IndicatieBerekenCommand()
                .run(
                        List.of(args),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String bestand(Map<String, Object> verzoek) throws IOException {
        return Files.writeString(map.resolve("verzoek.json"), JSON.writeValueAsString(verzoek))
                .toString();
    }

    private JsonNode uit() {
        return JSON.readTree(out.toString(StandardCharsets.UTF_8)).path("producten");
    }

    private String fout() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The answers of a zaak as a file. */
    private Map<String, Object> verzoek(Zaak zaak, List<Productindicatie> vastgelegd) {
        Map<String, Object> verzoek = new LinkedHashMap<>();
        verzoek.put("gemeente", zaak.gemeente().waarde());
        verzoek.put("begin", ProductFixture.BEGIN.toString());
        verzoek.put(
                "geboren",
                clienten.get(zaak.gemeente(), zaak.client()).geboortedatum().toString());
        verzoek.put("door", "S. Jansen");
        Map<String, Object> vooraf =
                new LinkedHashMap<>(archief.concept(zaak.gemeente(), zaak.nummer(), Productwerk.VOORAF)
                        .orElseThrow()
                        .antwoorden()
                        .waarden());
        vooraf.keySet().removeIf(veld -> !zaak.gemeente().equals(ZAANSTAD) && veld.startsWith("landelijke-inkoop"));
        verzoek.put("vooraf", vooraf);
        List<Object> regels = new ArrayList<>();
        for (Productindicatie p : vastgelegd) {
            regels.add(Map.of(
                    "product",
                    p.product(),
                    "antwoorden",
                    archief.laatste(zaak.gemeente(), zaak.nummer(), p.product())
                            .orElseThrow()
                            .antwoorden()
                            .waarden()));
        }
        verzoek.put("producten", regels);
        return verzoek;
    }

    @Test
    void theFileGivesWhatTheScreenSettled() throws IOException {
        Zaak zaak = toegang.zaak(ZAANSTAD, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        List<Productindicatie> scherm = List.of(
                producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie")),
                producten.vastgelegd(zaak, "begeleiding-regulier", Map.of()),
                producten.vastgelegd(zaak, "vervoer", Map.of()));
        assertThat(run(bestand(verzoek(zaak, scherm)), "--json")).as(fout()).isEqualTo(Command.OK);
        assertThat(uit().size()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            JsonNode product = uit().path(i);
            Productindicatie verwacht = scherm.get(i);
            assertThat(product.path("product").asString()).isEqualTo(verwacht.product());
            assertThat(product.path("omvang").asString())
                    .isEqualTo(verwacht.omvang().toString());
            assertThat(product.path("einde").asString()).isEqualTo(String.valueOf(verwacht.einde()));
            List<String> regels = new ArrayList<>();
            product.path("regels")
                    .forEach(r -> regels.add(r.path("onderdeel").asString() + "|"
                            + r.path("grond").asString() + "|" + r.path("bron").asString()));
            assertThat(regels)
                    .isNotEmpty()
                    .containsExactlyElementsOf(verwacht.regels().stream()
                            .map(r -> r.onderdeel() + "|" + r.grond() + "|" + r.bron())
                            .toList());
        }
        Map<String, Object> zonderVervoersgrond = verzoek(zaak, scherm.subList(2, 3));
        out.reset();
        assertThat(run(bestand(zonderVervoersgrond), "--json"))
                .as("transport without what it goes to")
                .isNotEqualTo(Command.OK);
    }

    @Test
    void theExampleIsWeighedAndSaysWhatIsMissingWhenAnAnswerIsTakenAway() throws IOException {
        assertThat(run(VOORBEELD.toString())).as(fout()).isEqualTo(Command.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Omvang: ", ", tot en met ", "bron: ");
        String minder = Files.readString(VOORBEELD).replaceAll("\\s*\"doelgroep\":[^\\n]*\\n", "\n");
        Path korter = Files.writeString(map.resolve("korter.json"), minder);
        out.reset();
        assertThat(run(korter.toString())).as(fout()).isEqualTo(Command.REJECTED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nog niet te wegen", "- doelgroep: ");
        String wlz = Files.readString(VOORBEELD).replace("\"wlz\": \"gaat-niet-voor\"", "\"wlz\": \"gaat-voor\"");
        out.reset();
        assertThat(run(Files.writeString(map.resolve("wlz.json"), wlz).toString(), "--json"))
                .isEqualTo(Command.REJECTED);
        assertThat(uit().path(0).path("geweigerd").isEmpty()).isFalse();
    }

    @Test
    void allMistakesComeAtOnceWithTheirPlace() throws IOException {
        Path bestand = Files.writeString(map.resolve("fout.json"), """
            {"gemeente": "47", "begin": "morgen", "vooraf": [], "kleur": "rood",
             "producten": [{"product": "vervoer", "antwoorden": {"doelgroep": {"a": 1}}}, {"antwoorden": {}}]}
            """);
        assertThat(run(bestand.toString())).isEqualTo(Command.WRONG_CALL);
        assertThat(fout())
                .contains(
                        "fout.json: gemeente: '47'",
                        "begin: 'morgen'",
                        "geboren: ontbreekt",
                        "door: ontbreekt",
                        "kleur: deze sleutel is onbekend",
                        "vooraf: hier hoort een object",
                        "producten[0].antwoorden.doelgroep: het antwoord is",
                        "producten[1].product: ontbreekt");
        err.reset();
        String typefout = Files.readString(VOORBEELD)
                .replace("\"doelgroep\"", "\"doelgroup\"")
                .replace("\"wlz\"", "\"wlx\"");
        assertThat(run(Files.writeString(map.resolve("typefout.json"), typefout).toString()))
                .isEqualTo(Command.WRONG_CALL);
        assertThat(fout()).contains("vooraf.wlx: deze vraag", "producten[0].antwoorden.doelgroup: deze vraag");
        err.reset();
        assertThat(run(VOORBEELD.toString(), "--kader", "eigen.xlsx")).isEqualTo(Command.WRONG_CALL);
    }

    @Test
    void withTheDataFolderASettledProductIsWeighedAndWithoutItIsNotYetDecided() throws IOException {
        Gemeentecode zwartewaterland = Gemeentecode.of("1896");
        Zaak zaak = toegang.zaak(zwartewaterland, Zaakstatus.AANGEVRAAGD);
        beleid.vastgesteld(zwartewaterland, "producten/begeleiding-licht", "ja", ProductFixture.BEGIN);
        producten.vooraf(zaak, Map.of());
        Productindicatie scherm = producten.vastgelegd(zaak, "ib-licht", Map.of());
        String bestand = bestand(verzoek(zaak, List.of(scherm)));
        assertThat(run(bestand)).isEqualTo(Command.WRONG_CALL);
        assertThat(fout()).contains("producten[0].product: ");
        Weegverzoeklezer.Goed goed = (Weegverzoeklezer.Goed)
                Weegverzoeklezer.lees(Files.readString(Path.of(bestand))).orElseThrow();
        PrintStream uit = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Weegopdracht.weeg(context, goed.verzoek(), new Schrijver(true, uit, uit)))
                .isEqualTo(Command.OK);
        assertThat(uit().path(0).path("omvang").asString())
                .isEqualTo(scherm.omvang().toString());
    }
}
