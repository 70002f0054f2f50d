package nl.nabij.toewijzing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaken;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsbesluit;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ordering the support of one zaak: choose an aanbieder, check, send, and see where it stands. */
@Controller
@RequestMapping("/zaken/{nummer}/toewijzing")
class ToewijzingController {

    private static final String DOEL = "Toewijzing Wmo 2.3.5";

    private final Zaken zaken;
    private final Beschikkingen beschikkingen;
    private final Toewijzingen toewijzingen;
    private final Toewijzingpagina pagina;
    private final AccessLog log;

    ToewijzingController(
            Zaken zaken,
            Beschikkingen beschikkingen,
            Toewijzingen toewijzingen,
            Toewijzingpagina pagina,
            AccessLog log) {
        this.zaken = zaken;
        this.beschikkingen = beschikkingen;
        this.toewijzingen = toewijzingen;
        this.pagina = pagina;
        this.log = log;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable String voor,
            Model model) {
        Optional<Beschikking> besluit = besluit(user, nummer);
        if (besluit.isEmpty()) {
            return nogNiet(user, nummer, model);
        }
        Beschikking beschikking = besluit.get();
        log.record(
                beschikking.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                beschikking.client().waarde(),
                DOEL,
                "toewijzing van zaak " + beschikking.zaak());
        ToewijzingForm form = ToewijzingForm.van(beschikking, pagina.voor(beschikking, voor), pagina.vandaag());
        model.addAttribute("form", form);
        model.addAttribute("mag", magToewijzen(user));
        pagina.keuze(model, user, beschikking, form, begin(form));
        return "toewijzing/toewijzing";
    }

    /** Checks what was typed and asks to confirm; grants nothing. */
    @PostMapping("/controle")
    ModelAndView controleer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") ToewijzingForm form,
            BindingResult errors,
            Model model) {
        Beschikking beschikking = magToewijzen(user, nummer);
        Optional<Toewijzingsvoorstel> voorstel = form.lees(beschikking, user.name(), errors);
        voorstel.ifPresent(v -> tell(toewijzingen.toets(v), errors));
        if (voorstel.isEmpty() || errors.hasErrors()) {
            return opnieuw(user, beschikking, form, model);
        }
        pagina.bevestiging(model, user, beschikking, voorstel.get());
        return new ModelAndView("toewijzing/bevestigen", model.asMap());
    }

    @PostMapping
    ModelAndView verleen(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") ToewijzingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Beschikking beschikking = magToewijzen(user, nummer);
        Optional<Toewijzingsvoorstel> voorstel = form.lees(beschikking, user.name(), errors);
        if (voorstel.isEmpty()) {
            return opnieuw(user, beschikking, form, model);
        }
        return switch (toewijzingen.verleen(voorstel.get())) {
            case Toewijzingsbesluit.Geweigerd geweigerd -> {
                tell(geweigerd.bevindingen(), errors);
                yield opnieuw(user, beschikking, form, model);
            }
            case Toewijzingsbesluit.Gedaan gedaan -> {
                flash.addFlashAttribute(
                        "flash", "Toewijzing " + gedaan.toewijzing().nummer() + " is verleend.");
                yield new ModelAndView("redirect:/zaken/" + beschikking.zaak() + "/toewijzing");
            }
        };
    }

    private ModelAndView opnieuw(CurrentUser user, Beschikking beschikking, ToewijzingForm form, Model model) {
        model.addAttribute("mag", true);
        pagina.keuze(model, user, beschikking, form, begin(form));
        return new ModelAndView("toewijzing/toewijzing", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void tell(List<Bevinding> bevindingen, Errors errors) {
        bevindingen.forEach(b -> errors.reject(b.regelcode().waarde(), b.toelichting()));
    }

    /** The day on which the offer is shown: the day typed, or today when that cannot be read. */
    private LocalDate begin(ToewijzingForm form) {
        try {
            return form.begin == null ? pagina.vandaag() : LocalDate.parse(form.begin);
        } catch (DateTimeParseException e) {
            return pagina.vandaag();
        }
    }

    /** The page of a zaak in which nothing is decided yet. */
    private String nogNiet(CurrentUser user, String nummer, Model model) {
        model.addAttribute(
                "nummer",
                zaken.get(user.gemeente(), Zaaknummer.of(nummer)).nummer().waarde());
        return "toewijzing/nog-niet";
    }

    private Optional<Beschikking> besluit(CurrentUser user, String nummer) {
        if (!Zaaknummer.isGeldig(nummer)) {
            throw new NotFoundException("zaak " + nummer);
        }
        return beschikkingen.vanZaak(user.gemeente(), Zaaknummer.of(nummer));
    }

    private Beschikking beschikking(CurrentUser user, String nummer) {
        return besluit(user, nummer).orElseThrow(() -> new NotFoundException("beschikking van zaak " + nummer));
    }

    private Beschikking magToewijzen(CurrentUser user, String nummer) {
        if (!magToewijzen(user)) {
            throw new AccessDeniedException("Alleen voor consulent en backoffice.");
        }
        return beschikking(user, nummer);
    }

    private static boolean magToewijzen(CurrentUser user) {
        return user.has(Role.CONSULENT) || user.has(Role.BACKOFFICE);
    }
}
