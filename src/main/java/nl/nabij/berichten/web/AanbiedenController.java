package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Ontvangst;
import nl.nabij.platform.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload page of the back office: files go the same way as those in the folder. */
@Controller
class AanbiedenController {

    private final Ontvangst ontvangst;

    AanbiedenController(Ontvangst ontvangst) {
        this.ontvangst = ontvangst;
    }

    @GetMapping("/berichten/aanbieden")
    String formulier() {
        return "berichten/aanbieden";
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
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "berichten/aanbieden";
        }
        List<Aangeboden> uitkomsten = new ArrayList<>();
        for (MultipartFile bestand : gekozen) {
            uitkomsten.add(neem(bestand, user));
        }
        attributes.addFlashAttribute("uitkomsten", uitkomsten);
        return "redirect:/berichten/aanbieden";
    }

    static List<MultipartFile> gekozen(@Nullable List<MultipartFile> bestanden) {
        return bestanden == null
                ? List.of()
                : bestanden.stream().filter(b -> !b.isEmpty()).toList();
    }

    private Aangeboden neem(MultipartFile bestand, CurrentUser user) {
        String naam = Aangeboden.naam(bestand);
        try {
            return Aangeboden.van(
                    naam,
                    ontvangst.ontvang(
                            Inzending.vanGemeente(bestand::getInputStream, naam, user.name(), user.gemeente())));
        } catch (IOException e) {
            return Aangeboden.onleesbaar(naam);
        }
    }
}
