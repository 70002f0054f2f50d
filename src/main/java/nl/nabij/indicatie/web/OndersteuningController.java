package nl.nabij.indicatie.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.Productvaststelling;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.indicatie.methodisch.Antwoorden;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakpoort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Which kinds of support a zaak needs, and what is weighed by method: per product one question at a time. Hulp bij het huishouden by a
 * norm framework is at {@link IndicatieController}.
 */
@Controller
@RequestMapping("/zaken/{nummer}/ondersteuning")
class OndersteuningController {

    private final Zaakpoort poort;
    private final Productwerk werk;
    private final Indicatiewerk indicatiewerk;
    private final Ondersteuningpagina pagina;
    private final Clock clock;

    OndersteuningController(
            Zaakpoort poort, Productwerk werk, Indicatiewerk indicatiewerk, Ondersteuningpagina pagina, Clock clock) {
        this.poort = poort;
        this.werk = werk;
        this.indicatiewerk = indicatiewerk;
        this.pagina = pagina;
        this.clock = clock;
    }

    @GetMapping
    String lijst(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = lees(user, nummer, model);
        pagina.lijst(model, zaak, user);
        return "indicatie/ondersteuning";
    }

    @GetMapping("/nieuw")
    String nieuw(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable String begin,
            Model model) {
        Zaak zaak = lees(user, nummer, model);
        pagina.aanbod(model, zaak, dag(begin).orElseGet(() -> LocalDate.now(clock)));
        return "indicatie/ondersteuning-nieuw";
    }

