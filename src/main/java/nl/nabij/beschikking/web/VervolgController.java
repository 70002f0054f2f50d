package nl.nabij.beschikking.web;

import java.util.Optional;
import nl.nabij.beschikking.Ondertekening;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolgbesluiten;
import nl.nabij.beschikking.Vervolgstand;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft of a later decision: write, preview, offer, undo, sign. */
@Controller
@RequestMapping("/zaken/{nummer}/besluiten/voorstel")
class VervolgController {

    private final Zaakpoort poort;
    private final Vervolgbesluiten vervolg;
    private final Vervolgpagina pagina;

    VervolgController(Zaakpoort poort, Vervolgbesluiten vervolg, Vervolgpagina pagina) {
        this.poort = poort;
        this.vervolg = vervolg;
        this.pagina = pagina;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "HERZIEN") String soort,
            Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, "Vervolgbesluit", "voorstel");
        return toon(user, zaak, soort(soort), model);
    }

    private String toon(CurrentUser user, Zaak zaak, Uitkomst gevraagd, Model model) {
        poort.kop(model, zaak);
        Optional<Vervolgstand> stand = vervolg.open(zaak.gemeente(), zaak.nummer());
        Vervolgvoorstel voorstel = pagina.begin(zaak, gevraagd);
        model.addAttribute("stand", stand.orElse(null));
        if (stand.isPresent() && stand.get().fase() == Vervolgstand.Fase.AANGEBODEN) {
            pagina.keuzes(model, voorstel.soort());
            pagina.voorbeeld(model, zaak, voorstel);
            pagina.mandaat(model, user, stand.get());
            model.addAttribute("teTekenen", Tekenstand.van(zaak, voorstel));
            return "beschikking/ondertekenen";
        }
        Vervolgvoorstel vers = pagina.vers(zaak, voorstel);
        pagina.keuzes(model, vers.soort());
        pagina.voorbeeld(model, zaak, vers);
        model.addAttribute("mag", user.has(Role.CONSULENT));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", VervolgForm.van(vers));
        }
        return "beschikking/vervolg";
    }

    /** The letter and the findings for what is typed now; nothing is kept. */
    @PostMapping("/voorbeeld")
    String voorbeeld(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") VervolgForm form,
            BindingResult errors,
            Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        Optional<Vervolgvoorstel> voorstel = lees(zaak, form, errors);
        model.addAttribute("zaak", zaak);
        voorstel.ifPresent(v -> pagina.voorbeeld(model, zaak, v));
        return voorstel.isPresent() ? "beschikking/_voorbeeld :: voorbeeld" : "beschikking/_voorbeeld :: onleesbaar";
    }

    private Optional<Vervolgvoorstel> lees(Zaak zaak, VervolgForm form, BindingResult errors) {
        Uitkomst soort = soort(Velden.tekst(form.soort));
        Vervolgvoorstel oud = pagina.vers(zaak, pagina.begin(zaak, soort));
        return form.lees(oud, Vervolgpagina.soorten(oud.soort()), errors);
    }

    @PostMapping
    ModelAndView bewaar(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") VervolgForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "bewaren") String daarna,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<Vervolgvoorstel> voorstel = lees(zaak, form, errors);
        if (voorstel.isEmpty()) {
            return new ModelAndView(
                    toon(user, zaak, soort(Velden.tekst(form.soort)), model),
                    model.asMap(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Optional<Vervolgstand> open = vervolg.open(zaak.gemeente(), zaak.nummer());
            long id = open.map(Vervolgstand::id)
                    .orElseGet(() -> vervolg.bereidVoor(user, voorstel.get()).id());
            int versie = open.isPresent() ? vervolg.bewaar(user, id, voorstel.get()) : 1;
            if (!"aanbieden".equals(daarna)) {
                flash.addFlashAttribute("flash", "Het voorstel is bewaard.");
            } else if (vervolg.biedAan(user, id, versie).isEmpty()) {
                flash.addFlashAttribute("flash", "Het voorstel is aangeboden ter ondertekening.");
            } else {
                flash.addFlashAttribute(
                        "flashError", "Het voorstel is bewaard, maar nog niet aangeboden: er ontbreekt iets.");
            }
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
        }
        return terug(zaak, "/voorstel?soort=" + voorstel.get().soort().name());
    }

    @PostMapping("/ongedaan")
    ModelAndView ongedaan(
            @AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        boolean gedaan = vervolg.open(zaak.gemeente(), zaak.nummer())
                .filter(v -> vervolg.maakOngedaan(user, v.id()))
                .isPresent();
        flash.addFlashAttribute(
                gedaan ? "flash" : "flashError",
                gedaan ? "Het voorstel is ongedaan gemaakt. Er is niets veranderd." : "Er is geen voorstel meer.");
        return terug(zaak, "");
    }

    @PostMapping("/teruggeven")
    ModelAndView geefTerug(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String opmerking,
            RedirectAttributes flash) {
        Zaak zaak = poort.zaak(user, nummer);
        if (opmerking.isBlank() || opmerking.length() > 1000) {
            flash.addFlashAttribute("flashError", "Schrijf in een paar zinnen wat er anders moet.");
            return terug(zaak, "/voorstel");
        }
        vervolg.open(zaak.gemeente(), zaak.nummer()).ifPresent(v -> vervolg.geefTerug(user, v.id(), opmerking.strip()));
        flash.addFlashAttribute("flash", "Het voorstel is teruggegeven aan de consulent.");
        return terug(zaak, "/voorstel");
    }

    @PostMapping("/ondertekenen")
    ModelAndView onderteken(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "0") String versie,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.zaak(user, nummer);
        Vervolgstand stand = vervolg.open(zaak.gemeente(), zaak.nummer())
                .orElseThrow(() -> new NotFoundException("Geen voorstel in zaak " + nummer));
        try {
            int gelezen = versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : 0;
            if (vervolg.onderteken(user, stand.id(), gelezen) instanceof Ondertekening.Geweigerd geweigerd) {
                model.addAttribute("geweigerd", geweigerd.bevindingen());
                return new ModelAndView(
                        toon(user, zaak, stand.voorstel().soort(), model),
                        model.asMap(),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
            flash.addFlashAttribute("flash", "Het besluit is ondertekend. De brief is klaar om te versturen.");
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
            return terug(zaak, "/voorstel");
        }
        return terug(zaak, "");
    }

    private static Uitkomst soort(String naam) {
        return switch (naam) {
            case "HERZIEN",
                    "INTREKKEN",
                    "BEEINDIGEN",
                    "BEZWAAR_GEGROND",
                    "BEZWAAR_ONGEGROND",
                    "BEZWAAR_NIET_ONTVANKELIJK" -> Uitkomst.valueOf(naam);
            default -> Uitkomst.HERZIEN;
        };
    }

    private static ModelAndView terug(Zaak zaak, String waar) {
        return new ModelAndView("redirect:/zaken/" + zaak.nummer() + "/besluiten" + waar);
    }
}
