package nl.nabij.verzoek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.toewijzing.Pakketbesluit;
import nl.nabij.verzoek.Afwijsreden;
import nl.nabij.verzoek.Behandeling;
import nl.nabij.verzoek.Ingangsafspraak;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoeklijst;
import nl.nabij.verzoek.Verzoekvraag;
import nl.nabij.verzoek.Verzoekzaken;
import nl.nabij.verzoek.Verzoekzoeker.Lezer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests of aanbieders: what is asked beside what runs, and the one answer. */
@Controller
@RequestMapping("/verzoeken")
class VerzoekController {

    private static final String TERUGWERKEND = "terugwerkend";
    private static final String VANAF = "vanaf";
    private static final String DOEL = "Verzoek van de aanbieder (iWmo 315/317)";

    private final Verzoeken verzoeken;
    private final Behandeling behandeling;
    private final Verzoekpagina pagina;
    private final Verzoeklijst lijst;
    private final Verzoekzaken zaken;
    private final AccessLog log;

    VerzoekController(
            Verzoeken verzoeken,
            Behandeling behandeling,
            Verzoekpagina pagina,
            Verzoeklijst lijst,
            Verzoekzaken zaken,
            AccessLog log) {
        this.verzoeken = verzoeken;
        this.behandeling = behandeling;
        this.pagina = pagina;
        this.lijst = lijst;
        this.zaken = zaken;
        this.log = log;
    }

    /** An answer as it is typed. */
    public static class Form {
        public @Nullable String reden;
        public @Nullable String gemeente;
        public @Nullable String afspraak;
        public @Nullable String vanaf;
        public @Nullable String zaak;
    }

    @ModelAttribute("afspraken")
    Map<String, String> afspraken() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put(TERUGWERKEND, "Zoals gevraagd, met terugwerkende kracht");
        keuzes.put(VANAF, "Vanaf een andere dag; wat daarvoor liep, loopt door tot de dag ervoor");
        return keuzes;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String lijst(@AuthenticationPrincipal CurrentUser user, Verzoekvraag vraag, Model model) {
        eis(user);
        log.record(user.gemeente(), user.name(), AccessLog.Action.GELEZEN, null, DOEL, "lijst van verzoeken");
        lijst.vul(model, new Lezer.VanGemeente(user.gemeente()), vraag);
        return "verzoek/lijst";
    }

    @GetMapping({"/uitvoer.csv", "/uitvoer.xlsx"})
    void uitvoer(
            @AuthenticationPrincipal CurrentUser user,
            Verzoekvraag vraag,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        eis(user);
        log.record(user.gemeente(), user.name(), AccessLog.Action.VERSTREKT, null, DOEL, "uitvoer van verzoeken");
        try (Spreadsheet bestand =
                Spreadsheet.download(response, "verzoeken", Spreadsheet.Format.of(request.getRequestURI()))) {
            lijst.schrijf(bestand, new Lezer.VanGemeente(user.gemeente()), vraag);
        }
    }

