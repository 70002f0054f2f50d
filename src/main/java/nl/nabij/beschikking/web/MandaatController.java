package nl.nabij.beschikking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mandate register of the gemeente: who may take which decision, from when. For the administrator. */
@Controller
@RequestMapping("/beheer/mandaten")
class MandaatController {

    private final Mandaten mandaten;
    private final UserRepository users;
    private final Clock clock;

    MandaatController(Mandaten mandaten, UserRepository users, Clock clock) {
        this.mandaten = mandaten;
        this.users = users;
        this.clock = clock;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("mandaten", mandaten.alle(user.gemeente()));
        model.addAttribute("medewerkers", medewerkers(user.gemeente()));
        model.addAttribute("soorten", Uitkomst.values());
        model.addAttribute("vandaag", LocalDate.now(clock));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new MandaatForm());
        }
        return "beschikking/mandaten";
    }

    @PostMapping
    ModelAndView verleen(
            @AuthenticationPrincipal CurrentUser user,
            @ModelAttribute("form") MandaatForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        List<Mandaat> nieuw = form.lees(
                user.gemeente(), List.copyOf(medewerkers(user.gemeente()).keySet()), errors);
        if (nieuw.isEmpty()) {
            return new ModelAndView(toon(user, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        nieuw.forEach(mandaten::verleen);
        flash.addFlashAttribute("flash", "Het mandaat is verleend.");
        return new ModelAndView("redirect:/beheer/mandaten");
    }

    @PostMapping("/beeindigen")
    ModelAndView beeindig(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String gebruiker,
            RedirectAttributes flash) {
        int aantal = mandaten.beeindig(user.gemeente(), gebruiker, LocalDate.now(clock));
        if (aantal == 0) {
            flash.addFlashAttribute("flashError", "Er is geen lopend mandaat van deze medewerker.");
        } else {
            flash.addFlashAttribute("flash", "Het mandaat loopt vandaag af.");
        }
        return new ModelAndView("redirect:/beheer/mandaten");
    }

    /** Who can get a mandate: consulenten and besluitnemers of this gemeente; user name to name. */
    private Map<String, String> medewerkers(Gemeentecode gemeente) {
        Map<String, String> namen = new LinkedHashMap<>(users.colleagues(gemeente, Role.BESLUITNEMER, ""));
        namen.putAll(users.colleagues(gemeente, Role.CONSULENT, ""));
        return namen;
    }
}
