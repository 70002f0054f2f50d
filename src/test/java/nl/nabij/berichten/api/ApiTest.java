package nl.nabij.berichten.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.nabij.NabijTest;
import nl.nabij.berichten.BerichtControleerCommand;
import nl.nabij.berichten.verkeer.Aanbiederpost;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.ApiKeys;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API through its door: every answer fits its description, and a key opens no more than it should. */
@NabijTest
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CurrentUser BEHEERDER = beheerder("api-beheer", "1980");
    private static final CurrentUser ELDERS = beheerder("api-elders", "0361");
    private static final LocalDate JULI = LocalDate.of(2026, 7, 2);

    @Autowired
    MockMvc mvc;

    @Autowired
    ApiKeys keys;

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Toewijzing toewijzing;
    long declaratie;
    String sleutel;

    @BeforeEach
    void claim() {
        toewijzing = toewijzingen.lopendeToewijzing();
        declaratie = declaraties
                .dien(
                        toewijzing,
                        "2026-04",
                        declaraties.prestatie(toewijzing, "2026-03", 600),
                        declaraties.prestatie(toewijzing, "2026-04", 60_000))
                .id();
        sleutel = keys.make(BEHEERDER, "toets", toewijzing.aanbieder(), null);
    }

    private static CurrentUser beheerder(String naam, String gemeente) {
        return new CurrentUser(naam, "B. Heer", "x", Set.of(Role.BEHEERDER), Gemeentecode.of(gemeente), null);
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request, @Nullable String key) throws Exception {
        MockHttpServletRequestBuilder met = key == null ? request : request.header("Authorization", "Bearer " + key);
        MockHttpServletResponse response = mvc.perform(met).andReturn().getResponse();
        assertThat(response.getHeader("API-Version")).as("API-Version").isEqualTo("1.1.0");
        assertThat(response.getCookies()).as("stateless").isEmpty();
        return response;
    }

    private MockHttpServletResponse lees(String pad) throws Exception {
        return call(get("/api/v1" + pad), sleutel);
    }

    private static JsonNode json(MockHttpServletResponse response) {
        return JSON.readTree(response.getContentAsByteArray());
    }

    private JsonNode document() throws Exception {
        return json(call(get("/api/v1/openapi.json"), null));
    }

    /** The body, which has this status and fits the schema that the description gives for it. */
    private JsonNode past(int status, MockHttpServletResponse response, String operatie) throws Exception {
        assertThat(response.getStatus()).as(operatie).isEqualTo(status);
        JsonNode document = document();
        String[] deel = operatie.split(" ");
        JsonNode answer = document.path("paths")
                .path(deel[1])
                .path(deel[0])
                .path("responses")
                .path(String.valueOf(status));
        if (answer.has("$ref")) {
            answer = document.at(answer.get("$ref").asString().substring(1));
        }
        String type = String.valueOf(response.getContentType()).split(";")[0];
        JsonNode schema = answer.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s %s %s is not described", operatie, status, type)
                .isFalse();
        JsonNode body = json(response);
        assertThat(OpenApiSchema.check(document, schema, body))
                .as(body.toString())
                .isEmpty();
        return body;
    }

    @Test
    void theDescriptionNamesExactlyTheRoutesThatExist() throws Exception {
        Set<String> routes = new TreeSet<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(p -> p.startsWith("/api/"))
                        .forEach(p -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(m -> routes.add(m.name().toLowerCase(Locale.ROOT) + " " + p))));
        Set<String> described = new TreeSet<>();
        document()
                .path("paths")
                .properties()
                .forEach(p -> p.getValue().propertyNames().forEach(m -> described.add(m + " /api/v1" + p.getKey())));
        assertThat(described).isEqualTo(routes).isNotEmpty();
        assertThat(document().at("/info/version").asString()).isEqualTo("1.1.0");
        assertThat(call(get("/api/v1/openapi.yaml"), null).getContentAsString(StandardCharsets.UTF_8))
                .startsWith("openapi: 3.1.0");
    }

    @Test
    void everyAnswerFitsItsDescription() throws Exception {
        String nummer = toewijzing.nummer().waarde();
        JsonNode lijst = past(200, lees("/toewijzingen?paginagrootte=1"), "get /toewijzingen");
        assertThat(lijst.get("totaal").asLong()).isEqualTo(1);
        past(200, lees("/toewijzingen/" + nummer), "get /toewijzingen/{nummer}");
        JsonNode verbruik =
                past(200, lees("/toewijzingen/" + nummer + "/verbruik"), "get /toewijzingen/{nummer}/verbruik");
        assertThat(verbruik.get("toegewezen").asLong()).isEqualTo(7950);
        assertThat(verbruik.get("goedgekeurd").asLong()).isEqualTo(600);
        assertThat(verbruik.get("over").asLong()).isEqualTo(7350);
        assertThat(verbruik.get("afgewezen").asLong()).isEqualTo(60_000);
        assertThat(verbruik.toString()).doesNotContain(toewijzing.bsn().waarde());
        past(200, lees("/declaraties"), "get /declaraties");
        JsonNode antwoord =
                past(200, lees("/declaraties/" + declaratie + "/antwoord"), "get /declaraties/{nummer}/antwoord");
        assertThat(antwoord.get("regels")).hasSize(2);
        assertThat(antwoord.at("/regels/0/goedgekeurd").asBoolean()).isTrue();
        JsonNode alleen = past(
                200,
                lees("/declaraties/" + declaratie + "/antwoord?alleenAfgewezen=true"),
                "get /declaraties/{nummer}/antwoord");
        assertThat(alleen.get("regels")).hasSize(1);
        assertThat(alleen.at("/regels/0/redenen/0/regel").asString()).isEqualTo("TR321");
        assertThat(alleen.toString()).doesNotContain(toewijzing.bsn().waarde());
    }

    @Test
    void whatWasDeliveredIsRegisteredReadBackAndSeenInTheVerbruik() throws Exception {
        String nummer = toewijzing.nummer().waarde();
        String regels = "{\"regels\":[{\"toewijzing\":\"" + nummer + "\",\"maand\":\"2026-03\",\"aantal\":%s},"
                + "{\"toewijzing\":\"" + nummer + "\",\"dag\":\"2026-04-02\",\"aantal\":90}]}";
        NabijClock.at(JULI, () -> {
            try {
                JsonNode eerst = past(200, lever(regels.formatted("700"), sleutel), "post /geleverd");
                assertThat(eerst.get("nieuw").asInt()).isEqualTo(2);
                JsonNode weer = past(200, lever(regels.formatted("650"), sleutel), "post /geleverd");
                assertThat(weer.get("verbeterd").asInt()).isEqualTo(1);
                assertThat(weer.get("gelijk").asInt()).isEqualTo(1);
                JsonNode fout = past(422, lever(regels.formatted("2.5"), sleutel), "post /geleverd");
                assertThat(fout.at("/fouten/0/uitleg").asString()).contains("minuten");
                JsonNode terug =
                        past(200, lees("/toewijzingen/" + nummer + "/geleverd"), "get /toewijzingen/{nummer}/geleverd");
                assertThat(terug.get("geleverd")).hasSize(3);
                JsonNode v =
                        past(200, lees("/toewijzingen/" + nummer + "/verbruik"), "get /toewijzingen/{nummer}/verbruik");
                assertThat(v.get("geleverd").asLong()).isEqualTo(740);
                assertThat(v.get("geleverdNietGedeclareerd").asLong()).isEqualTo(50 + 90);
                assertThat(v.get("tempoGeleverd").isNull()).isFalse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        past(400, lever("[", sleutel), "post /geleverd");
        past(400, lever("[".repeat(100_000), sleutel), "post /geleverd");
        past(413, lever(" ".repeat(6 << 20), sleutel), "post /geleverd");
        past(403, lever(regels, keys.make(BEHEERDER, "gemeente", null, null)), "post /geleverd");
        for (String vreemd : List.of(
                keys.make(BEHEERDER, "ander", Agbcode.of("79999998"), null),
                keys.make(ELDERS, "elders", toewijzing.aanbieder(), null))) {
            past(422, lever(regels.formatted("1"), vreemd), "post /geleverd");
            assertThat(call(get("/api/v1/toewijzingen/" + nummer + "/geleverd"), vreemd)
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    private MockHttpServletResponse lever(String body, String key) throws Exception {
        return call(post("/api/v1/geleverd").contentType("application/json").content(body), key);
    }

    @Test
    void everyErrorIsAProblemThatFitsItsDescription() throws Exception {
        past(401, call(get("/api/v1/toewijzingen"), null), "get /toewijzingen");
        JsonNode fout = past(400, lees("/toewijzingen?pagina=0"), "get /toewijzingen");
        assertThat(fout.get("detail").asString()).contains("pagina is een getal van 1 tot en met");
        past(400, lees("/declaraties?paginagrootte=201"), "get /declaraties");
        String antwoord = "/declaraties/" + declaratie + "/antwoord";
        past(400, lees(antwoord + "?alleenAfgewezen=ja"), "get /declaraties/{nummer}/antwoord");
        past(404, lees("/declaraties/x/antwoord"), "get /declaraties/{nummer}/antwoord");
        past(404, lees("/toewijzingen/1"), "get /toewijzingen/{nummer}");
        past(404, lees("/toewijzingen/x/verbruik"), "get /toewijzingen/{nummer}/verbruik");
        past(
                415,
                call(
                        post("/api/v1/berichtcontroles")
                                .contentType("application/json")
                                .content("{}"),
                        sleutel),
                "post /berichtcontroles");
        for (String pad : List.of("/toewijzingen/", "/bestaatniet")) {
            MockHttpServletResponse weg = lees(pad);
            assertThat(weg.getStatus()).as(pad).isEqualTo(404);
            assertThat(weg.getContentType()).isEqualTo("application/problem+json");
        }
    }

    /** Another method is 405 with what is allowed, another format is 406; both are described wherever they happen. */
    @Test
    void anotherMethodOrFormatIsRefusedAsDescribed() throws Exception {
        for (Map.Entry<String, JsonNode> pad : document().path("paths").properties()) {
            boolean open = pad.getKey().startsWith("/openapi");
            String adres = "/api/v1" + pad.getKey().replace("{nummer}", "1");
            for (String methode : pad.getValue().propertyNames()) {
                String operatie = methode + " " + pad.getKey();
                MockHttpServletResponse anders = call(put(adres), open ? null : sleutel);
                past(405, anders, operatie);
                assertThat(String.valueOf(anders.getHeader("Allow")).toLowerCase(Locale.ROOT))
                        .as(operatie)
                        .contains(methode);
                assertThat(call(
                                        request(HttpMethod.valueOf(methode.toUpperCase(Locale.ROOT)), adres)
                                                .accept("text/html")
                                                .contentType(methode.equals("post") ? "application/xml" : "text/plain"),
                                        open ? null : sleutel)
                                .getStatus())
                        .as(operatie)
                        .isEqualTo(
                                pad.getValue()
                                                .at("/" + methode + "/responses/406")
                                                .isMissingNode()
                                        ? (open ? 200 : 415)
                                        : 406);
            }
        }
        past(406, call(get("/api/v1/declaraties").accept("text/html"), sleutel), "get /declaraties");
        assertThat(call(put("/api/v1/declaraties"), null).getStatus()).isEqualTo(401);
    }

    @Test
    void aCheckNamesEveryErrorWithItsPlaceAndKeepsNothing() throws Exception {
        Prestatie goed = declaraties.prestatie(toewijzing, "2026-05", 900);
        Prestatie teveel = declaraties.prestatie(toewijzing, "2026-06", 901);
        JsonNode uit = controle(declaratie(goed, teveel), sleutel);
        assertThat(uit.get("berichtsoort").asString()).isEqualTo("WMO323");
        assertThat(uit.get("geldig").asBoolean()).isFalse();
        assertThat(uit.get("bevindingen")).hasSize(1);
        assertThat(uit.at("/bevindingen/0/regel").asString()).isEqualTo("TR321");
        assertThat(uit.at("/bevindingen/0/pad").asString()).contains(teveel.referentie());
        assertThat(controle(declaratie(goed), sleutel).get("geldig").asBoolean())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from berichten.bericht where agbcode = :agb")
                        .param("agb", toewijzing.aanbieder().waarde())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private byte[] declaratie(Prestatie... regels) {
        return Aanbiederpost.declaratie(declaraties.kop(toewijzing, "2026-06", List.of(regels)), List.of(regels));
    }

    private JsonNode controle(byte[] bericht, String key) {
        JsonNode[] uit = new JsonNode[1];
        NabijClock.at(JULI, () -> {
            try {
                uit[0] = past(
                        200,
                        call(
                                post("/api/v1/berichtcontroles")
                                        .contentType("application/xml")
                                        .content(bericht),
                                key),
                        "post /berichtcontroles");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return uit[0];
    }

    @Test
    void theCheckHasTheFieldsOfTheCommand(@TempDir Path map) throws Exception {
        byte[] fout = new String(Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie()), StandardCharsets.UTF_8)
                .replace("Geslacht>2<", "Geslacht>7<")
                .getBytes(StandardCharsets.UTF_8);
        Path bestand = Files.write(map.resolve("bericht.xml"), fout);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(uit, true, StandardCharsets.UTF_8);
        new BerichtControleerCommand().run(List.of("--json", bestand.toString()), out, out);
        JsonNode commando = JSON.readTree(uit.toString(StandardCharsets.UTF_8));
        JsonNode api = controle(fout, sleutel);
        assertThat(api.propertyNames()).containsExactlyElementsOf(commando.propertyNames());
        assertThat(api.get("bevindingen"))
                .isEqualTo(commando.get("bevindingen"))
                .isNotEmpty();
        assertThat(api.get("berichtsoort")).isEqualTo(commando.get("berichtsoort"));
    }

    @Test
    void aKeyOpensOnlyItsOwn() throws Exception {
        String een = "/api/v1/toewijzingen/" + toewijzing.nummer();
        String antwoord = "/api/v1/declaraties/" + declaratie + "/antwoord";
        String gemeente = keys.make(BEHEERDER, "gemeente", null, null);
        assertThat(call(get(een + "/verbruik"), gemeente).getStatus()).isEqualTo(200);
        assertThat(call(get(antwoord), gemeente).getStatus()).isEqualTo(200);
        String andere = keys.make(BEHEERDER, "ander", Agbcode.of("79999998"), null);
        String elders = keys.make(ELDERS, "elders", toewijzing.aanbieder(), null);
        for (String vreemd : List.of(andere, elders)) {
            for (String pad : List.of(een, een + "/verbruik", antwoord)) {
                assertThat(call(get(pad), vreemd).getStatus()).as(pad).isEqualTo(404);
            }
            for (String lijst : List.of("/api/v1/toewijzingen", "/api/v1/declaraties")) {
                assertThat(json(call(get(lijst), vreemd)).get("totaal").asLong())
                        .as(lijst)
                        .isZero();
            }
            byte[] start = Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie());
            assertThat(controle(start, vreemd).get("geldig").asBoolean()).isFalse();
        }
    }

    @Test
    void guessingIsSlowedDownAndARightKeyStillOpens() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(call(van("198.51.100.7"), "nabij_geraden" + i).getStatus())
                    .isEqualTo(401);
        }
        MockHttpServletResponse dicht = call(van("198.51.100.7"), "nabij_geraden");
        assertThat(dicht.getHeader("Retry-After")).isEqualTo("900");
        past(429, dicht, "get /toewijzingen");
        assertThat(call(van("198.51.100.7"), sleutel).getStatus()).isEqualTo(200);
        assertThat(call(van("198.51.100.8"), "nabij_geraden").getStatus()).isEqualTo(401);
    }

    private static MockHttpServletRequestBuilder van(String adres) {
        return get("/api/v1/toewijzingen").with(r -> {
            r.setRemoteAddr(adres);
            return r;
        });
    }
}
