package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Afdoening;
import nl.nabij.berichten.verkeer.Archief;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Berichtenlijst;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Berichtenlijst.Regel;
import nl.nabij.berichten.verkeer.Herstel;
import nl.nabij.berichten.verkeer.Uitgang;
import nl.nabij.berichten.verkeer.Uitkomst;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One message for the back office: content, findings, answer, download, hand over. */
@Controller
class BerichtController {

    private final Berichtenlijst lijst;
    private final Berichtinhoud inhoud;
    private final Archief archief;
    private final Uitgang uitgang;
    private final Afdoening afdoening;
    private final Herstel herstel;
    private final AccessLog log;
    private final Clock clock;

    BerichtController(
            Berichtenlijst lijst,
            Berichtinhoud inhoud,
            Archief archief,
            Uitgang uitgang,
            Afdoening afdoening,
            Herstel herstel,
            AccessLog log,
            Clock clock) {
        this.lijst = lijst;
        this.inhoud = inhoud;
        this.archief = archief;
        this.uitgang = uitgang;
        this.afdoening = afdoening;
        this.herstel = herstel;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/berichten/{id}")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, Model model) throws IOException {
        Regel regel = zoek(user, id);
        noteer(user, regel, AccessLog.Action.GELEZEN);
        LocalDate vandaag = LocalDate.now(clock);
        ArchiefBericht bericht = regel.bericht();
        model.addAttribute("regel", Berichtregel.van(regel, vandaag));
        model.addAttribute("bericht", bericht);
        model.addAttribute("blad", inhoud.blad(bericht));
        model.addAttribute("pad", "/berichten");
        model.addAttribute(
                "verwant",
                lijst.verwant(new Lezer.VanGemeente(user.gemeente()), bericht.id()).stream()
                        .map(r -> Berichtregel.van(r, vandaag))
                        .toList());
        model.addAttribute("vanGemeente", true);
        model.addAttribute("afTeHandelen", afTeHandelen(regel, vandaag));
        model.addAttribute("teHerstellen", herstel.teHerstellen(bericht).orElse(null));
        return "berichten/bericht";
    }

    private static boolean afTeHandelen(Regel regel, LocalDate vandaag) {
        Uitkomst uitkomst = regel.bericht().uitkomst();
        return !regel.bericht().afgehandeld()
                && (uitkomst == Uitkomst.GEWEIGERD || uitkomst == Uitkomst.TEGENGEHOUDEN || regel.teLaat(vandaag));
    }

    @GetMapping("/berichten/{id}/bestand")
    void bestand(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        Regel regel = zoek(user, id);
        noteer(user, regel, AccessLog.Action.VERSTREKT);
        Bestand.stuur(response, regel.bericht(), archief);
    }

    @PostMapping("/berichten/{id}/verstuurd")
    String verstuurd(
            @AuthenticationPrincipal CurrentUser user, @PathVariable String id, RedirectAttributes attributes) {
        Regel regel = zoek(user, id);
        noteer(user, regel, AccessLog.Action.GEWIJZIGD);
        if (uitgang.markeerVerstuurd(regel.bericht().id(), user.name())) {
            attributes.addFlashAttribute("flash", "Het bericht staat nu als verstuurd.");
        } else {
            attributes.addFlashAttribute("flashError", "Dit bericht stond niet klaar om te versturen.");
        }
        return "redirect:/berichten/" + regel.bericht().id();
    }

    @PostMapping("/berichten/{id}/afgehandeld")
    String afgehandeld(
            @AuthenticationPrincipal CurrentUser user, @PathVariable String id, RedirectAttributes attributes) {
        Regel regel = zoek(user, id);
        noteer(user, regel, AccessLog.Action.GEWIJZIGD);
        afdoening.afgehandeld(regel.bericht(), user.name());
        attributes.addFlashAttribute("flash", "Het bericht is afgehandeld en van de werklijst.");
        return "redirect:/berichten/" + regel.bericht().id();
    }

    @PostMapping("/berichten/{id}/opnieuw")
    String opnieuw(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, RedirectAttributes attributes) {
        Regel regel = zoek(user, id);
        noteer(user, regel, AccessLog.Action.GEWIJZIGD);
        if (herstel.opnieuw(regel.bericht(), user.name())) {
            attributes.addFlashAttribute("flash", "Er staat een nieuw bericht klaar, met de gegevens van nu.");
        } else {
            attributes.addFlashAttribute("flashError", "Aan dit bericht is niets te herstellen.");
        }
        return "redirect:/berichten/" + regel.bericht().id();
    }

    private Regel zoek(CurrentUser user, String id) {
        return lijst.find(new Lezer.VanGemeente(user.gemeente()), Nummer.uuid(id))
                .orElseThrow(() -> new NotFoundException("Geen bericht " + id));
    }

    private void noteer(CurrentUser user, Regel regel, AccessLog.Action action) {
        UUID client = regel.bericht().clientId();
        log.record(
                user.gemeente(),
                user.name(),
                action,
                client,
                "Berichtenverkeer iWmo",
                "bericht " + regel.bericht().id());
    }
}
