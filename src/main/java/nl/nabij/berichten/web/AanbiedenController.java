package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Wachtrijherstel;
import nl.nabij.platform.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload page of the back office: files go the same way as those in the folder. */
@Controller
class AanbiedenController {

    private final Aanname aanname;
    private final Wachtrijherstel herstel;

    AanbiedenController(Aanname aanname, Wachtrijherstel herstel) {
        this.aanname = aanname;
        this.herstel = herstel;
    }

    @GetMapping("/berichten/aanbieden")
    String formulier(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("wachtrij", aanname.wachtrij(new Lezer.VanGemeente(user.gemeente())));
        return "berichten/aanbieden";
    }

    /** How far the large files are, for the page to refresh itself. */
    @GetMapping("/berichten/aanbieden/wachtrij")
    String wachtrij(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("wachtrij", aanname.wachtrij(new Lezer.VanGemeente(user.gemeente())));
        return "berichten/_wachtrij :: wachtrij(pad='/berichten/', pagina='/berichten/aanbieden')";
    }

    @PostMapping("/berichten/aanbieden")
    String bied(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "bestanden", required = false) @Nullable List<MultipartFile> bestanden,
            Model model,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        List<MultipartFile> gekozen = gekozen(bestanden);
        if (gekozen.isEmpty()) {
            model.addAttribute("fout", "Kies minstens een bestand met een bericht.");
            model.addAttribute("wachtrij", aanname.wachtrij(new Lezer.VanGemeente(user.gemeente())));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "berichten/aanbieden";
        }
        attributes.addFlashAttribute(
                "uitkomsten",
                aanname.neem(
                        gekozen, (inhoud, naam) -> Inzending.vanGemeente(inhoud, naam, user.name(), user.gemeente())));
        return "redirect:/berichten/aanbieden";
    }

    @PostMapping("/berichten/aanbieden/wachtrij/{id}/opnieuw")
    String opnieuw(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, RedirectAttributes attributes) {
        herstel.opnieuw(user.gemeente(), id);
        attributes.addFlashAttribute("flash", "Het bestand staat weer in de rij.");
        return "redirect:/berichten/aanbieden";
    }

    @PostMapping("/berichten/aanbieden/wachtrij/{id}/afgehandeld")
    String handelAf(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, RedirectAttributes attributes) {
        herstel.handelAf(user.gemeente(), id, user.name());
        attributes.addFlashAttribute("flash", "Afgehandeld. Nabij heeft het bestand verwijderd.");
        return "redirect:/berichten/aanbieden";
    }

    static List<MultipartFile> gekozen(@Nullable List<MultipartFile> bestanden) {
        return bestanden == null
                ? List.of()
                : bestanden.stream().filter(b -> !b.isEmpty()).toList();
    }
}
