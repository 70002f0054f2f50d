package nl.nabij.berichten.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.declaratie.Leverregel;
import nl.nabij.declaratie.Leverregistratie;
import nl.nabij.declaratie.Leveruitkomst;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.ApiCaller;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingenlijst;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Delivered time: an aanbieder registers it, and reads back what was registered. */
@RestController
class GeleverdApi {

    private static final String DOEL = "Vastleggen van geleverde hulp door een programma";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Bytes; room for the most lines. */
    private static final int GROOTSTE = 5 << 20;

    private final Leverregistratie registratie;
    private final Toewijzingenlijst lijst;
    private final AccessLog log;

    GeleverdApi(Leverregistratie registratie, Toewijzingenlijst lijst, AccessLog log) {
        this.registratie = registratie;
        this.lijst = lijst;
        this.log = log;
    }

    @GetMapping(path = "/api/v1/toewijzingen/{nummer}/geleverd", produces = MediaType.APPLICATION_JSON_VALUE)
    Vormen.GeleverdVanToewijzing lees(@AuthenticationPrincipal ApiCaller caller, @PathVariable String nummer) {
        if (!Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("toewijzing " + nummer);
        }
        Toewijzing t = lijst.find(caller.gemeente(), caller.aanbieder(), Toewijzingnummer.of(nummer))
                .orElseThrow(() -> new NotFoundException("toewijzing " + nummer));
        log.record(
                caller.gemeente(),
                caller.who(),
                AccessLog.Action.VERSTREKT,
                t.client().waarde(),
                DOEL,
                "geleverde hulp op toewijzing " + t.nummer());
        return new Vormen.GeleverdVanToewijzing(
                t.nummer().waarde(),
                registratie.van(t).stream().map(Vormen.Geleverd::van).toList());
    }

    /** All lines or none; with errors 422, with every error. */
    @PostMapping(path = "/api/v1/geleverd", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> legVast(@AuthenticationPrincipal ApiCaller caller, InputStream in) throws IOException {
        Agbcode aanbieder = caller.aanbieder();
        if (aanbieder == null) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Alleen een aanbieder legt vast wat hij leverde. Gebruik zijn sleutel.");
        }
        Leveruitkomst uitkomst = registratie.legVast(
                new Leverregistratie.Herkomst(aanbieder, caller.who(), "API", DOEL),
                regels(in, caller.gemeente().waarde()));
        if (!uitkomst.isGoed()) {
            return ResponseEntity.unprocessableContent()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Vormen.Leverprobleem.van(uitkomst));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Vormen.Vastgelegd(uitkomst.nieuw(), uitkomst.verbeterd(), uitkomst.gelijk()));
    }

    static List<Leverregel> regels(InputStream in, String gemeente) throws IOException {
        byte[] bytes = in.readNBytes(GROOTSTE + 1);
        if (bytes.length > GROOTSTE) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "Stuur hoogstens 5 megabyte tegelijk. Verdeel de regels.");
        }
        JsonNode regels;
        try {
            regels = JSON.readTree(bytes).path("regels");
        } catch (JacksonException | StackOverflowError e) {
            throw geenRegels();
        }
        if (!regels.isArray()) {
            throw geenRegels();
        }
        List<Leverregel> uit = new ArrayList<>();
        for (JsonNode r : regels) {
            uit.add(new Leverregel(
                    uit.size() + 1,
                    gemeente,
                    tekst(r, "toewijzing"),
                    tekst(r, "maand"),
                    tekst(r, "dag"),
                    tekst(r, "aantal"),
                    tekst(r, "eenheid")));
        }
        return uit;
    }

    private static ResponseStatusException geenRegels() {
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "Stuur JSON met een lijst 'regels'. Zie /api/v1/openapi.json.");
    }

    private static String tekst(JsonNode regel, String naam) {
        JsonNode waarde = regel.path(naam);
        return waarde.isString() || waarde.isNumber() ? waarde.asString() : "";
    }
}
