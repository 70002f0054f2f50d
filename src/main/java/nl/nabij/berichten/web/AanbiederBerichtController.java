package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.berichten.verkeer.Archief;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Berichtenlijst;
import nl.nabij.berichten.verkeer.Berichtenlijst.Bak;
import nl.nabij.berichten.verkeer.Berichtenlijst.Bladzijde;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Berichtenlijst.Regel;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Messages of an aanbieder: what it sent and what gemeenten sent to it. */
@Controller
class AanbiederBerichtController {

    private static final int PER_BLADZIJDE = 25;
    private static final String PAD = "/aanbieder/berichten";
    private static final String DOEL = "Berichtenverkeer iWmo door de aanbieder";

    private final Berichtenlijst lijst;
    private final Berichtinhoud inhoud;
    private final Archief archief;
    private final AccessLog log;
    private final Clock clock;

    AanbiederBerichtController(
            Berichtenlijst lijst, Berichtinhoud inhoud, Archief archief, AccessLog log, Clock clock) {
        this.lijst = lijst;
        this.inhoud = inhoud;
        this.archief = archief;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping(PAD)
    String lijst(@AuthenticationPrincipal CurrentUser user, Lijstvraag vraag, Model model) {
        Bladzijde bladzijde = lijst.zoek(vraag.vraag(new Lezer.VanAanbieder(user.aanbieder()), PER_BLADZIJDE));
        LocalDate vandaag = LocalDate.now(clock);
        model.addAttribute("vraag", vraag);
        model.addAttribute("pad", PAD);
        model.addAttribute("bakken", List.of(Bak.ALLES, Bak.IN, Bak.UIT, Bak.AFGEKEURD));
        model.addAttribute("soorten", BerichtenController.SOORTEN);
        model.addAttribute("bladzijde", bladzijde);
        model.addAttribute(
                "regels",
                bladzijde.regels().stream()
                        .map(r -> Berichtregel.van(r, vandaag))
                        .toList());
        bladzijde.regels().stream()
                .map(r -> r.bericht().gemeente())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(g -> log.record(g, user.name(), AccessLog.Action.GELEZEN, null, DOEL, "berichtenlijst"));
        return "berichten/aanbieder-berichten";
    }

    @GetMapping(PAD + "/{id}")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, Model model) throws IOException {
        Regel regel = zoek(user, id);
        noteer(user, regel.bericht(), AccessLog.Action.GELEZEN);
        LocalDate vandaag = LocalDate.now(clock);
        model.addAttribute("regel", Berichtregel.van(regel, vandaag));
        model.addAttribute("bericht", regel.bericht());
        model.addAttribute("blad", inhoud.blad(regel.bericht()));
        model.addAttribute("pad", PAD);
        model.addAttribute(
                "verwant",
                lijst
                        .verwant(
                                new Lezer.VanAanbieder(user.aanbieder()),
                                regel.bericht().id())
                        .stream()
                        .map(r -> Berichtregel.van(r, vandaag))
                        .toList());
        model.addAttribute("vanGemeente", false);
        model.addAttribute("afTeHandelen", false);
        return "berichten/bericht";
    }

    @GetMapping(PAD + "/{id}/bestand")
    void bestand(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        ArchiefBericht bericht = zoek(user, id).bericht();
        noteer(user, bericht, AccessLog.Action.VERSTREKT);
        Bestand.stuur(response, bericht, archief);
    }

    private Regel zoek(CurrentUser user, String id) {
        return lijst.find(new Lezer.VanAanbieder(user.aanbieder()), Nummer.uuid(id))
                .orElseThrow(() -> new NotFoundException("Geen bericht " + id));
    }

    private void noteer(CurrentUser user, ArchiefBericht bericht, AccessLog.Action action) {
        Gemeentecode gemeente = bericht.gemeente();
        if (gemeente != null) {
            log.record(gemeente, user.name(), action, bericht.clientId(), DOEL, "bericht " + bericht.id());
        }
    }
}
