package nl.nabij.toelating.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Agbcode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toelating.Integriteitszorg;
import nl.nabij.toelating.Toelatingen;
import nl.nabij.toelating.Toetsing;
import nl.nabij.toelating.Toetsoordeel;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The toelating of aanbieders: judged point by point, before a contract and again during it. */
@Controller
@RequestMapping("/toelating")
class ToelatingController {

    private static final int LANGSTE = 2000;
    private static final String VIEW = "toelating/aanbieder";

    private final Toelatingen toelatingen;
    private final Toelatingsbeelden beelden;
    private final Clock clock;

    ToelatingController(Toelatingen toelatingen, Toelatingsbeelden beelden, Clock clock) {
        this.toelatingen = toelatingen;
        this.beelden = beelden;
        this.clock = clock;
    }

    @Bean
    static NavItem toelatingNav() {
        return new NavItem("/toelating", "Toelating", 43, Set.of(Role.BELEID));
    }

    @GetMapping
    String lijst(@AuthenticationPrincipal CurrentUser user, @RequestParam(defaultValue = "") String zoek, Model model) {
        vereis(user);
        String woord = zoek.strip().toLowerCase(Locale.ROOT);
        List<Toelatingsbeeld> alle = beelden.alle(user.gemeente()).stream()
                .filter(b -> (b.aanbieder().naam() + " " + b.aanbieder().agbcode())
                        .toLowerCase(Locale.ROOT)
                        .contains(woord))
                .toList();
        model.addAttribute("aanbieders", alle).addAttribute("zoek", zoek);
        model.addAttribute("eisen", beelden.eisen(user.gemeente()).orElse(null));
        return "toelating/lijst";
    }

    @GetMapping("/{agbcode}")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String agbcode, Model model) {
        vereis(user);
        vul(user, agbcode, model);
        return VIEW;
    }

    private Toelatingsbeeld vul(CurrentUser user, String agbcode, Model model) {
        Toelatingsbeeld beeld = (Agbcode.isGeldig(agbcode)
                        ? beelden.find(user.gemeente(), Agbcode.of(agbcode))
                        : Optional.<Toelatingsbeeld>empty())
                .orElseThrow(() -> new NotFoundException("Geen aanbieder met AGB-code " + agbcode));
        model.addAttribute("beeld", beeld).addAttribute("oordelen", Toetsoordeel.values());
        model.addAttribute("aarden", Integriteitszorg.Aard.values());
        model.addAttribute("eisen", beelden.eisen(user.gemeente()).orElse(null));
        return beeld;
    }

    @PostMapping("/{agbcode}")
    ModelAndView toets(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String agbcode,
            @RequestParam(defaultValue = "") String punt,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String grond,
            Model model,
            RedirectAttributes flash) {
        vereis(user);
        Toelatingsbeeld beeld = vul(user, agbcode, model);
        Optional<Toetsoordeel> gekozen = Arrays.stream(Toetsoordeel.values())
                .filter(o -> o.name().equals(oordeel))
                .findFirst();
        boolean bekend = beeld.punten().stream().anyMatch(p -> p.code().equals(punt));
        if (!bekend || gekozen.isEmpty() || fout(grond)) {
            return fout(
                    model, "Kies bij het punt een oordeel en schrijf op waarop het rust, in hoogstens 2000 tekens.");
        }
        toelatingen.voegToe(new Toetsing(
                user.gemeente(),
                beeld.aanbieder().agbcode(),
                punt,
                gekozen.get(),
                grond.strip(),
                LocalDate.now(clock),
                user.displayName()));
        flash.addFlashAttribute("flash", "Het oordeel is vastgelegd. Eerdere oordelen blijven staan.");
        return new ModelAndView("redirect:/toelating/" + agbcode);
    }

    @PostMapping("/{agbcode}/zorgen")
    ModelAndView meld(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String agbcode,
            @RequestParam(defaultValue = "") String aard,
            @RequestParam(defaultValue = "") String tekst,
            Model model,
            RedirectAttributes flash) {
        vereis(user);
        Toelatingsbeeld beeld = vul(user, agbcode, model);
        Optional<Integriteitszorg.Aard> gekozen = Arrays.stream(Integriteitszorg.Aard.values())
                .filter(a -> a.name().equals(aard))
                .findFirst();
        if (gekozen.isEmpty() || fout(tekst)) {
            return fout(
                    model, "Kies waar de zorg over gaat en schrijf op wat er is gezien, zonder namen van inwoners.");
        }
        toelatingen.meld(new Integriteitszorg(
                user.gemeente(),
                beeld.aanbieder().agbcode(),
                gekozen.get(),
                tekst.strip(),
                LocalDate.now(clock),
                user.displayName()));
        flash.addFlashAttribute("flash", "De zorg is vastgelegd.");
        return new ModelAndView("redirect:/toelating/" + agbcode);
    }

    private static boolean fout(String tekst) {
        return tekst.isBlank() || tekst.strip().length() > LANGSTE;
    }

    private static ModelAndView fout(Model model, String melding) {
        model.addAttribute("fout", melding);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void vereis(CurrentUser user) {
        if (!user.has(Role.BELEID) && !user.has(Role.BEHEERDER)) {
            throw new AccessDeniedException("Alleen een beleidsmedewerker of beheerder ziet de toelating.");
        }
    }
}
