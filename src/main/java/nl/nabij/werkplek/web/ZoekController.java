package nl.nabij.werkplek.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Finds a zaak or a resident. What is searched for goes by POST and stays in the session, so that no name and no BSN ever stands in
 * an address, a history or a server log.
 */
@Controller
class ZoekController {

    private static final String REMEMBERED = ZoekController.class.getName() + '.';
    private static final String PURPOSE = "Zoeken naar een inwoner";
    private static final int MOST = 25;

    /** A resident found, with their zaken. */
    record Hit(String name, String born, String address, List<Zaak> zaken) {}

    private final Zaken zaken;
    private final Clienten clienten;
    private final AccessLog log;

    ZoekController(Zaken zaken, Clienten clienten, AccessLog log) {
        this.zaken = zaken;
        this.clienten = clienten;
        this.log = log;
    }

    @PostMapping("/zoeken")
    String search(
            @AuthenticationPrincipal CurrentUser user, @RequestParam(defaultValue = "") String q, HttpSession session) {
        SearchText text = SearchText.parse(q);
        if (text instanceof SearchText.Nummer n && exists(user.gemeente(), n.nummer())) {
            return "redirect:/zaken/" + n.nummer();
        }
        if (q.isBlank()) {
            return "redirect:/zoeken";
        }
        String ticket = UUID.randomUUID().toString().substring(0, 8);
        session.setAttribute(REMEMBERED + ticket, q.strip());
        return "redirect:/zoeken?vraag=" + ticket;
    }

    @GetMapping("/zoeken")
    String page(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String vraag,
            HttpSession session,
            Model model) {
        model.addAttribute("mayBsn", mayBsn(user));
        if (session.getAttribute(REMEMBERED + vraag) instanceof String asked) {
            SearchText text = SearchText.parse(asked);
            model.addAttribute("asked", text instanceof SearchText.Bsnvraag ? "" : asked);
            answer(user, text, model);
        }
        return "werkplek/zoeken";
    }

    private void answer(CurrentUser user, SearchText text, Model model) {
        switch (text) {
            case SearchText.Bsnvraag b -> byBsn(user, b, model);
            case SearchText.Naamvraag n ->
                hits(user, model, "naam en geboortedatum", clienten.zoek(user.gemeente(), n.text(), MOST));
            case SearchText.Nummer n ->
                model.addAttribute("problem", "In uw gemeente is geen zaak met nummer " + n.nummer() + ".");
            case SearchText.Onduidelijk o -> model.addAttribute("problem", o.reason());
        }
    }

    private void byBsn(CurrentUser user, SearchText.Bsnvraag asked, Model model) {
        if (mayBsn(user)) {
            hits(
                    user,
                    model,
                    "BSN",
                    clienten.findByBsn(user.gemeente(), asked.bsn()).stream().toList());
        } else {
            model.addAttribute("problem", "Met uw rol kunt u niet op BSN zoeken. Zoek op naam met geboortedatum.");
        }
    }

    private void hits(CurrentUser user, Model model, String how, List<Client> found) {
        if (found.isEmpty()) {
            log.record(
                    user.gemeente(),
                    user.name(),
                    AccessLog.Action.GELEZEN,
                    null,
                    PURPOSE,
                    "gezocht op " + how + ", niemand gevonden");
        }
        found.forEach(c -> log.record(
                user.gemeente(), user.name(), AccessLog.Action.GELEZEN, c.id().waarde(), PURPOSE, "gezocht op " + how));
        model.addAttribute(
                "hits", found.stream().map(c -> hit(user.gemeente(), c)).toList());
        model.addAttribute("more", found.size() == MOST);
    }

    private Hit hit(Gemeentecode gemeente, Client client) {
        return new Hit(
                client.lijstnaam(),
                Tekst.datum(client.geboortedatum()),
                client.afgeschermd()
                        ? "Adres is afgeschermd"
                        : client.adres().regel1() + ", " + client.adres().plaats(),
                zaken.vanClient(gemeente, client.id()));
    }

    private boolean exists(Gemeentecode gemeente, Zaaknummer nummer) {
        try {
            zaken.get(gemeente, nummer);
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static boolean mayBsn(CurrentUser user) {
        return user.has(Role.BACKOFFICE) || user.has(Role.CONSULENT);
    }
}
