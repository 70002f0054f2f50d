package nl.nabij.declaratie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.declaratie.Leverregel;
import nl.nabij.declaratie.Leverregistratie;
import nl.nabij.declaratie.Leveruitkomst;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingenlijst;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An aanbieder registers what it delivered on one of its own toewijzingen, and takes the verbruik along as a file. */
@Controller
@RequestMapping("/aanbieder/toewijzingen/{gemeente}/{nummer}")
class LeverController {

    static final String DOEL = "Vastleggen van geleverde hulp door de aanbieder";
    private static final String PAGINA = "declaratie/geleverd";

    private final Toewijzingenlijst toewijzingen;
    private final Leverregistratie registratie;
    private final Verbruiken verbruiken;
    private final AccessLog log;
    private final Clock clock;

    LeverController(
            Toewijzingenlijst toewijzingen,
            Leverregistratie registratie,
            Verbruiken verbruiken,
            AccessLog log,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.registratie = registratie;
        this.verbruiken = verbruiken;
        this.log = log;
        this.clock = clock;
    }

    /** What stands in the form. */
    record Invoer(String maand, String dag, String aantal, String eenheid) {

        static Invoer van(HttpServletRequest request) {
            return new Invoer(
                    tekst(request, "maand"),
                    tekst(request, "dag"),
                    tekst(request, "aantal"),
                    tekst(request, "eenheid"));
        }

        private static String tekst(HttpServletRequest request, String naam) {
            String waarde = request.getParameter(naam);
            return waarde == null ? "" : waarde;
        }

        Leverregel regel(Toewijzing t) {
            return new Leverregel(0, t.gemeente().waarde(), t.nummer().waarde(), maand, dag, aantal, eenheid);
        }
    }

    @GetMapping("/geleverd")
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String gemeente,
            @PathVariable String nummer,
            HttpServletRequest request,
            Model model) {
        Toewijzing t = eigen(user, gemeente, nummer);
        return toon(user, t, Invoer.van(request), model);
    }

    private String toon(CurrentUser user, Toewijzing t, Invoer invoer, Model model) {
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                t.client().waarde(),
                DOEL,
                "geleverde hulp op toewijzing " + t.nummer());
        model.addAttribute("t", t);
        model.addAttribute("v", verbruiken.van(t, LocalDate.now(clock)));
        model.addAttribute("geleverd", registratie.van(t));
        model.addAttribute("invoer", invoer);
        model.addAttribute(
                "eenheid", t.omvang() == null ? Eenheid.EURO : t.omvang().eenheid());
        if (!model.containsAttribute("fouten")) {
            model.addAttribute("fouten", List.of());
        }
        return PAGINA;
    }

    @PostMapping("/geleverd")
    ModelAndView legVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String gemeente,
            @PathVariable String nummer,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Toewijzing t = eigen(user, gemeente, nummer);
        Invoer invoer = Invoer.van(request);
        Leveruitkomst uitkomst = registratie.legVast(
                new Leverregistratie.Herkomst(user.aanbieder(), user.name(), "SCHERM", DOEL), List.of(invoer.regel(t)));
        if (!uitkomst.isGoed()) {
            model.addAttribute("fouten", uitkomst.fouten());
            return new ModelAndView(toon(user, t, invoer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute(
                "flash",
                uitkomst.nieuw() > 0
                        ? "Vastgelegd."
                        : uitkomst.verbeterd() > 0
                                ? "Verbeterd. Wat er stond, ziet u nog bij de geschiedenis."
                                : "Dit stond er al zo. Er is niets veranderd.");
        return new ModelAndView("redirect:/aanbieder/toewijzingen/" + t.gemeente() + "/" + t.nummer() + "/geleverd");
    }

    @GetMapping({"/verbruik.xlsx", "/verbruik.csv"})
    void uitvoer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String gemeente,
            @PathVariable String nummer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Toewijzing t = eigen(user, gemeente, nummer);
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.VERSTREKT,
                t.client().waarde(),
                DOEL,
                "uitvoer van verbruik van toewijzing " + t.nummer());
        Verbruiksblad.stuur(
                verbruiken.van(t, LocalDate.now(clock)), response, Spreadsheet.Format.of(request.getRequestURI()));
    }

    private Toewijzing eigen(CurrentUser user, String gemeente, String nummer) {
        if (!Gemeentecode.isGeldig(gemeente) || !Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("toewijzing " + nummer);
        }
        return toewijzingen
                .find(Gemeentecode.of(gemeente), user.aanbieder(), Toewijzingnummer.of(nummer))
                .orElseThrow(() -> new NotFoundException("toewijzing " + nummer));
    }
}
