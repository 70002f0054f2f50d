package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.web.Spreadsheet;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Declaraties beside their answers, of a gemeente and of an aanbieder. The list names no residents. */
@Controller
class AntwoordenController {

    private final Antwoordpagina pagina;
    private final Aanbieders aanbieders;
    private final AccessLog log;

    AntwoordenController(Antwoordpagina pagina, Aanbieders aanbieders, AccessLog log) {
        this.pagina = pagina;
        this.aanbieders = aanbieders;
        this.log = log;
    }

    @GetMapping("/declaraties/antwoorden")
    String vanGemeente(@AuthenticationPrincipal CurrentUser user, Antwoordpagina.Vraag vraag, Model model) {
        model.addAttribute("aanbieders", aanbieders.alle());
        pagina.toon(new Lezer.VanGemeente(user.gemeente()), vraag, "/declaraties/antwoorden", model);
        return "berichten/antwoorden";
    }

    @GetMapping({"/declaraties/antwoorden.xlsx", "/declaraties/antwoorden.csv"})
    void uitvoerVanGemeente(
            @AuthenticationPrincipal CurrentUser user,
            Antwoordpagina.Vraag vraag,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.VERSTREKT,
                null,
                "Controle van declaraties",
                "uitvoer van antwoorden");
        pagina.uitvoer(
                new Lezer.VanGemeente(user.gemeente()),
                vraag,
                response,
                Spreadsheet.Format.of(request.getRequestURI()));
    }

    @GetMapping("/aanbieder/declaraties/antwoorden")
    String vanAanbieder(@AuthenticationPrincipal CurrentUser user, Antwoordpagina.Vraag vraag, Model model) {
        pagina.toon(new Lezer.VanAanbieder(user.aanbieder()), vraag, "/aanbieder/declaraties/antwoorden", model);
        return "berichten/antwoorden";
    }

    @GetMapping({"/aanbieder/declaraties/antwoorden.xlsx", "/aanbieder/declaraties/antwoorden.csv"})
    void uitvoerVanAanbieder(
            @AuthenticationPrincipal CurrentUser user,
            Antwoordpagina.Vraag vraag,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        pagina.uitvoer(
                new Lezer.VanAanbieder(user.aanbieder()),
                vraag,
                response,
                Spreadsheet.Format.of(request.getRequestURI()));
    }
}
