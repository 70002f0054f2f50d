package nl.nabij.socialekaart.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.platform.CurrentUser;
import nl.nabij.socialekaart.Consultatie;
import nl.nabij.socialekaart.Consultaties;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Consultations: advice for somebody or for a group, without a zaak and without an indication. */
@Controller
@RequestMapping("/sociale-kaart/consultaties")
class ConsultatieController {

    private static final String VIEW = "socialekaart/consultaties";

    private final Consultaties consultaties;
    private final Clock clock;

    ConsultatieController(Consultaties consultaties, Clock clock) {
        this.consultaties = consultaties;
        this.clock = clock;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, Model model) {
        Map<String, String> vormen = new LinkedHashMap<>();
        for (Consultatie.Vorm vorm : Consultatie.Vorm.values()) {
            vormen.put(vorm.name(), vorm.tekst());
        }
        model.addAttribute("consultaties", consultaties.alle(user.gemeente())).addAttribute("vormen", vormen);
        model.addAttribute("mag", Kaartrecht.heeft(user));
        if (!model.containsAttribute("form")) {
            ConsultatieForm form = new ConsultatieForm();
            form.dag = LocalDate.now(clock).toString();
            model.addAttribute("form", form);
        }
        return VIEW;
    }

    @PostMapping
    ModelAndView legVast(
            @AuthenticationPrincipal CurrentUser user,
            @ModelAttribute("form") ConsultatieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Kaartrecht.vereis(user);
        Optional<Consultatie> consultatie =
                form.lees(user.gemeente(), user.displayName(), LocalDate.now(clock), errors);
        if (consultatie.isEmpty()) {
            return new ModelAndView(toon(user, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        consultaties.voegToe(consultatie.get());
        flash.addFlashAttribute("flash", "De consultatie is vastgelegd.");
        return new ModelAndView("redirect:/sociale-kaart/consultaties");
    }
}
