package nl.nabij.berichten.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.ApiCaller;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingenlijst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The toewijzingen of the caller, and what of each is used and left. */
@RestController
@RequestMapping(path = "/api/v1/toewijzingen", produces = MediaType.APPLICATION_JSON_VALUE)
class ToewijzingenApi {

    private static final String DOEL = "Volgen van toewijzingen door een programma";

    private final Toewijzingenlijst lijst;
    private final Verbruiken verbruiken;
    private final AccessLog log;
    private final Clock clock;

    ToewijzingenApi(Toewijzingenlijst lijst, Verbruiken verbruiken, AccessLog log, Clock clock) {
        this.lijst = lijst;
        this.verbruiken = verbruiken;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    Vormen.Toewijzingen alle(@AuthenticationPrincipal ApiCaller caller, Bladvraag vraag) {
        int pagina = vraag.nummer();
        int grootte = vraag.grootte();
        Toewijzingenlijst.Blad blad = lijst.blad(caller.gemeente(), caller.aanbieder(), pagina, grootte);
        noteer(caller, null, "toewijzingen, pagina " + pagina);
        return new Vormen.Toewijzingen(
                pagina,
                grootte,
                blad.totaal(),
                blad.toewijzingen().stream().map(Vormen.Toewijzing::van).toList());
    }

    @GetMapping("/{nummer}")
    Vormen.Toewijzing een(@AuthenticationPrincipal ApiCaller caller, @PathVariable String nummer) {
        Toewijzing t = get(caller, nummer);
        noteer(caller, t.client().waarde(), "toewijzing " + t.nummer());
        return Vormen.Toewijzing.van(t);
    }

    @GetMapping("/{nummer}/verbruik")
    Vormen.VerbruikVanToewijzing verbruik(@AuthenticationPrincipal ApiCaller caller, @PathVariable String nummer) {
        Toewijzing t = get(caller, nummer);
        noteer(caller, t.client().waarde(), "verbruik van toewijzing " + t.nummer());
        return Vormen.VerbruikVanToewijzing.van(verbruiken.van(t, LocalDate.now(clock)));
    }

    private Toewijzing get(ApiCaller caller, String nummer) {
        if (!Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("toewijzing " + nummer);
        }
        return lijst.find(caller.gemeente(), caller.aanbieder(), Toewijzingnummer.of(nummer))
                .orElseThrow(() -> new NotFoundException("toewijzing " + nummer));
    }

    private void noteer(ApiCaller caller, @Nullable UUID client, String object) {
        log.record(caller.gemeente(), caller.who(), AccessLog.Action.VERSTREKT, client, DOEL, object);
    }
}
