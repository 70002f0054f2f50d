package nl.nabij.beschikking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.Bezwaarproces;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakpoort;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An objection of one zaak: receive, hear, advise, postpone, take back. The decision on it is made as a draft. */
@Controller
@RequestMapping("/zaken/{nummer}/bezwaar")
class BezwaarController {

    private static final String DOEL = "Bezwaar, Awb hoofdstuk 7";

    private final Zaakpoort poort;
    private final Bezwaarproces bezwaren;
    private final Besluiten besluiten;
    private final Clock clock;

    BezwaarController(Zaakpoort poort, Bezwaarproces bezwaren, Besluiten besluiten, Clock clock) {
        this.poort = poort;
        this.bezwaren = bezwaren;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, DOEL, "bezwaar");
        return toon(user, zaak, model);
    }

    private String toon(CurrentUser user, Zaak zaak, Model model) {
        poort.kop(model, zaak);
        model.addAttribute("mag", user.has(Role.CONSULENT));
        model.addAttribute("vandaag", LocalDate.now(clock));
        Optional<Bezwaar> lopend = bezwaren.find(zaak.gemeente(), zaak.nummer());
        if (lopend.isEmpty()) {
            model.addAttribute("besluiten", keuze(zaak));
            if (!model.containsAttribute("form")) {
                model.addAttribute("form", new BezwaarForm());
            }
            return "beschikking/bezwaar-nieuw";
        }
        Bezwaar bezwaar = lopend.get();
        model.addAttribute("bezwaar", bezwaar);
        model.addAttribute("uiterlijk", bezwaren.uiterlijk(bezwaar));
        model.addAttribute("wijzen", Velden.opties(Bezwaar.Wijze.values(), Bezwaar.Wijze::tekst));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", BezwaarForm.van(bezwaar));
        }
        return "beschikking/bezwaar";
    }

    private Map<String, String> keuze(Zaak zaak) {
        Map<String, String> keuze = new LinkedHashMap<>();
        besluiten.alle(zaak.gemeente(), zaak.nummer()).stream()
                .filter(b -> !b.uitkomst().opBezwaar())
                .toList()
                .reversed()
                .forEach(b -> keuze.put(
                        b.beschikking().nummer().waarde(),
                        b.beschikking().nummer() + ": " + b.uitkomst().tekst() + ", bezwaar tot en met "
                                + Tekst.datum(b.beschikking().bezwaarTot())));
        return keuze;
    }

    @PostMapping
    ModelAndView ontvang(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") BezwaarForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<Bezwaarproces.Ontvangst> ontvangst =
                form.ontvangst(List.copyOf(keuze(zaak).keySet()), errors);
        if (ontvangst.isEmpty()) {
            return fout(user, zaak, model);
        }
        try {
            Bezwaar bezwaar = bezwaren.ontvang(user, zaak.nummer(), ontvangst.get());
            flash.addFlashAttribute(
                    "flash",
                    "Het bezwaar is vastgelegd: " + (bezwaar.opTijd() ? "op tijd" : "te laat")
                            + ". De bevestiging staat klaar bij de brieven.");
        } catch (NotPossibleException e) {
            errors.reject("niet", String.valueOf(e.getMessage()));
            return fout(user, zaak, model);
        }
        return terug(zaak);
    }

    @PostMapping("/behandeling")
    ModelAndView behandel(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") BezwaarForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Bezwaar oud = bezwaren.lopend(zaak.gemeente(), zaak.nummer());
        Optional<Bezwaar> nieuw = form.behandeling(oud, errors);
        if (nieuw.isEmpty()) {
            return fout(user, zaak, model);
        }
        bezwaren.werkBij(user, nieuw.get());
        flash.addFlashAttribute("flash", "De behandeling is bewaard.");
        return terug(zaak);
    }

    @PostMapping("/intrekken")
    ModelAndView trekIn(
            @AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        try {
            bezwaren.trekIn(user, zaak.nummer());
            flash.addFlashAttribute("flash", "Het bezwaar is ingetrokken. Het besluit blijft gelden.");
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
        }
        return new ModelAndView("redirect:/zaken/" + zaak.nummer() + "/besluiten");
    }

    private ModelAndView fout(CurrentUser user, Zaak zaak, Model model) {
        return new ModelAndView(toon(user, zaak, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView terug(Zaak zaak) {
        return new ModelAndView("redirect:/zaken/" + zaak.nummer() + "/bezwaar");
    }
}
