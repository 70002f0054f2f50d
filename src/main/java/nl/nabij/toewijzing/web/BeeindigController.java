package nl.nabij.toewijzing.web;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Beeindiging;
import nl.nabij.toewijzing.Pakketbesluit;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
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

/** Ends all support of the client of a toewijzing, with one form. */
@Controller
@RequestMapping("/toewijzingen/{nummer}/beeindigen")
class BeeindigController {

    private final Toewijzingen toewijzingen;
    private final Beeindiging beeindiging;
    private final Levenslooppagina pagina;
    private final AccessLog log;

    BeeindigController(Toewijzingen toewijzingen, Beeindiging beeindiging, Levenslooppagina pagina, AccessLog log) {
        this.toewijzingen = toewijzingen;
        this.beeindiging = beeindiging;
        this.pagina = pagina;
        this.log = log;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    ModelAndView vraag(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Toewijzing t = toewijzing(user, nummer);
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                t.client().waarde(),
                "Toewijzing Wmo 2.3.5",
                "alle hulp beëindigen");
        model.addAttribute("form", new Beeindigform());
        return formulier(t, model, HttpStatus.OK);
    }

    @PostMapping("/controle")
    ModelAndView controleer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") Beeindigform form,
            BindingResult errors,
            Model model) {
        Toewijzing t = toewijzing(user, nummer);
        Optional<Beeindiging.Opdracht> opdracht = form.lees(t, user.name(), errors);
        if (opdracht.isPresent()) {
            switch (beeindiging.proef(opdracht.get())) {
                case Pakketbesluit.Geweigerd geweigerd -> tell(geweigerd.bevindingen(), errors);
                case Pakketbesluit.Gedaan gedaan -> {
                    pagina.bevestiging(model, t, gedaan.toewijzingen());
                    model.addAttribute("grond", opdracht.get().grond());
                    return new ModelAndView("toewijzing/beeindigen-bevestigen", model.asMap());
                }
            }
        }
        return formulier(t, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping
    ModelAndView beeindig(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") Beeindigform form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Toewijzing t = toewijzing(user, nummer);
        Optional<Beeindiging.Opdracht> opdracht = form.lees(t, user.name(), errors);
        if (opdracht.isPresent()) {
            switch (beeindiging.voerUit(opdracht.get())) {
                case Pakketbesluit.Geweigerd geweigerd -> tell(geweigerd.bevindingen(), errors);
                case Pakketbesluit.Gedaan gedaan -> {
                    flash.addFlashAttribute("flash", pagina.gedaan(t, gedaan.toewijzingen()));
                    return new ModelAndView("redirect:/toewijzingen/" + t.nummer());
                }
            }
        }
        return formulier(t, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView formulier(Toewijzing t, Model model, HttpStatus status) {
        pagina.toon(model, t);
        model.addAttribute("gronden", Beeindigform.gronden());
        return new ModelAndView("toewijzing/beeindigen", model.asMap(), status);
    }

    private static void tell(List<Bevinding> bevindingen, Errors errors) {
        bevindingen.forEach(b -> errors.reject(b.regelcode().waarde(), b.toelichting()));
    }

    private Toewijzing toewijzing(CurrentUser user, String nummer) {
        if (!user.has(Role.CONSULENT) && !user.has(Role.BACKOFFICE)) {
            throw new AccessDeniedException("Alleen voor consulent en backoffice.");
        }
        if (!Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("toewijzing " + nummer);
        }
        return toewijzingen.get(user.gemeente(), Toewijzingnummer.of(nummer));
    }
}
