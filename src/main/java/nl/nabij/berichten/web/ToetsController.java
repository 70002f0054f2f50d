package nl.nabij.berichten.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Fout;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Ontvangen;
import nl.nabij.berichten.verkeer.Proef;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An aanbieder checks a message before sending, or sends it. The check keeps nothing. */
@Controller
class ToetsController {

    private final Proef proef;
    private final Aanname aanname;

    ToetsController(Proef proef, Aanname aanname) {
        this.proef = proef;
        this.aanname = aanname;
    }

    @GetMapping("/aanbieder/toets")
    String toets() {
        return "berichten/aanbieder-toets";
    }

    @PostMapping("/aanbieder/toets")
    ModelAndView toets(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile bestand) {
        ModelAndView pagina = new ModelAndView("berichten/aanbieder-toets");
        if (bestand == null || bestand.isEmpty()) {
            pagina.addObject("fout", "Kies een bestand met een bericht.");
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return pagina;
        }
        String naam = Aangeboden.naam(bestand);
        try {
            Ontvangen ontvangen =
                    proef.toets(Inzending.vanAanbieder(bestand::getInputStream, naam, user.name(), user.aanbieder()));
            pagina.addObject("bestand", naam);
            pagina.addObject("uitkomst", ontvangen.regel());
            pagina.addObject("fouten", ontvangen.fouten());
            pagina.addObject("csv", csv(ontvangen.fouten()));
        } catch (IOException e) {
            pagina.addObject("fout", "Het bestand kon niet worden gelezen. Probeer het opnieuw.");
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    /** The list as an address that holds its own content, so that nothing has to be kept. */
    private static String csv(List<Fout> fouten) {
        StringBuilder tekst = new StringBuilder("\ufeff").append(Csv.regel("Regel", "Niveau", "Plaats", "Uitleg"));
        for (Fout f : fouten) {
            tekst.append(Csv.regel(f.regel(), String.valueOf(f.niveau()), f.plaats(), f.uitleg()));
        }
        return "data:text/csv;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(tekst.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/aanbieder/versturen")
    String versturen(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("wachtrij", aanname.wachtrij(new Lezer.VanAanbieder(user.aanbieder())));
        return "berichten/aanbieder-versturen";
    }

    /** How far the large files are, for the page to refresh itself. */
    @GetMapping("/aanbieder/versturen/wachtrij")
    String wachtrij(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("wachtrij", aanname.wachtrij(new Lezer.VanAanbieder(user.aanbieder())));
        return "berichten/_wachtrij :: wachtrij(pad='/aanbieder/berichten/', pagina='/aanbieder/versturen')";
    }

    @PostMapping("/aanbieder/versturen")
    ModelAndView verstuur(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "bestanden", required = false) @Nullable List<MultipartFile> bestanden,
            RedirectAttributes attributes) {
        List<MultipartFile> gekozen = AanbiedenController.gekozen(bestanden);
        if (gekozen.isEmpty()) {
            ModelAndView pagina = new ModelAndView("berichten/aanbieder-versturen");
            pagina.addObject("fout", "Kies minstens een bestand met een bericht.");
            pagina.addObject("wachtrij", aanname.wachtrij(new Lezer.VanAanbieder(user.aanbieder())));
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return pagina;
        }
        attributes.addFlashAttribute(
                "uitkomsten",
                aanname.neem(
                        gekozen,
                        (inhoud, naam) -> Inzending.vanAanbieder(inhoud, naam, user.name(), user.aanbieder())));
        return new ModelAndView("redirect:/aanbieder/versturen");
    }
}
