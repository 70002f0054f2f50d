package nl.nabij.norm.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.gebied.Gebieden;
import nl.nabij.norm.Beleidsgevolgen;
import nl.nabij.norm.Beleidslezers;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Parameter;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Preparing a value of one's own gemeente, seeing what it changes, and settling it as a second person. */
@Controller
class VoorstelController {

    private static final String FORMULIER = "norm/voorstel-nieuw";

    private final Beleidsvoorstellen voorstellen;
    private final List<Beleidsgevolgen> gevolgen;
    private final Normen normen;
    private final Gebieden gebieden;
    private final UserRepository users;
    private final Clock clock;

    VoorstelController(
            Beleidsvoorstellen voorstellen,
            List<Beleidsgevolgen> gevolgen,
            Normen normen,
            Gebieden gebieden,
            UserRepository users,
            Clock clock) {
        this.clock = clock;
        this.voorstellen = voorstellen;
        this.gevolgen = gevolgen;
        this.normen = normen;
        this.gebieden = gebieden;
        this.users = users;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping("/beleid/voorstellen")
    String alle(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("gemeente", gebieden.get(user.gemeente()));
        model.addAttribute(
                "voorstellen",
                voorstellen.alle(user.gemeente()).stream()
                        .map(v -> Voorstelbeeld.van(v, parameter(user, v.pad()), users))
                        .toList());
        return "norm/voorstellen";
    }

    @GetMapping("/beleid/voorstellen/nieuw")
    String nieuw(@AuthenticationPrincipal CurrentUser user, @RequestParam String pad, Model model) {
        Beleidsrecht.vereis(user);
        VoorstelForm form = new VoorstelForm();
        form.pad = pad;
        model.addAttribute("form", form);
        return formulier(user, form, model);
    }

    /** @param plaats as typed */
    record Keuzeveld(String code, String tekst, String plaats) {}

    private String formulier(CurrentUser user, VoorstelForm form, Model model) {
        String pad = form.pad;
        Parameter parameter = voorstellen
                .voorbereidbaar(user.gemeente(), pad)
                .orElseThrow(() -> new NotFoundException("De gemeente kan '" + pad + "' niet zelf vastleggen."));
        model.addAttribute("parameter", parameter);
        model.addAttribute("gemeente", gebieden.get(user.gemeente()));
        model.addAttribute("lijst", lijst(user, pad));
        model.addAttribute("codes", new TreeMap<>(parameter.codes()));
        model.addAttribute(
                "keuzes",
                new TreeMap<>(parameter.codes())
                        .entrySet().stream()
                                .map(c -> new Keuzeveld(
                                        c.getKey(), c.getValue(), form.plaats.getOrDefault(c.getKey(), "")))
                                .toList());
        model.addAttribute("janee", new TreeMap<>(Map.of("ja", "Ja", "nee", "Nee")));
        Map<String, String> voorWie =
                Regiobeeld.keuzes(gebieden, user.gemeente(), LocalDate.ofInstant(clock.instant(), NabijClock.ZONE));
        model.addAttribute("voorWie", voorWie);
        model.addAttribute(
                "regio",
                normen.niveaus(pad, user.gemeente()).stream()
                        .anyMatch(p -> p.niveau().startsWith("regio/")
                                && !p.waarden().stukken().isEmpty()));
        return FORMULIER;
    }

    /** A value that was ever a list of more codes stays one. */
    private boolean lijst(CurrentUser user, String pad) {
        return normen.niveaus(pad, user.gemeente()).stream()
                .flatMap(p -> p.waarden().stukken().stream())
                .anyMatch(s -> s.waarde().tekst().size() > 1);
    }

    @PostMapping("/beleid/voorstellen")
    ModelAndView dienIn(
            @AuthenticationPrincipal CurrentUser user,
            @ModelAttribute("form") VoorstelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Beleidsrecht.vereis(user);
        Beleidsvoorstellen.Uitkomst uitkomst = voorstellen.dienIn(user, form.invoer(lijst(user, form.pad)));
        if (uitkomst.nummer().isPresent()) {
            flash.addFlashAttribute(
                    "flash",
                    form.invoer(false).regio().isEmpty()
                            ? "Het voorstel is bewaard. Een collega stelt het vast."
                            : "Het voorstel staat klaar in elke gemeente van de regio. Elke gemeente beslist zelf.");
            return new ModelAndView(
                    "redirect:/beleid/voorstellen/" + uitkomst.nummer().get());
        }
        uitkomst.fouten()
                .forEach((veld, fout) -> errors.rejectValue(veld.equals("plaats") ? "plek" : veld, "fout", fout));
        return new ModelAndView(formulier(user, form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/beleid/voorstellen/{nummer}")
    String een(@AuthenticationPrincipal CurrentUser user, @PathVariable long nummer, Model model) {
        Beleidsvoorstel voorstel = voorstellen.get(user.gemeente(), nummer);
        Parameter parameter = parameter(user, voorstel.pad());
        model.addAttribute("gemeente", gebieden.get(user.gemeente()));
        model.addAttribute("v", Voorstelbeeld.van(voorstel, parameter, users));
        model.addAttribute("parameter", parameter);
        model.addAttribute("open", voorstel.stand() == Beleidsvoorstel.Stand.OPEN);
        model.addAttribute("eigen", voorstel.opgesteldDoor().equals(user.name()));
        model.addAttribute("mag", Beleidsrecht.heeft(user));
        model.addAttribute("vastgesteld", voorstel.stand() == Beleidsvoorstel.Stand.VASTGESTELD);
        if (voorstel.stand() == Beleidsvoorstel.Stand.OPEN) {
            Normen straks = voorstellen.alsVastgesteld(voorstel);
            model.addAttribute("vergelijking", Voorstelvergelijking.van(voorstel, normen, straks));
            model.addAttribute("lezer", Beleidslezers.van(voorstel.pad()).orElse(null));
            model.addAttribute("doorrekenen", doorTeRekenen(user, voorstel.pad()) ? voorstel.vanaf() : null);
            if (voorstel.regiodeel() != null) {
                model.addAttribute("regio", Regiobeeld.van(voorstellen.groep(voorstel), gebieden, normen, straks));
            }
            model.addAttribute(
                    "gevolgen",
                    gevolgen.stream()
                            .flatMap(g -> g.van(voorstel, normen, straks).stream())
                            .toList());
        }
        return "norm/voorstel";
    }

    /** Whether help that runs can be weighed with this value, by somebody who may see whose it is. */
    private static boolean doorTeRekenen(CurrentUser user, String pad) {
        boolean mag = user.has(Role.BEHEERDER) || user.has(Role.CONSULENT);
        return mag
                && Beleidslezers.van(pad)
                        .filter(l -> l.soort() == Beleidslezers.Soort.WEGING
                                || l.soort() == Beleidslezers.Soort.AANBOD
                                || l.pad().startsWith("beschikking/duur"))
                        .isPresent();
    }

    private Parameter parameter(CurrentUser user, String pad) {
        return normen.niveaus(pad, user.gemeente()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Er is geen beleidswaarde '" + pad + "'."));
    }

    @PostMapping("/beleid/voorstellen/{nummer}/vaststellen")
    String stelVast(@AuthenticationPrincipal CurrentUser user, @PathVariable long nummer, RedirectAttributes flash) {
        boolean regio = voorstellen.get(user.gemeente(), nummer).regiodeel() != null;
        return beslis(
                nummer,
                flash,
                regio
                        ? "Uw gemeente is akkoord. De waarde geldt zodra alle gemeenten van de regio akkoord zijn."
                        : "De waarde is vastgesteld en geldt vanaf haar eerste dag.",
                () -> voorstellen.stelVast(user, nummer));
    }

    @PostMapping("/beleid/voorstellen/{nummer}/afwijzen")
    String wijsAf(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long nummer,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        return beslis(nummer, flash, "Het voorstel is afgewezen.", () -> voorstellen.wijsAf(user, nummer, reden));
    }

    @PostMapping("/beleid/voorstellen/{nummer}/intrekken")
    String trekIn(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long nummer,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        return beslis(nummer, flash, "Het voorstel is ingetrokken.", () -> voorstellen.trekIn(user, nummer, reden));
    }

    private static String beslis(long nummer, RedirectAttributes flash, String gelukt, Runnable beslissing) {
        try {
            beslissing.run();
            flash.addFlashAttribute("flash", gelukt);
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
        }
        return "redirect:/beleid/voorstellen/" + nummer;
    }
}
