package nl.nabij.berichten.web;

import java.util.List;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Declaratiefilter;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Claims of an aanbieder: what it asked, what it gets, and why a line is refused. */
@Controller
class AanbiederDeclaratieController {

    private static final int GETOOND = 200;
    private static final String DOEL = "Declareren door de aanbieder";

    private final Declaratieoverzicht overzicht;
    private final Gebieden gebieden;
    private final AccessLog log;

    AanbiederDeclaratieController(Declaratieoverzicht overzicht, Gebieden gebieden, AccessLog log) {
        this.overzicht = overzicht;
        this.gebieden = gebieden;
        this.log = log;
    }

    @GetMapping("/aanbieder/declaraties")
    String lijst(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "pagina", required = false, defaultValue = "0") String pagina,
            Model model) {
        int nummer = pagina.matches("[0-9]{1,6}") ? Integer.parseInt(pagina) : 0;
        List<Declaratiesamenvatting> declaraties =
                overzicht.vanAanbieder(user.aanbieder(), new Declaratiefilter(null, null, false, nummer));
        declaraties.stream()
                .map(Declaratiesamenvatting::gemeente)
                .distinct()
                .forEach(
                        g -> log.record(g, user.name(), AccessLog.Action.GELEZEN, null, DOEL, "lijst van declaraties"));
        model.addAttribute("declaraties", declaraties.stream().map(this::rij).toList());
        model.addAttribute("pagina", nummer);
        model.addAttribute("meer", declaraties.size() == Declaratiefilter.PER_PAGINA);
        return "berichten/aanbieder-declaraties";
    }

    @GetMapping("/aanbieder/declaraties/{id}")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, Model model) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFoundException("Geen declaratie " + id);
        }
        long nummer = Long.parseLong(id);
        Declaratiesamenvatting d = overzicht.get(user.aanbieder(), nummer);
        log.record(d.gemeente(), user.name(), AccessLog.Action.GELEZEN, null, DOEL, "declaratie " + nummer);
        List<BeoordeeldePrestatie> afgewezen = overzicht.prestaties(user.aanbieder(), nummer, true);
        model.addAttribute("rij", rij(d));
        model.addAttribute("verbruikVan", "/aanbieder/toewijzingen/" + d.gemeente() + "/");
        model.addAttribute(
                "regels",
                afgewezen.stream()
                        .limit(GETOOND)
                        .map(p -> new DeclaratieController.Regel(Declaratieregelweergave.van(p), List.of()))
                        .toList());
        model.addAttribute("aantal", afgewezen.size());
        return "berichten/aanbieder-declaratie";
    }

    private AanbiederController.Declaratierij rij(Declaratiesamenvatting d) {
        return new AanbiederController.Declaratierij(
                d,
                gebieden.find(d.gemeente())
                        .map(Gemeente::naam)
                        .orElse(d.gemeente().waarde()),
                Maand.tekst(d.maand()));
    }
}
