package nl.nabij.indicatie.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Indicatieversie;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.Vaststelling;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakkop;
import nl.nabij.toegang.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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

/** The indicatie of one zaak: the questions of the norm framework left, the minutes right. */
@Controller
@RequestMapping("/zaken/{nummer}/indicatie")
class IndicatieController {

    private final Zaken zaken;
    private final Indicatiewerk werk;
    private final Indicatiebeelden beelden;
    private final Clienten clienten;
    private final AccessLog log;
    private final Clock clock;

    IndicatieController(
            Zaken zaken, Indicatiewerk werk, Indicatiebeelden beelden, Clienten clienten, AccessLog log, Clock clock) {
        this.clienten = clienten;
        this.zaken = zaken;
        this.werk = werk;
        this.beelden = beelden;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = zaak(user, nummer);
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                zaak.client().waarde(),
                "Indicatie, Wmo 2.3.2 lid 4",
                "indicatie, zaak " + zaak.nummer());
        Indicatieconcept concept = concept(zaak);
        return toon(user, zaak, concept, IndicatieForm.van(concept), model);
    }

    private String toon(CurrentUser user, Zaak zaak, Indicatieconcept concept, IndicatieForm form, Model model) {
        List<Indicatieversie> versies = werk.versies(zaak.gemeente(), zaak.nummer());
        model.addAttribute("zaak", zaak);
        model.addAttribute("kop", Zaakkop.van(zaak, clienten.get(zaak.gemeente(), zaak.client())));
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
        Zaak zaak = consulent(user, nummer);
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

    private Zaak zaak(CurrentUser user, String nummer) {
        if (!user.has(Role.CONSULENT) && !user.has(Role.BESLUITNEMER)) {
            throw new AccessDeniedException("Alleen voor consulenten en besluitnemers.");
        }
        if (!Zaaknummer.isGeldig(nummer)) {
            throw new NotFoundException("Geen zaak " + nummer);
        }
        return zaken.get(user.gemeente(), Zaaknummer.of(nummer));
    }

    private Zaak consulent(CurrentUser user, String nummer) {
        if (!user.has(Role.CONSULENT)) {
            throw new AccessDeniedException("Alleen een consulent maakt de indicatie.");
        }
        return zaak(user, nummer);
    }
}
