package nl.nabij.beschikking.web;

import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Dwangsombesluiten;
import nl.nabij.beschikking.Dwangsombesluiten.Keuze;
import nl.nabij.beschikking.Dwangsomuitzondering;
import nl.nabij.beschikking.Ondertekening;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Leesbaarheid;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.regels.Dwangsomregels;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
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

/** What is owed on one notice of default: how it adds up, the letter, and the decision that fixes it (Awb 4:18). */
@Controller
@RequestMapping("/zaken/{nummer}/dwangsom/{id}")
class DwangsomController {

    private final Zaakpoort poort;
    private final Dwangsombesluiten dwangsommen;

    DwangsomController(Zaakpoort poort, Dwangsombesluiten dwangsommen) {
        this.poort = poort;
        this.dwangsommen = dwangsommen;
    }

    /** What whoever signs fills in, with the amount that was on the page. */
    public static class Form {

        public @Nullable String uitzondering;
        public @Nullable String motivering;
        public @Nullable String bedrag;

        Optional<Keuze> lees(Errors errors) {
            Dwangsomuitzondering gekozen =
                    Velden.keuze("uitzondering", uitzondering, List.of(Dwangsomuitzondering.values()), errors);
            String tekst = Velden.tekst("motivering", motivering, 2000, errors);
            return errors.hasErrors() ? Optional.empty() : Optional.of(new Keuze(gekozen, tekst));
        }
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable long id,
            Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, "Dwangsom vaststellen, Awb 4:18", "dwangsom");
        return toon(user, dwangsommen.dossier(zaak, id, Keuze.ZOALS_BEREKEND), model);
    }

    private String toon(CurrentUser user, Dwangsomdossier dossier, Model model) {
        poort.kop(model, dossier.zaak());
        model.addAttribute("mandaatfouten", dwangsommen.toetsMandaat(user, dossier));
        model.addAttribute("uitzonderingen", Velden.opties(Dwangsomuitzondering.values(), Dwangsomuitzondering::tekst));
        model.addAttribute("vastTeStellen", dwangsommen.vastTeStellen(dossier));
        voorbeeld(dossier, model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new Form());
        }
        return "beschikking/dwangsom";
    }

    private void voorbeeld(Dwangsomdossier dossier, Model model) {
        List<Bevinding> bevindingen = Dwangsomregels.toets(dossier);
        model.addAttribute("zaak", dossier.zaak());
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "fouten",
                bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList());
        model.addAttribute(
                "meldingen",
                bevindingen.stream().filter(b -> b.ernst() != Ernst.FOUT).toList());
        Brief brief = dwangsommen.voorbeeld(dossier);
        model.addAttribute("brief", brief);
        model.addAttribute("lees", Leesbaarheid.van(brief));
    }

    /** The letter and the findings for what is typed now; nothing is kept. */
    @PostMapping("/voorbeeld")
    String voorbeeld(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable long id,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        voorbeeld(dwangsommen.dossier(zaak, id, form.lees(errors).orElse(Keuze.ZOALS_BEREKEND)), model);
        return "beschikking/dwangsom :: voorbeeld";
    }

    @PostMapping
    ModelAndView onderteken(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable long id,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.zaak(user, nummer);
        Keuze keuze = form.lees(errors).orElse(Keuze.ZOALS_BEREKEND);
        Dwangsomdossier dossier = dwangsommen.dossier(zaak, id, keuze);
        if (errors.hasErrors()) {
            return opnieuw(user, dossier, model, 422);
        }
        if (!dossier.bedrag().toString().equals(form.bedrag)) {
            model.addAttribute("eerstLezen", true);
            return opnieuw(user, dossier, model, 200);
        }
        try {
            if (dwangsommen.onderteken(user, zaak, id, keuze, dossier.bedrag().toString())
                    instanceof Ondertekening.Geweigerd geweigerd) {
                model.addAttribute("geweigerd", geweigerd.bevindingen());
                return opnieuw(user, dossier, model, 422);
            }
            flash.addFlashAttribute("flash", "De dwangsom is vastgesteld. De brief staat bij de besluiten.");
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
        }
        return new ModelAndView("redirect:/zaken/" + zaak.nummer() + "/besluiten");
    }

    private ModelAndView opnieuw(CurrentUser user, Dwangsomdossier dossier, Model model, int status) {
        return new ModelAndView(toon(user, dossier, model), model.asMap(), HttpStatus.valueOf(status));
    }
}
