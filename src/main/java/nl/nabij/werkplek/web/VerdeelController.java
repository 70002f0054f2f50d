package nl.nabij.werkplek.web;

import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.werkplek.Werkitem;
import nl.nabij.werkplek.Werkvoorraad;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking work that nobody has, and handing work over to a colleague. */
@Controller
class VerdeelController {

    private final Werkvoorraad werkvoorraad;

    VerdeelController(Werkvoorraad werkvoorraad) {
        this.werkvoorraad = werkvoorraad;
    }

    @PostMapping("/werkvoorraad/oppakken")
    String take(@AuthenticationPrincipal CurrentUser user, @RequestParam String sleutel, RedirectAttributes redirect) {
        try {
            Werkitem item = werkvoorraad.take(user, sleutel);
            redirect.addFlashAttribute("flash", "Dit werk staat nu op uw naam: " + item.task() + ".");
            return "redirect:" + (item.zaak() == null ? "/werkvoorraad" : "/zaken/" + item.zaak());
        } catch (NotPossibleException e) {
            redirect.addFlashAttribute("flashError", e.getMessage());
            return "redirect:/werkvoorraad?lijst=TEAM";
        }
    }

    @GetMapping("/werkvoorraad/overdragen")
    String choose(@AuthenticationPrincipal CurrentUser user, @RequestParam String sleutel, Model model) {
        Werkitem item = werkvoorraad.get(user.gemeente(), sleutel);
        model.addAttribute("item", item);
        model.addAttribute(
                "colleagues",
                werkvoorraad.colleagues(user, item).stream()
                        .filter(c -> !c.name().equals(item.behandelaar()))
                        .toList());
        return "werkplek/overdragen";
    }

    @PostMapping("/werkvoorraad/overdragen")
    String handOver(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam String sleutel,
            @RequestParam(defaultValue = "") String naar,
            RedirectAttributes redirect) {
        try {
            Werkitem item = werkvoorraad.handOver(user, sleutel, naar);
            redirect.addFlashAttribute("flash", "Overgedragen: " + item.task() + ".");
            return "redirect:/werkvoorraad";
        } catch (NotPossibleException e) {
            redirect.addFlashAttribute("flashError", e.getMessage());
            redirect.addAttribute("sleutel", sleutel);
            return "redirect:/werkvoorraad/overdragen";
        }
    }
}
