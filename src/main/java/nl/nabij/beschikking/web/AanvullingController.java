package nl.nabij.beschikking.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.nabij.beschikking.Aanvullingproces;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Leesbaarheid;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakpoort;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an application lacks: ask, and record that it came (Awb 4:5). */
@Controller
@RequestMapping("/zaken/{nummer}/aanvulling")
class AanvullingController {

    private static final int LANGSTE_TEKST = 2000;

    private final Zaakpoort poort;
    private final Aanvullingproces aanvullingen;

    AanvullingController(Zaakpoort poort, Aanvullingproces aanvullingen) {
        this.poort = poort;
        this.aanvullingen = aanvullingen;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, "Aanvulling van de aanvraag, Awb 4:5", "aanvulling");
        poort.kop(model, zaak);
        Aanvullingproces.Stand stand = aanvullingen.stand(zaak);
        model.addAttribute("laatste", stand.laatste());
        model.addAttribute("wacht", stand.wacht());
        model.addAttribute("verstreken", stand.wacht() || stand.besloten() ? null : stand.laatste());
        model.addAttribute("nietBehandelenTot", stand.nietBehandelenTot());
        model.addAttribute("kanVragen", stand.kanVragen());
        model.addAttribute("mag", user.has(Role.CONSULENT));
        return "beschikking/aanvulling";
    }

    @PostMapping
    String vraag(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String ontbreekt,
            @RequestParam(defaultValue = "") String uiterlijk,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<LocalDate> dag = Velden.dag(uiterlijk);
        if (ontbreekt.isBlank() || ontbreekt.length() > LANGSTE_TEKST || dag.isEmpty()) {
            flash.addFlashAttribute("ontbreekt", ontbreekt);
            flash.addFlashAttribute(
                    "flashError", "Schrijf op wat er ontbreekt, een ding per regel, en kies een dag die bestaat.");
            return terug(zaak);
        }
        boolean gelukt = Stap.probeer(flash, () -> {
            aanvullingen.vraag(user, zaak.nummer(), ontbreekt.strip(), dag.get());
            return "De vraag is vastgelegd en de termijn staat stil. De brief staat bij de besluiten.";
        });
        if (!gelukt) {
            flash.addFlashAttribute("ontbreekt", ontbreekt);
        }
        return terug(zaak);
    }

    /** The letter for what is typed now; nothing is kept. */
    @PostMapping("/voorbeeld")
    String voorbeeld(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String ontbreekt,
            @RequestParam(defaultValue = "") String uiterlijk,
            Model model) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<LocalDate> dag = Velden.dag(uiterlijk);
        if (!ontbreekt.isBlank() && ontbreekt.length() <= LANGSTE_TEKST && dag.isPresent()) {
            Brief brief = aanvullingen.voorbeeld(zaak, ontbreekt.strip(), dag.get());
            model.addAttribute("brief", brief);
            model.addAttribute("lees", Leesbaarheid.van(brief));
        }
        return "beschikking/_voorbeeld :: alleenbrief";
    }

    @PostMapping("/ontvangen")
    String ontvang(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String op,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<LocalDate> dag = Velden.dag(op);
        if (dag.isEmpty()) {
            flash.addFlashAttribute("flashError", "Kies de dag waarop de aanvulling kwam.");
            return terug(zaak);
        }
        Stap.probeer(flash, () -> {
            aanvullingen.ontvang(user, zaak.nummer(), dag.get());
            return "De aanvulling is er. De termijn loopt verder.";
        });
        return terug(zaak);
    }

    private static String terug(Zaak zaak) {
        return "redirect:/zaken/" + zaak.nummer() + "/aanvulling";
    }
}
