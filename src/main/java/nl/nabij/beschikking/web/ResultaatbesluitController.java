package nl.nabij.beschikking.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.nabij.beschikking.Resultaatbesluitproces;
import nl.nabij.beschikking.model.Resultaatbesluiten.Resultaatbesluit;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakpoort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Taking over a decision on a result from another system. */
@Controller
@RequestMapping("/zaken/{nummer}/resultaatbesluit")
class ResultaatbesluitController {

    private final Zaakpoort poort;
    private final Resultaatbesluitproces proces;

    ResultaatbesluitController(Zaakpoort poort, Resultaatbesluitproces proces) {
        this.poort = poort;
        this.proces = proces;
    }

    /** The decision as it is typed. */
    public static class Form {
        public @Nullable String oudNummer;
        public @Nullable String besluitdatum;
        public @Nullable String resultaat;
        public @Nullable String taken;
        public @Nullable String frequentie;
        public @Nullable String einde;

        Optional<Resultaatbesluit> lees(Errors errors) {
            LocalDate datum = Velden.datum("besluitdatum", besluitdatum, errors);
            LocalDate tot = Velden.datum("einde", einde, errors);
            if (datum == null && !errors.hasFieldErrors("besluitdatum")) {
                errors.rejectValue("besluitdatum", "leeg", "Vul de datum van het besluit in.");
            }
            if (Velden.tekst("oudNummer", oudNummer, 50, errors).isEmpty()) {
                errors.rejectValue("oudNummer", "leeg", "Vul het nummer van het besluit in.");
            }
            if (Velden.tekst("resultaat", resultaat, 1000, errors).isEmpty()) {
                errors.rejectValue("resultaat", "leeg", "Schrijf op welk resultaat is toegekend.");
            }
            Velden.tekst("taken", taken, 2000, errors);
            Velden.tekst("frequentie", frequentie, 200, errors);
            if (errors.hasErrors() || datum == null) {
                return Optional.empty();
            }
            return Optional.of(new Resultaatbesluit(
                    Velden.tekst(oudNummer),
                    datum,
                    Velden.tekst(resultaat),
                    Velden.tekst(taken),
                    Velden.tekst(frequentie),
                    tot,
                    null,
                    null));
        }
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, "Overnemen van een ouder besluit", "resultaatbesluiten");
        return toon(user, zaak, model);
    }

    private String toon(CurrentUser user, Zaak zaak, Model model) {
        poort.kop(model, zaak);
        model.addAttribute("besluiten", proces.van(zaak));
        model.addAttribute("mag", user.has(Role.CONSULENT));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new Form());
        }
        return "beschikking/resultaatbesluit";
    }

    @PostMapping
    ModelAndView neemOver(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<Resultaatbesluit> besluit = form.lees(errors);
        try {
            if (besluit.isPresent()) {
                proces.neemOver(user, zaak.nummer(), besluit.get());
                flash.addFlashAttribute("flash", "Het besluit is overgenomen. Het geldt tot de herindicatie.");
                return new ModelAndView("redirect:/zaken/" + zaak.nummer() + "/resultaatbesluit");
            }
        } catch (NotPossibleException e) {
            errors.reject("niet", String.valueOf(e.getMessage()));
        }
        return new ModelAndView(toon(user, zaak, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
