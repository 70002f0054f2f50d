package nl.nabij.beschikking.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.nabij.beschikking.Evaluatieproces;
import nl.nabij.beschikking.model.Evaluaties;
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

/** When help is looked at again, and what came of it. */
@Controller
@RequestMapping("/zaken/{nummer}/evaluaties")
class EvaluatieController {

    private final Zaakpoort poort;
    private final Evaluatieproces evaluaties;

    EvaluatieController(Zaakpoort poort, Evaluatieproces evaluaties) {
        this.poort = poort;
        this.evaluaties = evaluaties;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, "Evaluatie, Wmo 2.3.9", "evaluaties");
        poort.kop(model, zaak);
        model.addAttribute("evaluaties", evaluaties.van(zaak));
        model.addAttribute("soorten", Evaluaties.Soort.values());
        model.addAttribute("mag", user.has(Role.CONSULENT));
        return "beschikking/evaluaties";
    }

    @PostMapping
    String plan(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<Evaluaties.Soort> gekozen = Arrays.stream(Evaluaties.Soort.values())
                .filter(s -> s.name().equals(soort))
                .findFirst();
        Optional<LocalDate> wanneer = Velden.dag(dag);
        if (gekozen.isEmpty() || wanneer.isEmpty() || reden.isBlank() || reden.length() > 1000) {
            flash.addFlashAttribute(
                    "flashError", "Kies een soort en een dag, en schrijf waarom op die dag. Er is niets gepland.");
            return terug(zaak);
        }
        Stap.probeer(flash, () -> {
            evaluaties.plan(user, zaak.nummer(), gekozen.get(), wanneer.get(), reden.strip());
            return "De afspraak is gepland.";
        });
        return terug(zaak);
    }

    @PostMapping("/{id}")
    String rondAf(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String passend,
            @RequestParam(defaultValue = "") String resultaat,
            @RequestParam(defaultValue = "") String verankering,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Evaluatieproces.Antwoorden antwoorden =
                new Evaluatieproces.Antwoorden(passend.strip(), resultaat.strip(), verankering.strip());
        Stap.probeer(flash, () -> {
            evaluaties.rondAf(user, zaak.nummer(), id, antwoorden);
            return "De evaluatie is afgerond.";
        });
        return terug(zaak);
    }

    private static String terug(Zaak zaak) {
        return "redirect:/zaken/" + zaak.nummer() + "/evaluaties";
    }
}
