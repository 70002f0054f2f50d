package nl.nabij.indicatie.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Indicatieversie;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.Vaststelling;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakpoort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The indicatie of hulp bij het huishouden by a norm framework: its questions left, the minutes right. Every other kind of support is
 * weighed by method, at {@link OndersteuningController}.
 */
@Controller
@RequestMapping("/zaken/{nummer}/indicatie")
class IndicatieController {

    static final String DOEL = "Indicatie, Wmo 2.3.2 lid 4";

    private final Zaakpoort poort;
    private final Indicatiewerk werk;
    private final Indicatiebeelden beelden;
    private final Clock clock;

    IndicatieController(Zaakpoort poort, Indicatiewerk werk, Indicatiebeelden beelden, Clock clock) {
        this.poort = poort;
        this.werk = werk;
        this.beelden = beelden;
        this.clock = clock;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, DOEL, "indicatie");
        Indicatieconcept concept = concept(zaak);
        return toon(user, zaak, concept, IndicatieForm.van(concept), model);
    }

    private String toon(CurrentUser user, Zaak zaak, Indicatieconcept concept, IndicatieForm form, Model model) {
        List<Indicatieversie> versies = werk.versies(zaak.gemeente(), zaak.nummer());
        poort.kop(model, zaak);
        model.addAttribute("form", form);
        model.addAttribute("beeld", beelden.beeld(zaak.gemeente(), concept, form));
        model.addAttribute("versies", versies);
        model.addAttribute(
                "veranderd", werk.concept(zaak.gemeente(), zaak.nummer()).isPresent());
        model.addAttribute("mag", user.has(Role.CONSULENT) && werk.magVeranderen(zaak));
        return "indicatie/indicatie";
    }

    @PostMapping
    ModelAndView bereken(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam Map<String, String> velden,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        IndicatieForm form = IndicatieForm.lees(velden);
        Indicatieconcept concept =
                form.concept(user.displayName(), concept(zaak).peildatum());
        if (!form.fouten().isEmpty()) {
            String pagina = toon(user, zaak, concept, form, model);
            return new ModelAndView(
                    pagina, model.asMap(), htmx == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        }
        werk.bewaar(user, zaak.nummer(), concept);
        if ("vastleggen".equals(velden.get("daarna"))) {
            legVast(user, zaak, flash);
        }
        return new ModelAndView("redirect:/zaken/" + zaak.nummer() + "/indicatie");
    }

    private void legVast(CurrentUser user, Zaak zaak, RedirectAttributes flash) {
        switch (werk.stelVast(user, zaak.nummer())) {
            case Vaststelling.Vastgelegd v ->
                flash.addFlashAttribute(
                        "flash",
                        "De indicatie is vastgelegd: "
                                + Indicatiebeelden.perWeek(v.indicatie().totaalPerWeek()) + " (versie " + v.versie()
                                + ").");
            case Vaststelling.Geweigerd g ->
                flash.addFlashAttribute(
                        "flashError",
                        g.bevindingen().size() == 1
                                ? "De indicatie is niet vastgelegd: er ontbreekt nog iets."
                                : "De indicatie is niet vastgelegd: er ontbreken nog "
                                        + g.bevindingen().size() + " dingen.");
        }
    }

    private Indicatieconcept concept(Zaak zaak) {
        return werk.huidig(zaak.gemeente(), zaak.nummer()).orElseGet(() -> Indicatieconcept.leeg(LocalDate.now(clock)));
    }
}
