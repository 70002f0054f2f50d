package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.nabij.berichten.verkeer.Berichtenlijst;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Declaratieantwoorden.Lezer;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One declaratie for the back office: each line beside its answer, and what came before on the same toewijzing. */
@Controller
class DeclaratieController {

    private static final String DOEL = "Controle van declaraties";

    private final Declaratieoverzicht overzicht;
    private final Regelpagina regels;
    private final Antwoordpagina antwoorden;
    private final AccessLog log;

    DeclaratieController(Declaratieoverzicht overzicht, Regelpagina regels, Antwoordpagina antwoorden, AccessLog log) {
        this.overzicht = overzicht;
        this.regels = regels;
        this.antwoorden = antwoorden;
        this.log = log;
    }

    @GetMapping("/declaraties/{id}")
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "alles", required = false, defaultValue = "nee") String alles,
            @RequestParam(name = "pagina", required = false) @Nullable String pagina,
            Model model) {
        Gemeentecode gemeente = user.gemeente();
        Declaratiesamenvatting d = overzicht.get(gemeente, nummer(id));
        log.record(gemeente, user.name(), AccessLog.Action.GELEZEN, null, DOEL, "declaratie " + d.id());
        model.addAttribute("d", d);
        model.addAttribute("verbruikVan", "/toewijzingen/");
        model.addAttribute("maand", Maand.tekst(d.maand()));
        model.addAttribute("aanbieder", antwoorden.naam(d.aanbieder()));
        model.addAttribute(
                "regels",
                regels.toon(new Lezer(gemeente, null), d.id(), "ja".equals(alles), pagina, model).stream()
                        .map(p -> regel(gemeente, p))
                        .toList());
        antwoorden.paar(new Berichtenlijst.Lezer.VanGemeente(gemeente), d.id(), model);
        return "berichten/declaratie";
    }

    @GetMapping({"/declaraties/{id}/regels.xlsx", "/declaraties/{id}/regels.csv"})
    void uitvoer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Declaratiesamenvatting d = overzicht.get(user.gemeente(), nummer(id));
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.VERSTREKT,
                null,
                DOEL,
                "uitvoer van declaratie " + d.id());
        regels.uitvoer(
                new Lezer(user.gemeente(), null), d.id(), response, Spreadsheet.Format.of(request.getRequestURI()));
    }

    private Regelpagina.Regel regel(Gemeentecode gemeente, BeoordeeldePrestatie p) {
        Declaratieregelweergave weergave = Declaratieregelweergave.van(p);
        if (p.isGoedgekeurd()) {
            return new Regelpagina.Regel(weergave, List.of());
        }
        List<Declaratieregelweergave> eerder = overzicht
                .vanToewijzing(gemeente, p.prestatie().toewijzing())
                .stream()
                .filter(e -> !e.prestatie().referentie().equals(p.prestatie().referentie()))
                .map(Declaratieregelweergave::van)
                .toList();
        return new Regelpagina.Regel(weergave, eerder);
    }

    static long nummer(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFoundException("Geen declaratie " + id);
        }
        return Long.parseLong(id);
    }
}
