package nl.nabij.toegang.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import nl.nabij.platform.beeld.Ladder.Stand;
import nl.nabij.platform.beeld.Ladder.Trede;
import nl.nabij.toegang.Deelnemers;
import nl.nabij.toegang.Ladder;
import nl.nabij.toegang.Ladders;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Onderwerpen;
import nl.nabij.toegang.Onderzoek;
import nl.nabij.toegang.Onderzoeken;
import nl.nabij.toegang.Tredestap;
import nl.nabij.toegang.Verslagen;
import nl.nabij.toegang.regels.Huisbezoekadvies;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The onderzoek at a glance: topics, ladder, what else must be recorded; start and hand over. */
@Controller
@RequestMapping("/zaken/{nummer}/onderzoek")
class OnderzoekController {

    private static final String DOEL = "Onderzoek Wmo 2.3.2";
    private static final String OVERDRAGEN = "toegang/overdragen";

    /** Who takes over, as chosen. */
    public record OverdraagForm(String collega) {
        public OverdraagForm {
            collega = Formulier.tekst(collega);
        }
    }

    private final Onderzoeken onderzoeken;
    private final Onderwerpen onderwerpen;
    private final Ladders ladders;
    private final Deelnemers deelnemers;
    private final Verslagen verslagen;
    private final UserRepository users;
    private final Zaakpagina pagina;

    OnderzoekController(
            Onderzoeken onderzoeken,
            Onderwerpen onderwerpen,
            Ladders ladders,
            Deelnemers deelnemers,
            Verslagen verslagen,
            UserRepository users,
            Zaakpagina pagina) {
        this.onderzoeken = onderzoeken;
        this.onderwerpen = onderwerpen;
        this.ladders = ladders;
        this.deelnemers = deelnemers;
        this.verslagen = verslagen;
        this.users = users;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        pagina.open(model, user, nummer, DOEL);
        Gemeentecode gemeente = user.gemeente();
        Optional<Onderzoek> onderzoek = onderzoeken.find(gemeente, nummer);
        if (onderzoek.isEmpty()) {
            return "toegang/onderzoek-begin";
        }
        Ladder ladder = ladders.van(gemeente, nummer);
        model.addAttribute("onderzoek", onderzoek.get());
        model.addAttribute("onderwerpen", onderwerpen.van(gemeente, nummer).values());
        model.addAttribute("ladder", ladder);
        model.addAttribute("treden", treden(ladder, ""));
        model.addAttribute("deelnemers", deelnemers.van(gemeente, nummer));
        model.addAttribute("ontbreekt", verslagen.ontbreekt(gemeente, nummer));
        advies(onderzoek.get()).ifPresent(a -> model.addAttribute("advies", a));
        return "toegang/onderzoek";
    }

    @PostMapping("/start")
    ModelAndView start(
            @AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        if (onderzoeken.start(wie, nummer) instanceof Oordeel.VoldoetNiet nee) {
            throw new NotPossibleException(nee.bevindingen().stream()
                    .map(b -> b.toelichting())
                    .reduce("Het onderzoek kan nog niet beginnen.", (a, b) -> a + " " + b));
        }
        redirect.addFlashAttribute("flash", "Het onderzoek is begonnen. U bent de behandelaar.");
        return Formulier.naar("/zaken/" + nummer + "/onderzoek");
    }

    @GetMapping("/overdragen")
    String overdragen(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        pagina.open(model, user, nummer, DOEL);
        model.addAttribute("form", new OverdraagForm(""));
        model.addAttribute("collegas", collegas(user));
        return OVERDRAGEN;
    }

    @PostMapping("/overdragen")
    ModelAndView draagOver(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") OverdraagForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        pagina.open(model, user, nummer, DOEL);
        Map<String, String> collegas = collegas(user);
        if (!collegas.containsKey(form.collega())) {
            new Controle(uitslag).fout("collega", "Kies een collega.");
            model.addAttribute("collegas", collegas);
            return Formulier.fout(OVERDRAGEN);
        }
        onderzoeken.draagOver(wie, nummer, form.collega());
        redirect.addFlashAttribute("flash", "De zaak is overgedragen aan " + collegas.get(form.collega()) + ".");
        return Formulier.naar("/zaken/" + nummer + "/onderzoek");
    }

    /** The steps as the picture wants them; {@code hier} is the code of the step that is open on the screen, or empty. */
    static List<Trede> treden(Ladder ladder, String hier) {
        List<Trede> uit = new ArrayList<>();
        String volgende = ladder.volgende().map(s -> s.trede().code()).orElse("");
        String open = hier.isEmpty() ? volgende : hier;
        for (Tredestap stap : ladder.stappen()) {
            uit.add(new Trede(stap.trede().titel(), stand(ladder, stap, open)));
        }
        return uit;
    }

    private static Stand stand(Ladder ladder, Tredestap stap, String open) {
        if (stap.oordeel() == null) {
            if (ladder.opgelostVoor(stap.trede()).isPresent()) {
                return Stand.NIET_NODIG;
            }
            return stap.trede().code().equals(open) ? Stand.HIER : Stand.NOG_NIET;
        }
        return switch (stap.oordeel()) {
            case VOLDOENDE -> Stand.GENOEG;
            case DEELS -> Stand.DEELS;
            case ONVOLDOENDE -> stap.trede().isMaatwerk() ? Stand.NIET_NODIG : Stand.NIET_GENOEG;
        };
    }

    static Optional<String> advies(Onderzoek onderzoek) {
        if (onderzoek.gespreksvorm() == null) {
            return Optional.empty();
        }
        return Huisbezoekadvies.geef(onderzoek.doelgroepen(), onderzoek.gespreksvorm())
                .map(b -> b.toelichting());
    }

    private Map<String, String> collegas(CurrentUser user) {
        return users.colleagues(user.gemeente(), Role.CONSULENT, user.name());
    }
}
