package nl.nabij.socialekaart.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.socialekaart.Buurtvoorziening;
import nl.nabij.socialekaart.Kaartsignaal;
import nl.nabij.socialekaart.Kaartsignalen;
import nl.nabij.socialekaart.Socialekaart;
import nl.nabij.socialekaart.Voorzieningsoort;
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

/** The sociale kaart of the own gemeente: to search, and to keep right. */
@Controller
@RequestMapping("/sociale-kaart")
class SocialekaartController {

    private static final String FORM = "socialekaart/voorziening";

    private final Socialekaart kaart;
    private final Kaartsignalen signalen;
    private final Regiobeeld regio;
    private final Clock clock;

    SocialekaartController(Socialekaart kaart, Kaartsignalen signalen, Regiobeeld regio, Clock clock) {
        this.kaart = kaart;
        this.signalen = signalen;
        this.regio = regio;
        this.clock = clock;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String waar,
            Model model) {
        List<Buurtvoorziening> alle = kaart.alle(user.gemeente());
        List<Buurtvoorziening> op = alle.stream().filter(v -> !v.weg()).toList();
        List<Kaartsignaal> gemeld = signalen.alle(user.gemeente());
        model.addAttribute("leeg", op.isEmpty());
        model.addAttribute(
                "voorzieningen",
                op.stream()
                        .filter(new Kaartoverzicht.Vraag(zoek.strip(), soort, waar))
                        .toList());
        model.addAttribute("weg", alle.stream().filter(Buurtvoorziening::weg).toList());
        model.addAttribute("plaatsen", Kaartoverzicht.perPlaats(op, gemeld));
        model.addAttribute("doelgroepen", Kaartoverzicht.perDoelgroep(op, gemeld));
        model.addAttribute("regio", regio.van(user.gemeente(), LocalDate.now(clock)));
        model.addAttribute("zoek", zoek).addAttribute("soort", soort).addAttribute("waar", waar);
        model.addAttribute("soorten", soorten()).addAttribute("mag", Kaartrecht.heeft(user));
        return "socialekaart/kaart";
    }

    @GetMapping("/nieuw")
    String nieuw(@AuthenticationPrincipal CurrentUser user, Model model) {
        Kaartrecht.vereis(user);
        return formulier(model, new VoorzieningForm(), "/sociale-kaart/nieuw");
    }

    @GetMapping("/{id}")
    String wijzig(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, Model model) {
        Kaartrecht.vereis(user);
        Buurtvoorziening voorziening = get(user, id);
        model.addAttribute("voorziening", voorziening);
        return formulier(model, VoorzieningForm.van(voorziening), "/sociale-kaart/" + id);
    }

    private String formulier(Model model, VoorzieningForm form, String adres) {
        model.addAttribute("form", form).addAttribute("adres", adres).addAttribute("soorten", soorten());
        return FORM;
    }

    @PostMapping("/nieuw")
    ModelAndView voegToe(
            @AuthenticationPrincipal CurrentUser user,
            @ModelAttribute("form") VoorzieningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return bewaar(user, UUID.randomUUID(), form, errors, new Antwoord(model, flash, "/sociale-kaart/nieuw"));
    }

    @PostMapping("/{id}")
    ModelAndView bewaar(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") VoorzieningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        get(user, id);
        return bewaar(user, id, form, errors, new Antwoord(model, flash, "/sociale-kaart/" + id));
    }

    private record Antwoord(Model model, RedirectAttributes flash, String adres) {}

    private ModelAndView bewaar(
            CurrentUser user, UUID id, VoorzieningForm form, BindingResult errors, Antwoord antwoord) {
        Kaartrecht.vereis(user);
        form.toets(errors);
        if (errors.hasErrors()) {
            antwoord.model().addAttribute("adres", antwoord.adres()).addAttribute("soorten", soorten());
            return new ModelAndView(FORM, antwoord.model().asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        kaart.bewaar(form.lees(id, user.gemeente(), user.displayName(), LocalDate.now(clock)));
        antwoord.flash().addFlashAttribute("flash", "Opgeslagen, en vandaag nagekeken.");
        return new ModelAndView("redirect:/sociale-kaart");
    }

    @PostMapping("/{id}/weg")
    ModelAndView weg(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable UUID id,
            @RequestParam boolean weg,
            RedirectAttributes flash) {
        Kaartrecht.vereis(user);
        if (!kaart.zetWeg(user.gemeente(), id, weg)) {
            throw onbekend();
        }
        flash.addFlashAttribute(
                "flash", weg ? "Van de kaart gehaald. Onderaan kunt u dit terugzetten." : "Terug op de kaart.");
        return new ModelAndView("redirect:/sociale-kaart");
    }

    private Buurtvoorziening get(CurrentUser user, UUID id) {
        return kaart.find(user.gemeente(), id).orElseThrow(SocialekaartController::onbekend);
    }

    private static NotFoundException onbekend() {
        return new NotFoundException("Deze voorziening staat niet op de kaart van uw gemeente.");
    }

    private static Map<String, String> soorten() {
        Map<String, String> soorten = new LinkedHashMap<>();
        Arrays.stream(Voorzieningsoort.values()).forEach(s -> soorten.put(s.name(), s.tekst()));
        return soorten;
    }
}
