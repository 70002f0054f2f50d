package nl.nabij.herindicatie.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.herindicatie.Campagne;
import nl.nabij.herindicatie.Campagnewerk;
import nl.nabij.herindicatie.Doorrekening;
import nl.nabij.herindicatie.Geraakt;
import nl.nabij.herindicatie.Keuze;
import nl.nabij.indicatie.Kaderbeheer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Trying a change and laying it down. */
@Controller
@RequestMapping("/herindicatie")
class HerindicatieController {

    private static final String OVERGANG = "herindicatie/overgangstermijn";
    private static final String ZIENSWIJZE = "herindicatie/zienswijzetermijn";
    private static final int MEESTE_REGELS = 100;

    private final Campagnewerk werk;
    private final Kaderbeheer kaders;
    private final Keuzebeeld beeld;
    private final Normen normen;
    private final Clock clock;

    HerindicatieController(Campagnewerk werk, Kaderbeheer kaders, Keuzebeeld beeld, Normen normen, Clock clock) {
        this.werk = werk;
        this.kaders = kaders;
        this.beeld = beeld;
        this.normen = normen;
        this.clock = clock;
    }

    @Bean
    static NavItem herindicatieNav() {
        return new NavItem("/herindicatie", "Herindicatie", 45, Set.of(Role.CONSULENT, Role.BEHEERDER));
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @RequestParam Map<String, String> velden, Model model) {
        eis(user);
        return begin(user, Keuzeform.leeg(velden), model);
    }

    private String begin(CurrentUser user, Keuzeform form, Model model) {
        model.addAttribute("campagnes", werk.alle(user.gemeente()));
        model.addAttribute("kaders", kaders.bruikbaar(user.gemeente()));
        model.addAttribute("producten", producten(user));
        model.addAttribute("voorstellen", beeld.voorstellen(user.gemeente()));
        model.addAttribute("form", form);
        model.addAttribute("beleid", form.isBeleid());
        return "herindicatie/begin";
    }

    /** Of today and of a year from now, so that what is announced can be chosen. */
    private Map<String, String> producten(CurrentUser user) {
        return beeld.producten(user.gemeente(), LocalDate.now(clock).plusYears(1));
    }

    @GetMapping("/proef")
    ModelAndView proef(
            @AuthenticationPrincipal CurrentUser user, @RequestParam Map<String, String> velden, Model model) {
        eis(user);
        Keuzeform form = form(user, velden);
        if (form.keuze().isEmpty()) {
            return new ModelAndView(begin(user, form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(proef(user, form, velden, Termijnform.leeg(), model), model.asMap());
    }

    private Keuzeform form(CurrentUser user, Map<String, String> velden) {
        return Keuzeform.lees(
                velden,
                new Keuzeform.Mogelijk(
                        kaders.bruikbaar(user.gemeente()).keySet(),
                        producten(user).keySet(),
                        beeld.voorstellen(user.gemeente()).keySet()),
                LocalDate.now(clock));
    }

    private String proef(
            CurrentUser user, Keuzeform form, Map<String, String> velden, Termijnform termijnen, Model model) {
        Keuze keuze = form.keuze().orElseThrow();
        Doorrekening uitkomst = werk.proef(user, keuze);
        Regelvolgorde volgorde = Regelvolgorde.van(velden.getOrDefault("volgorde", ""));
        List<Geraakt> veranderd =
                uitkomst.veranderd().stream().sorted(volgorde.volgorde()).toList();
        model.addAttribute("form", form);
        model.addAttribute("wat", beeld.tekst(user.gemeente(), keuze));
        model.addAttribute("gronden", keuze instanceof Keuze.Beleid ? Vervolggrond.voor(Uitkomst.HERZIEN) : List.of());
        model.addAttribute("uitkomst", uitkomst);
        model.addAttribute("uitvoer", uitvoer(form, volgorde));
        model.addAttribute("regels", veranderd.stream().limit(MEESTE_REGELS).toList());
        model.addAttribute("meer", Math.max(0, veranderd.size() - MEESTE_REGELS));
        model.addAttribute("volgorde", volgorde);
        model.addAttribute("volgordes", volgordes());
        model.addAttribute("termijnen", termijnen);
        model.addAttribute("overgang", beleid(OVERGANG, user.gemeente()));
        model.addAttribute("zienswijze", beleid(ZIENSWIJZE, user.gemeente()));
        return "herindicatie/proef";
    }

    private static String uitvoer(Keuzeform form, Regelvolgorde volgorde) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/herindicatie/proef.xlsx");
        form.velden().forEach((naam, waarde) -> link.queryParam(naam, "{" + naam + "}"));
        return link.queryParam("volgorde", volgorde.name())
                .encode()
                .buildAndExpand(form.velden())
                .toUriString();
    }

    private static Map<String, String> volgordes() {
        Map<String, String> volgordes = new LinkedHashMap<>();
        for (Regelvolgorde v : Regelvolgorde.values()) {
            volgordes.put(v.name(), v.tekst());
        }
        return volgordes;
    }

    private Optional<Normwaarde> beleid(String pad, Gemeentecode gemeente) {
        return normen.find(pad, gemeente, LocalDate.now(clock));
    }

    @PostMapping
    ModelAndView legVast(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes flash) {
        eis(user);
        Keuzeform form = form(user, velden);
        if (form.keuze().isEmpty()) {
            return new ModelAndView(begin(user, form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Termijnform termijnen = Termijnform.lees(
                velden, beleid(OVERGANG, user.gemeente()), beleid(ZIENSWIJZE, user.gemeente()), form.isBeleid());
        if (termijnen.termijnen().isEmpty()) {
            return new ModelAndView(
                    proef(user, form, velden, termijnen, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Campagne campagne = werk.legVast(
                user,
                termijnen.naam(),
                form.keuze().get(),
                termijnen.termijnen().get(),
                termijnen.grond());
        flash.addFlashAttribute("flash", "De herindicatie is vastgelegd. Er is nog niets aan besluiten veranderd.");
        return new ModelAndView("redirect:/herindicatie/" + campagne.nummer());
    }

    @GetMapping("/proef.xlsx")
    ResponseEntity<byte[]> uitvoer(
            @AuthenticationPrincipal CurrentUser user, @RequestParam Map<String, String> velden) {
        eis(user);
        Keuzeform form = form(user, velden);
        if (form.keuze().isEmpty()) {
            return ResponseEntity.unprocessableContent().build();
        }
        Regelvolgorde volgorde = Regelvolgorde.van(velden.getOrDefault("volgorde", ""));
        return Uitvoer.bestand(
                "herindicatie-proef",
                werk.proef(user, form.keuze().get()).veranderd().stream()
                        .sorted(volgorde.volgorde())
                        .toList());
    }

    static void eis(CurrentUser user) {
        if (!Campagnewerk.mag(user)) {
            throw new AccessDeniedException("Alleen voor consulenten en beheerders.");
        }
    }
}
