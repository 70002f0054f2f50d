package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.nabij.berichten.verkeer.Berichtenlijst;
import nl.nabij.declaratie.Declaratieantwoorden.Lezer;
import nl.nabij.declaratie.Declaratiefilter;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Claims of an aanbieder: what it asked, what it gets, and why a line is refused. */
@Controller
class AanbiederDeclaratieController {

    private static final String DOEL = "Declareren door de aanbieder";

    private final Declaratieoverzicht overzicht;
    private final Regelpagina regels;
    private final Antwoordpagina antwoorden;
    private final Gebieden gebieden;
    private final AccessLog log;

    AanbiederDeclaratieController(
            Declaratieoverzicht overzicht,
            Regelpagina regels,
            Antwoordpagina antwoorden,
            Gebieden gebieden,
            AccessLog log) {
        this.overzicht = overzicht;
        this.regels = regels;
        this.antwoorden = antwoorden;
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
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "alles", required = false, defaultValue = "nee") String alles,
            @RequestParam(name = "pagina", required = false) @Nullable String pagina,
            Model model) {
        Declaratiesamenvatting d = overzicht.get(user.aanbieder(), DeclaratieController.nummer(id));
        log.record(d.gemeente(), user.name(), AccessLog.Action.GELEZEN, null, DOEL, "declaratie " + d.id());
        model.addAttribute("d", d);
        model.addAttribute("verbruikVan", "/aanbieder/toewijzingen/" + d.gemeente() + "/");
        model.addAttribute("maand", Maand.tekst(d.maand()));
        model.addAttribute("gemeente", antwoorden.naam(d.gemeente()));
        model.addAttribute(
                "regels",
                regels.toon(new Lezer(null, user.aanbieder()), d.id(), "ja".equals(alles), pagina, model).stream()
                        .map(p -> new Regelpagina.Regel(Declaratieregelweergave.van(p), List.of()))
                        .toList());
        antwoorden.paar(new Berichtenlijst.Lezer.VanAanbieder(user.aanbieder()), d.id(), model);
        return "berichten/aanbieder-declaratie";
    }

    @GetMapping({"/aanbieder/declaraties/{id}/regels.xlsx", "/aanbieder/declaraties/{id}/regels.csv"})
    void uitvoer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Declaratiesamenvatting d = overzicht.get(user.aanbieder(), DeclaratieController.nummer(id));
        log.record(
                d.gemeente(), user.name(), AccessLog.Action.VERSTREKT, null, DOEL, "uitvoer van declaratie " + d.id());
        regels.uitvoer(
                new Lezer(null, user.aanbieder()), d.id(), response, Spreadsheet.Format.of(request.getRequestURI()));
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
