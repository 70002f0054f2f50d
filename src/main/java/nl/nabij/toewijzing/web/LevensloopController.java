package nl.nabij.toewijzing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Leveringtaken;
import nl.nabij.toewijzing.Pakketbesluit;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingspakket;
import nl.nabij.toewijzing.Toewijzingspakketten;
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

/** One toewijzing: where it stands, and what can be done with it. Every change is shown before it goes out. */
@Controller
@RequestMapping("/toewijzingen/{nummer}")
class LevensloopController {

    private static final String DOEL = "Toewijzing Wmo 2.3.5";

    private final Toewijzingen toewijzingen;
    private final Toewijzingspakketten pakketten;
    private final Wijzigopdracht opdracht;
    private final Levenslooppagina pagina;
    private final Leveringtaken taken;
    private final AccessLog log;

    LevensloopController(
            Toewijzingen toewijzingen,
            Toewijzingspakketten pakketten,
            Wijzigopdracht opdracht,
            Levenslooppagina pagina,
            Leveringtaken taken,
            AccessLog log) {
        this.toewijzingen = toewijzingen;
        this.pakketten = pakketten;
        this.opdracht = opdracht;
        this.pagina = pagina;
        this.taken = taken;
        this.log = log;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Toewijzing t = toewijzing(user, nummer);
        lees(user, t);
        pagina.toon(model, t);
        model.addAttribute("mag", mag(user) && !t.isVerwijderd());
        return "toewijzing/levensloop";
    }

    @GetMapping("/wijzigen")
    ModelAndView vraag(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String actie,
            Model model) {
        Toewijzing t = wijzigbaar(user, nummer);
        lees(user, t);
        Wijzigactie gekozen = actie(actie, t);
        model.addAttribute("form", Wijzigform.van(gekozen, t));
        return formulier(t, gekozen, model, HttpStatus.OK);
    }

    /** Tries the change and shows what will go out; keeps nothing. */
    @PostMapping("/wijzigen/controle")
    ModelAndView controleer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") Wijzigform form,
            BindingResult errors,
            Model model) {
        Toewijzing t = wijzigbaar(user, nummer);
        Wijzigactie actie = actie(Wijzigform.tekst(form.actie), t);
        Optional<Toewijzingspakket> pakket = lees(user, t, actie, form, errors);
        if (pakket.isPresent()) {
            switch (pakketten.proef(pakket.get())) {
                case Pakketbesluit.Geweigerd geweigerd -> tell(geweigerd.bevindingen(), errors);
                case Pakketbesluit.Gedaan gedaan -> {
                    pagina.bevestiging(model, t, gedaan.toewijzingen());
                    model.addAttribute("actie", actie);
                    return new ModelAndView("toewijzing/wijziging-bevestigen", model.asMap());
                }
            }
        }
        return formulier(t, actie, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/wijzigen")
    ModelAndView wijzig(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") Wijzigform form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Toewijzing t = wijzigbaar(user, nummer);
        Wijzigactie actie = actie(Wijzigform.tekst(form.actie), t);
        Optional<Toewijzingspakket> pakket = lees(user, t, actie, form, errors);
        if (pakket.isPresent()) {
            switch (pakketten.voerUit(pakket.get())) {
                case Pakketbesluit.Geweigerd geweigerd -> tell(geweigerd.bevindingen(), errors);
                case Pakketbesluit.Gedaan gedaan -> {
                    flash.addFlashAttribute("flash", pagina.gedaan(t, gedaan.toewijzingen()));
                    return new ModelAndView("redirect:/toewijzingen/" + t.nummer());
                }
            }
        }
        return formulier(t, actie, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/afgehandeld")
    String afgehandeld(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String taak,
            RedirectAttributes flash) {
        Toewijzing t = wijzigbaar(user, nummer);
        Leveringtaken.Taak gekozen = Arrays.stream(Leveringtaken.Taak.values())
                .filter(k -> k.name().equals(taak))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("taak " + taak));
        taken.afgehandeld(t, gekozen);
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                t.client().waarde(),
                DOEL,
                "toewijzing " + t.nummer() + ": " + gekozen.tekst());
        flash.addFlashAttribute("flash", gekozen.tekst() + ". De taak is van de werklijst.");
        return "redirect:/toewijzingen/" + t.nummer();
    }

    private Optional<Toewijzingspakket> lees(
            CurrentUser user, Toewijzing t, Wijzigactie actie, Wijzigform form, Errors errors) {
        return opdracht.lees(new Wijzigopdracht.Vraag(actie, form, t, user.name()), errors);
    }

    private ModelAndView formulier(Toewijzing t, Wijzigactie actie, Model model, HttpStatus status) {
        pagina.toon(model, t);
        pagina.formulier(model, t, actie);
        return new ModelAndView("toewijzing/wijzigen", model.asMap(), status);
    }

    private static void tell(List<Bevinding> bevindingen, Errors errors) {
        bevindingen.forEach(b -> errors.reject(b.regelcode().waarde(), b.toelichting()));
    }

    private static Wijzigactie actie(String code, Toewijzing t) {
        return Wijzigactie.vanCode(code)
                .filter(a -> a.past(t))
                .orElseThrow(() -> new NotFoundException("actie " + code));
    }

    private void lees(CurrentUser user, Toewijzing t) {
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                t.client().waarde(),
                DOEL,
                "toewijzing " + t.nummer());
    }

    private Toewijzing wijzigbaar(CurrentUser user, String nummer) {
        if (!mag(user)) {
            throw new AccessDeniedException("Alleen voor consulent en backoffice.");
        }
        return toewijzing(user, nummer);
    }

    private Toewijzing toewijzing(CurrentUser user, String nummer) {
        if (!Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("toewijzing " + nummer);
        }
        return toewijzingen.get(user.gemeente(), Toewijzingnummer.of(nummer));
    }

    private static boolean mag(CurrentUser user) {
        return user.has(Role.CONSULENT) || user.has(Role.BACKOFFICE);
    }
}
