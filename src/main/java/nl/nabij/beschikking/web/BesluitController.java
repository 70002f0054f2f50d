package nl.nabij.beschikking.web;

import static nl.nabij.beschikking.Uitkomst.BUITEN_BEHANDELING;
import static nl.nabij.beschikking.Uitkomst.TOEKENNEN;

import java.util.Optional;
import nl.nabij.beschikking.Besluitvorming;
import nl.nabij.beschikking.Ondertekening;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Voorstellen;
import nl.nabij.beschikking.model.Voorstelstand;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakpoort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** The decision of one zaak: propose, preview, offer, sign, read the letter. */
@Controller
@RequestMapping("/zaken/{nummer}/beschikking")
class BesluitController {

    private static final String DOEL = "Besluit op aanvraag, Wmo 2.3.5";

    private final Zaakpoort poort;
    private final Voorstellen voorstellen;
    private final Besluiten besluiten;
    private final Besluitvorming besluitvorming;
    private final Besluitpagina pagina;

    BesluitController(
            Zaakpoort poort,
            Voorstellen voorstellen,
            Besluiten besluiten,
            Besluitvorming besluitvorming,
            Besluitpagina pagina) {
        this.poort = poort;
        this.voorstellen = voorstellen;
        this.besluiten = besluiten;
        this.besluitvorming = besluitvorming;
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
            @RequestParam(defaultValue = "") String soort,
            Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, DOEL, "besluit");
        return toon(user, zaak, soort.equals("niet-behandelen") ? BUITEN_BEHANDELING : TOEKENNEN, model);
    }

    private String toon(CurrentUser user, Zaak zaak, Uitkomst begin, Model model) {
        poort.kop(model, zaak);
        Optional<Besluit> besluit = besluiten.besluit(zaak.gemeente(), zaak.nummer());
        if (besluit.isPresent()) {
            pagina.besluit(model, besluit.get());
            return "beschikking/besloten";
        }
        Optional<Voorstelstand> stand = voorstellen.find(zaak.gemeente(), zaak.nummer());
        model.addAttribute("stand", stand.orElse(null));
        Voorstel voorstel =
                Besluitpagina.begin(stand.map(Voorstelstand::voorstel).orElse(null), begin);
        pagina.voorbeeld(model, zaak, voorstel);
        if (stand.isPresent() && stand.get().aangeboden()) {
            pagina.mandaat(model, user, zaak, stand.get());
            model.addAttribute("teTekenen", Tekenstand.van(zaak, voorstel));
            return "beschikking/ondertekenen";
        }
        pagina.keuzes(model, zaak);
        model.addAttribute("mag", user.has(Role.CONSULENT));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", BesluitForm.van(voorstel));
        }
        pagina.weigeringen(model, zaak);
        return "beschikking/voorstel";
    }

    /** The letter and the findings for what is typed now; nothing is kept. */
    @PostMapping("/voorbeeld")
    String voorbeeld(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") BesluitForm form,
            BindingResult errors,
            Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        Optional<Voorstel> voorstel = form.lees(pagina.weigerbaar(zaak), errors);
        voorstel.ifPresent(v -> pagina.voorbeeld(model, zaak, v));
        return voorstel.isPresent() ? "beschikking/_voorbeeld :: voorbeeld" : "beschikking/_voorbeeld :: onleesbaar";
    }

    @PostMapping
    ModelAndView bewaar(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") BesluitForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String daarna,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<Voorstel> voorstel = form.lees(pagina.weigerbaar(zaak), errors);
        if (voorstel.isEmpty()) {
            return new ModelAndView(
                    toon(user, zaak, TOEKENNEN, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int versie = besluitvorming.bewaar(user, zaak.nummer(), voorstel.get());
        if (!"aanbieden".equals(daarna)) {
            flash.addFlashAttribute("flash", "Het voorstel is bewaard.");
        } else if (besluitvorming.biedAan(user, zaak.nummer(), versie).isEmpty()) {
            flash.addFlashAttribute("flash", "Het voorstel is aangeboden ter ondertekening.");
        } else {
            flash.addFlashAttribute(
                    "flashError", "Het voorstel is bewaard, maar nog niet aangeboden: er ontbreekt iets.");
        }
        return terug(zaak);
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
            return terug(zaak);
        }
        besluitvorming.geefTerug(user, zaak.nummer(), opmerking.strip());
        flash.addFlashAttribute("flash", "Het voorstel is teruggegeven aan de consulent.");
        return terug(zaak);
    }

    @PostMapping("/ondertekenen")
    ModelAndView onderteken(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "0") String versie,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.zaak(user, nummer);
        try {
            Ondertekening uitkomst = besluitvorming.onderteken(user, zaak.nummer(), getal(versie));
            if (uitkomst instanceof Ondertekening.Geweigerd geweigerd) {
                model.addAttribute("geweigerd", geweigerd.bevindingen());
                return new ModelAndView(
                        toon(user, zaak, TOEKENNEN, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            flash.addFlashAttribute("flash", "Het besluit is ondertekend. De brief is klaar om te versturen.");
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
        }
        return terug(zaak);
    }

    @GetMapping("/brief.pdf")
    ResponseEntity<byte[]> brief(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer) {
        Zaak zaak = poort.zaak(user, nummer);
        Besluit besluit = besluiten
                .besluit(zaak.gemeente(), zaak.nummer())
                .orElseThrow(() -> new NotFoundException("Nog geen besluit op zaak " + nummer));
        poort.gelezen(
                user,
                zaak,
                DOEL,
                "brief van beschikking " + besluit.beschikking().nummer());
        return Bestand.pdf(besluit.brief(), "besluit-" + besluit.beschikking().nummer());
    }

    private static int getal(String versie) {
        return versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : 0;
    }

    private static ModelAndView terug(Zaak zaak) {
        return new ModelAndView("redirect:/zaken/" + zaak.nummer() + "/beschikking");
    }
}
