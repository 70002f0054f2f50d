package nl.nabij.berichten.api;

import java.util.stream.Stream;
import nl.nabij.declaratie.Declaratieantwoorden;
import nl.nabij.declaratie.Declaratieantwoorden.Bladzijde;
import nl.nabij.declaratie.Declaratieantwoorden.Lezer;
import nl.nabij.declaratie.Declaratiebesluit;
import nl.nabij.declaratie.Declaraties;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.ApiCaller;
import nl.nabij.platform.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The declaraties of the caller, and what was answered on each line. */
@RestController
@RequestMapping(path = "/api/v1/declaraties", produces = MediaType.APPLICATION_JSON_VALUE)
class DeclaratiesApi {

    private static final String DOEL = "Volgen van declaraties door een programma";

    private final Declaratieantwoorden antwoorden;
    private final Declaraties declaraties;
    private final AccessLog log;

    DeclaratiesApi(Declaratieantwoorden antwoorden, Declaraties declaraties, AccessLog log) {
        this.antwoorden = antwoorden;
        this.declaraties = declaraties;
        this.log = log;
    }

    @GetMapping
    Vormen.Declaraties alle(@AuthenticationPrincipal ApiCaller caller, Bladvraag vraag) {
        int pagina = vraag.nummer();
        int grootte = vraag.grootte();
        Bladzijde<Declaratiesamenvatting> blad = antwoorden.declaraties(lezer(caller), pagina, grootte);
        noteer(caller, "declaraties, pagina " + pagina);
        return new Vormen.Declaraties(
                pagina,
                grootte,
                blad.totaal(),
                blad.rijen().stream().map(Vormen.Declaratie::van).toList());
    }

    @GetMapping("/{nummer}/antwoord")
    Vormen.Antwoord antwoord(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable String nummer,
            @RequestParam(name = "alleenAfgewezen", defaultValue = "false") String alleenAfgewezen,
            Bladvraag vraag) {
        if (!alleenAfgewezen.equals("true") && !alleenAfgewezen.equals("false")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "alleenAfgewezen is true of false.");
        }
        int pagina = vraag.nummer();
        int grootte = vraag.grootte();
        long id = id(nummer);
        Declaratiesamenvatting d = antwoorden.get(lezer(caller), id);
        var blad = antwoorden.regels(
                new Declaratieantwoorden.Vraag(lezer(caller), id, alleenAfgewezen.equals("true"), pagina, grootte));
        noteer(caller, "antwoord op declaratie " + id);
        Declaratiebesluit besluit = declaraties.besluit(d.gemeente(), id).orElseThrow();
        return new Vormen.Antwoord(
                Vormen.Declaratie.van(d),
                Vormen.Reden.van(Stream.concat(besluit.header().stream(), besluit.declaratie().stream())
                        .toList()),
                pagina,
                grootte,
                blad.totaal(),
                blad.rijen().stream().map(Vormen.Regel::van).toList());
    }

    private static long id(String nummer) {
        if (!nummer.matches("[0-9]{1,18}")) {
            throw new NotFoundException("declaratie " + nummer);
        }
        return Long.parseLong(nummer);
    }

    private static Lezer lezer(ApiCaller caller) {
        return new Lezer(caller.gemeente(), caller.aanbieder());
    }

    private void noteer(ApiCaller caller, String object) {
        log.record(caller.gemeente(), caller.who(), AccessLog.Action.VERSTREKT, null, DOEL, object);
    }
}