    @GetMapping("/{id}")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, Model model) {
        Verzoek verzoek = verzoek(user, id);
        model.addAttribute("form", new Form());
        pagina.toon(model, verzoek);
        return "verzoek/verzoek";
    }

    /** A chosen zaak is linked at once; it can also be done later. */
    @PostMapping("/{id}/onderzoek")
    String onderzoek(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") Form form,
            RedirectAttributes flash) {
        Verzoek verzoek = verzoek(user, id);
        List<Bevinding> bezwaar = behandeling.onderzoek(user.gemeente(), verzoek.id(), user.name());
        if (bezwaar.isEmpty()) {
            koppel(user, verzoek, form);
            flash.addFlashAttribute("flash", "Het antwoord 'in onderzoek' staat klaar voor de aanbieder.");
        } else {
            flash.addFlashAttribute("flashError", bezwaar.getFirst().toelichting());
        }
        return "redirect:/verzoeken/" + verzoek.id();
    }

    @PostMapping("/{id}/zaak")
    ModelAndView zaak(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Verzoek verzoek = verzoek(user, id);
        if (!koppel(user, verzoek, form)) {
            errors.rejectValue("zaak", "leeg", "Kies de zaak die bij dit verzoek hoort.");
            return opnieuw(verzoek, model);
        }
        flash.addFlashAttribute("flash", "De zaak is bij het verzoek vastgelegd.");
        return new ModelAndView("redirect:/verzoeken/" + verzoek.id());
    }

    private boolean koppel(CurrentUser user, Verzoek verzoek, Form form) {
        String nummer = form.zaak == null ? "" : form.zaak.strip();
        boolean gekozen = Zaaknummer.isGeldig(nummer);
        if (gekozen) {
            zaken.koppel(user.gemeente(), verzoek.id(), Zaaknummer.of(nummer), user.name());
        }
        return gekozen;
    }

    @GetMapping("/{id}/afwijzen")
    ModelAndView vraagReden(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("form", new Form());
        return afwijzen(verzoek(user, id), model, HttpStatus.OK);
    }

    @PostMapping("/{id}/afwijzen")
    ModelAndView wijsAf(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Verzoek verzoek = verzoek(user, id);
        Afwijsreden reden =
                Afwijsreden.vanCode(String.valueOf(form.reden).strip()).orElse(null);
        if (reden == null) {
            errors.rejectValue("reden", "leeg", "Kies waarom u het verzoek afwijst.");
            return afwijzen(verzoek, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Gemeentecode juiste = juisteGemeente(form, reden, user.gemeente(), errors);
        if (!errors.hasErrors()) {
            tell(
                    behandeling.wijsAf(
                            user.gemeente(), verzoek.id(), new Behandeling.Afwijzing(reden, juiste, user.name())),
                    errors);
        }
        if (errors.hasErrors()) {
            return afwijzen(verzoek, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("flash", "Het verzoek is afgewezen. Het antwoord staat klaar voor de aanbieder.");
        return new ModelAndView("redirect:/verzoeken/" + verzoek.id());
    }

    private static @Nullable Gemeentecode juisteGemeente(
            Form form, Afwijsreden reden, Gemeentecode eigen, Errors errors) {
        String code = form.gemeente == null ? "" : form.gemeente.strip();
        if (!reden.vraagtGemeente()) {
            return null;
        }
        if (!Gemeentecode.isGeldig(code) || code.equals(eigen.waarde())) {
            errors.rejectValue(
                    "gemeente", "code", "Vul de code van de gemeente in die het verzoek wel moet krijgen, 4 cijfers.");
            return null;
        }
        return Gemeentecode.of(code);
    }

    @PostMapping("/{id}/verteld")
    String verteld(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, RedirectAttributes flash) {
        Verzoek verzoek = verzoek(user, id);
        behandeling.verteld(user.gemeente(), verzoek.id(), user.name());
        flash.addFlashAttribute("flash", "De taak is van de werklijst.");
        return "redirect:/verzoeken/" + verzoek.id();
    }

    /** Tries to grant and shows what would go out; keeps nothing. */
    @GetMapping("/{id}/toewijzen")
    ModelAndView vraagToewijzen(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model) {
        Verzoek verzoek = verzoek(user, id);
        Optional<Ingangsafspraak> afspraak = afspraak(form, errors);
        if (afspraak.isEmpty()) {
            return opnieuw(verzoek, model);
        }
        return toewijzen(
                verzoek, behandeling.proef(user.gemeente(), verzoek.id(), afspraak.get(), user.name()), errors, model);
    }

    @PostMapping("/{id}/toewijzen")
    ModelAndView honoreer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Verzoek verzoek = verzoek(user, id);
        Optional<Ingangsafspraak> afspraak = afspraak(form, errors);
        if (afspraak.isEmpty()) {
            return opnieuw(verzoek, model);
        }
        Pakketbesluit besluit = behandeling.honoreer(user.gemeente(), verzoek.id(), afspraak.get(), user.name());
        if (besluit instanceof Pakketbesluit.Gedaan) {
            flash.addFlashAttribute("flash", "Het verzoek is toegewezen. Het bericht (301) staat klaar.");
            return new ModelAndView("redirect:/verzoeken/" + verzoek.id());
        }
        return toewijzen(verzoek, besluit, errors, model);
    }

    private static Optional<Ingangsafspraak> afspraak(Form form, Errors errors) {
        String keuze = form.afspraak == null ? "" : form.afspraak;
        if (!keuze.equals(VANAF)) {
            return Optional.of(keuze.equals(TERUGWERKEND) ? Ingangsafspraak.TERUGWERKEND : Ingangsafspraak.GEEN);
        }
        try {
            return Optional.of(Ingangsafspraak.vanaf(LocalDate.parse(String.valueOf(form.vanaf))));
        } catch (DateTimeParseException e) {
            errors.rejectValue("vanaf", "dag", "Vul de afgesproken eerste dag in.");
            return Optional.empty();
        }
    }

    private ModelAndView opnieuw(Verzoek verzoek, Model model) {
        pagina.toon(model, verzoek);
        return new ModelAndView("verzoek/verzoek", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView toewijzen(Verzoek verzoek, Pakketbesluit besluit, BindingResult errors, Model model) {
        return switch (besluit) {
            case Pakketbesluit.Geweigerd geweigerd -> {
                tell(geweigerd.bevindingen(), errors);
                yield opnieuw(verzoek, model);
            }
            case Pakketbesluit.Gedaan gedaan -> {
                pagina.toon(model, verzoek);
                pagina.uitkomst(model, gedaan.toewijzingen());
                yield new ModelAndView("verzoek/toewijzen", model.asMap());
            }
        };
    }

    private ModelAndView afwijzen(Verzoek verzoek, Model model, HttpStatus status) {
        pagina.toon(model, verzoek);
        pagina.redenen(model, verzoek);
        return new ModelAndView("verzoek/afwijzen", model.asMap(), status);
    }

    private static void tell(List<Bevinding> bevindingen, Errors errors) {
        bevindingen.forEach(b -> errors.reject(b.regelcode().waarde(), b.toelichting()));
    }

    private Verzoek verzoek(CurrentUser user, String id) {
        eis(user);
        Verzoek verzoek =
                verzoeken.find(user.gemeente(), uuid(id)).orElseThrow(() -> new NotFoundException("verzoek " + id));
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                verzoek.client() == null ? null : verzoek.client().waarde(),
                DOEL,
                "verzoek " + verzoek.id());
        return verzoek;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("verzoek " + id);
        }
    }

    private static void eis(CurrentUser user) {
        if (!user.has(Role.CONSULENT) && !user.has(Role.BACKOFFICE)) {
            throw new AccessDeniedException("Alleen voor consulent en backoffice.");
        }
    }
}
