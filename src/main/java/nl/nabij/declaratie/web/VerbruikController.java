package nl.nabij.declaratie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.declaratie.Leversignalen;
import nl.nabij.declaratie.Opplus;
import nl.nabij.declaratie.Opplussignalen;
import nl.nabij.declaratie.Verbruik;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Verbruik of one toewijzing, for everybody of the gemeente who works on the case or on its claims. */
@Controller
class VerbruikController {

    /** Characters. */
    private static final int LANGSTE = 500;

    private final Toewijzingen toewijzingen;
    private final Verbruiken verbruiken;
    private final Opplus opplus;
    private final Opplussignalen signalen;
    private final Leversignalen leversignalen;
    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final AccessLog log;
    private final Clock clock;

    VerbruikController(
            Toewijzingen toewijzingen,
            Verbruiken verbruiken,
            Opplus opplus,
            Opplussignalen signalen,
            Leversignalen leversignalen,
            Aanbieders aanbieders,
            Contracten contracten,
            AccessLog log,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.verbruiken = verbruiken;
        this.opplus = opplus;
        this.signalen = signalen;
        this.leversignalen = leversignalen;
        this.aanbieders = aanbieders;
        this.contracten = contracten;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/toewijzingen/{nummer}/verbruik")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Toewijzing t = get(user, nummer);
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                t.client().waarde(),
                "Volgen van het verbruik van hulp",
                "verbruik van toewijzing " + t.nummer());
        Verbruik v = verbruiken.van(t, LocalDate.now(clock));
        model.addAttribute("v", v);
        model.addAttribute("opplus", opplus.stand(v).orElse(null));
        model.addAttribute("signaal", signalen.find(t.gemeente(), t.nummer()).orElse(null));
        model.addAttribute("leversignalen", leversignalen.van(t.gemeente(), t.nummer()));
        model.addAttribute("magBespreken", user.has(Role.CONSULENT));
        model.addAttribute(
                "aanbieder", aanbieders.find(t.aanbieder()).map(Aanbieder::naam).orElse("Aanbieder " + t.aanbieder()));
        model.addAttribute("product", product(t));
        model.addAttribute("backoffice", user.has(Role.BACKOFFICE));
        model.addAttribute("uitvoer", "/toewijzingen/" + t.nummer() + "/verbruik");
        return "declaratie/verbruik";
    }

    @GetMapping({"/toewijzingen/{nummer}/verbruik.xlsx", "/toewijzingen/{nummer}/verbruik.csv"})
    void uitvoer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Toewijzing t = get(user, nummer);
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.VERSTREKT,
                t.client().waarde(),
                "Volgen van het verbruik van hulp",
                "uitvoer van verbruik van toewijzing " + t.nummer());
        Verbruiksblad.stuur(
                verbruiken.van(t, LocalDate.now(clock)), response, Spreadsheet.Format.of(request.getRequestURI()));
    }

    /** The team tells what came of the signal on Opplus. */
    @PostMapping("/toewijzingen/{nummer}/verbruik/opplus")
    String bespreek(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(name = "uitkomst", required = false, defaultValue = "") String uitkomst,
            RedirectAttributes redirect) {
        if (!user.has(Role.CONSULENT)) {
            throw new AccessDeniedException("Alleen voor consulenten.");
        }
        Toewijzing t = get(user, nummer);
        if (uitkomst.isBlank() || uitkomst.length() > LANGSTE) {
            redirect.addFlashAttribute(
                    "flashError", "Schrijf in hoogstens " + LANGSTE + " tekens op wat u afsprak over Opplus.");
        } else {
            signalen.bespreek(t.gemeente(), t.nummer(), user.name(), uitkomst.strip());
            redirect.addFlashAttribute("flash", "Vastgelegd wat u afsprak over Opplus.");
        }
        return "redirect:/toewijzingen/" + t.nummer() + "/verbruik";
    }

    /** The back office tells what came of a month with more approved than delivered. */
    @PostMapping("/toewijzingen/{nummer}/verbruik/geleverd")
    String bespreekGeleverd(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(name = "maand", required = false, defaultValue = "") String maand,
            @RequestParam(name = "uitkomst", required = false, defaultValue = "") String uitkomst,
            RedirectAttributes redirect) {
        if (!user.has(Role.BACKOFFICE)) {
            throw new AccessDeniedException("Alleen voor de backoffice.");
        }
        Toewijzing t = get(user, nummer);
        if (uitkomst.isBlank() || uitkomst.length() > LANGSTE) {
            redirect.addFlashAttribute(
                    "flashError", "Schrijf in hoogstens " + LANGSTE + " tekens op wat u met de aanbieder afsprak.");
        } else if (maand.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            leversignalen.bespreek(
                    t.gemeente(),
                    t.nummer(),
                    YearMonth.parse(maand),
                    new Leversignalen.Bespreking(user.name(), uitkomst.strip()));
            redirect.addFlashAttribute("flash", "Vastgelegd wat u met de aanbieder afsprak.");
        }
        return "redirect:/toewijzingen/" + t.nummer() + "/verbruik";
    }

    private Toewijzing get(CurrentUser user, String nummer) {
        if (!Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("toewijzing " + nummer);
        }
        return toewijzingen.get(user.gemeente(), Toewijzingnummer.of(nummer));
    }

    private String product(Toewijzing t) {
        return t.productcode() == null
                ? "Hele categorie " + t.productcategorie()
                : contracten.product(t.productcode()).map(Product::naam).orElse("Product") + " (" + t.productcode()
                        + ")";
    }
}
