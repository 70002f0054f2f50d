package nl.nabij.socialekaart.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.socialekaart.Kaartsignaal;
import nl.nabij.socialekaart.Kaartsignalen;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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

/** Gaps and chances in the sociale basis: reported, looked into, developed. */
@Controller
@RequestMapping("/sociale-kaart/signalen")
class SignaalController {

    private static final String VIEW = "socialekaart/signalen";
    private static final String ADRES = "redirect:/sociale-kaart/signalen";

    private final Kaartsignalen signalen;
    private final Clock clock;

    SignaalController(Kaartsignalen signalen, Clock clock) {
        this.signalen = signalen;
        this.clock = clock;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("signalen", signalen.alle(user.gemeente()));
        model.addAttribute("aarden", keuzes(Kaartsignaal.Aard.values(), Kaartsignaal.Aard::tekst));
        model.addAttribute("melders", keuzes(Kaartsignaal.Melder.values(), Kaartsignaal.Melder::tekst));
        model.addAttribute("standen", keuzes(Kaartsignaal.Stand.values(), Kaartsignaal.Stand::tekst));
        model.addAttribute("mag", Kaartrecht.heeft(user));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new SignaalForm());
        }
        return VIEW;
    }

    @PostMapping
    ModelAndView meld(
            @AuthenticationPrincipal CurrentUser user,
            @ModelAttribute("form") SignaalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.toets(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(toon(user, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        signalen.meld(form.lees(user.gemeente(), user.displayName(), LocalDate.now(clock)));
        flash.addFlashAttribute("flash", "Gemeld. Een beleidsmedewerker of consulent kijkt wat er kan.");
        return new ModelAndView(ADRES);
    }

    @PostMapping("/{id}")
    ModelAndView zet(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String toelichting,
            RedirectAttributes flash) {
        Kaartrecht.vereis(user);
        String waarom = toelichting.strip();
        boolean bekend = Arrays.stream(Kaartsignaal.Stand.values())
                .anyMatch(s -> s.name().equals(stand));
        if (!bekend || waarom.isEmpty() || waarom.length() > VoorzieningForm.LANG) {
            flash.addFlashAttribute("flashError", "Kies hoe ver het is en schrijf op wat er is gedaan.");
            return new ModelAndView(ADRES);
        }
        Kaartsignaal.Stap stap = new Kaartsignaal.Stap(
                Kaartsignaal.Stand.valueOf(stand), waarom, user.displayName(), LocalDate.now(clock));
        if (!signalen.zet(user.gemeente(), id, stap)) {
            throw new NotFoundException("Dit signaal is niet van uw gemeente.");
        }
        flash.addFlashAttribute("flash", "Bijgewerkt.");
        return new ModelAndView(ADRES);
    }

    private static <T extends Enum<T>> Map<String, String> keuzes(T[] waarden, Function<T, String> tekst) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        Arrays.stream(waarden).forEach(w -> keuzes.put(w.name(), tekst.apply(w)));
        return keuzes;
    }
}