    @PostMapping("/nieuw")
    ModelAndView kies(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam Map<String, String> velden,
            Model model) {
        Zaak zaak = poort.consulent(user, nummer);
        String product = velden.getOrDefault("product", "");
        Optional<LocalDate> begin = dag(velden.get("begin"));
        Map<String, String> fouten = new LinkedHashMap<>();
        if (begin.isEmpty()) {
            fouten.put("begin", "Vul een dag in die bestaat.");
        }
        if (product.isEmpty()) {
            fouten.put("product", "Kies een soort hulp.");
        }
        if (fouten.isEmpty() && product.equals(Ondersteuningpagina.OP_NORM)) {
            return naar("/zaken/" + zaak.nummer() + "/indicatie");
        }
        try {
            if (fouten.isEmpty()) {
                werk.begin(user, zaak.nummer(), product, begin.orElseThrow());
                return naar(pagina.verder(zaak, product, "", user));
            }
        } catch (NotPossibleException e) {
            fouten.put("product", String.valueOf(e.getMessage()));
        }
        lees(user, nummer, model);
        pagina.aanbod(model, zaak, begin.orElseGet(() -> LocalDate.now(clock)));
        model.addAttribute("fouten", fouten);
        return new ModelAndView("indicatie/ondersteuning-nieuw", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/vooraf")
    String vooraf(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = lees(user, nummer, model);
        model.addAttribute("stap", pagina.vooraf(zaak, LocalDate.now(clock), Antwoorden.GEEN));
        return "indicatie/ondersteuning-stap";
    }

    @PostMapping("/vooraf")
    ModelAndView vooraf(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        List<String> codes = pagina.vooraf(zaak, LocalDate.now(clock)).stream()
                .map(v -> v.code())
                .toList();
        Map<String, List<String>> gevuld = alleen(codes, velden);
        Stapbeeld stap = pagina.vooraf(zaak, LocalDate.now(clock), gestuurd(gevuld));
        if (!stap.fouten().isEmpty() && !bewaren(velden)) {
            return opnieuw(user, nummer, stap, model);
        }
        werk.antwoord(user, zaak.nummer(), Productwerk.VOORAF, gevuld);
        flash.addFlashAttribute("flash", "Opgeslagen.");
        return naar("/zaken/" + zaak.nummer() + "/ondersteuning");
    }

    @GetMapping("/{product}")
    String product(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable String product,
            Model model) {
        Zaak zaak = lees(user, nummer, model);
        model.addAttribute("product", pagina.beeld(zaak, product, user));
        return "indicatie/ondersteuning-product";
    }

    @GetMapping("/{product}/{stap}")
    String stap(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable String product,
            @PathVariable String stap,
            Model model) {
        Zaak zaak = lees(user, nummer, model);
        model.addAttribute("stap", pagina.stap(zaak, product, stap, user, Antwoorden.GEEN));
        return "indicatie/ondersteuning-stap";
    }

    @PostMapping("/{product}/{stap}")
    ModelAndView antwoord(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable String product,
            @PathVariable("stap") String code,
            @RequestParam MultiValueMap<String, String> velden,
            Model model) {
        Zaak zaak = poort.consulent(user, nummer);
        Map<String, List<String>> gevuld = alleen(pagina.velden(zaak, product, code, user), velden);
        Stapbeeld stap = pagina.stap(zaak, product, code, user, gestuurd(gevuld));
        if (!stap.fouten().isEmpty() && !bewaren(velden)) {
            return opnieuw(user, nummer, stap, model);
        }
        werk.antwoord(user, zaak.nummer(), product, gevuld);
        return naar(
                bewaren(velden)
                        ? "/zaken/" + zaak.nummer() + "/ondersteuning"
                        : pagina.verder(zaak, product, code, user));
    }

    @PostMapping("/{product}")
    ModelAndView stelVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable String product,
            @RequestParam(defaultValue = "vastleggen") String daarna,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        String lijst = "/zaken/" + zaak.nummer() + "/ondersteuning";
        if (daarna.equals("weghalen")) {
            werk.haalWeg(user, zaak.nummer(), product);
            flash.addFlashAttribute("flash", "Weggehaald. Kies de hulp opnieuw als dit niet de bedoeling was.");
            return naar(lijst);
        }
        return switch (werk.stelVast(user, zaak.nummer(), product)) {
            case Productvaststelling.Vastgelegd v -> {
                flash.addFlashAttribute(
                        "flash",
                        v.indicatie().naam() + " is vastgelegd: "
                                + v.indicatie().omvang() + ".");
                yield naar(lijst);
            }
            case Productvaststelling.Geweigerd g -> {
                flash.addFlashAttribute(
                        "flashError",
                        "Niet vastgelegd. " + g.bevindingen().getFirst().toelichting());
                yield naar(lijst + "/" + product);
            }
        };
    }

    private ModelAndView opnieuw(CurrentUser user, String nummer, Stapbeeld stap, Model model) {
        lees(user, nummer, model);
        model.addAttribute("stap", stap);
        return new ModelAndView("indicatie/ondersteuning-stap", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Only the fields of this question; each of them, so that what was emptied becomes empty. */
    private static Map<String, List<String>> alleen(List<String> codes, MultiValueMap<String, String> velden) {
        Map<String, List<String>> gevuld = new LinkedHashMap<>();
        codes.forEach(c -> gevuld.put(c, velden.getOrDefault(c, List.of())));
        return gevuld;
    }

    /** Never nothing, so that an empty form is told what is missing. */
    private static Antwoorden gestuurd(Map<String, List<String>> gevuld) {
        Map<String, List<String>> met = new LinkedHashMap<>(gevuld);
        met.put("_gestuurd", List.of("ja"));
        return new Antwoorden(met);
    }

    private static boolean bewaren(MultiValueMap<String, String> velden) {
        return "bewaren".equals(velden.getFirst("daarna"));
    }

    private Zaak lees(CurrentUser user, String nummer, Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, IndicatieController.DOEL, "soorten hulp");
        poort.kop(model, zaak);
        model.addAttribute("mag", user.has(Role.CONSULENT) && indicatiewerk.magVeranderen(zaak));
        return zaak;
    }

    private static Optional<LocalDate> dag(@Nullable String waarde) {
        try {
            return waarde == null || waarde.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(waarde.strip()));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ModelAndView naar(String adres) {
        return new ModelAndView("redirect:" + adres);
    }
}
