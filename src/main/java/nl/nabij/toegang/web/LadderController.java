package nl.nabij.toegang.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Bewaring;
import nl.nabij.toegang.Ladder;
import nl.nabij.toegang.Ladders;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Trede;
import nl.nabij.toegang.Tredeoordeel;
import nl.nabij.toegang.Tredestap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
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

/** One step of the ladder on a page, with the whole ladder beside it. */
@Controller
@RequestMapping("/zaken/{nummer}/onderzoek/ladder/{code}")
class LadderController {

    private static final String VIEW = "toegang/trede";
    private static final String DOEL = "Onderzoek Wmo 2.3.2";
    private static final String OPEN = "OPEN";

    /** One step as typed; {@code oordeel} OPEN saves without a conclusion. */
    public record TredeForm(String bekeken, String oordeel, String waarom, String versie) {
        public TredeForm {
            bekeken = Formulier.tekst(bekeken);
            oordeel = Formulier.tekst(oordeel);
            waarom = Formulier.tekst(waarom);
            versie = Formulier.tekst(versie);
        }

        static TredeForm van(Tredestap s) {
            String oordeel = s.oordeel() == null ? OPEN : s.oordeel().name();
            return new TredeForm(s.bekeken(), oordeel, s.waarom(), String.valueOf(s.versie()));
        }
    }

    private final Ladders ladders;
    private final Zaakpagina pagina;

    LadderController(Ladders ladders, Zaakpagina pagina) {
        this.ladders = ladders;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @PathVariable String code,
            Model model) {
        model.addAttribute("form", TredeForm.van(vul(model, user, nummer, code)));
        return VIEW;
    }

    @PostMapping
    ModelAndView bewaar(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @PathVariable String code,
            @ModelAttribute("form") TredeForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        vul(model, user, nummer, code);
        Optional<Ladders.Invoer> invoer = lees(new Controle(uitslag), code, form);
        if (invoer.isEmpty()) {
            return Formulier.fout(VIEW);
        }
        return switch (ladders.bewaar(wie, nummer, invoer.get())) {
            case Bewaring.Geweigerd<Ladder> nee -> {
                nee.bevindingen().forEach(b -> uitslag.reject("fout", b.toelichting()));
                yield Formulier.fout(VIEW);
            }
            case Bewaring.Botsing<Ladder> b -> botsing(model, form, stap(b.ander(), code));
            case Bewaring.Bewaard<Ladder> bewaard -> {
                redirect.addFlashAttribute("flash", "Opgeslagen.");
                yield Formulier.naar("/zaken/" + nummer + "/onderzoek" + verder(bewaard.nu(), invoer.get()));
            }
        };
    }

    /** After a concluded step on to the next one; otherwise, and at the end, back to the onderzoek. */
    private static String verder(Ladder ladder, Ladders.Invoer invoer) {
        if (invoer.oordeel() == null) {
            return "";
        }
        return ladder.volgende().map(s -> "/ladder/" + s.trede().code()).orElse("");
    }

    private static ModelAndView botsing(Model model, TredeForm form, Tredestap ander) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute(
                "form", new TredeForm(form.bekeken(), form.oordeel(), form.waarom(), String.valueOf(ander.versie())));
        model.addAttribute("ander", ander);
        ModelAndView uit = new ModelAndView(VIEW);
        uit.setStatus(HttpStatusCode.valueOf(409));
        return uit;
    }

    private static Optional<Ladders.Invoer> lees(Controle controle, String code, TredeForm form) {
        @Nullable Tredeoordeel oordeel = null;
        if (!form.oordeel().equals(OPEN)) {
            oordeel = controle.keuze("oordeel", form.oordeel(), Tredeoordeel.class, "Kies of dit genoeg is.")
                    .orElse(null);
        }
        if (!form.versie().matches("[0-9]{1,9}")) {
            controle.fout("Dit formulier is niet volledig verstuurd. Laad de pagina opnieuw.");
        }
        controle.hoogstens("bekeken", form.bekeken(), 20_000);
        controle.hoogstens("waarom", form.waarom(), 20_000);
        if (!controle.goed()) {
            return Optional.empty();
        }
        return Optional.of(
                new Ladders.Invoer(code, form.bekeken(), oordeel, form.waarom(), Integer.parseInt(form.versie())));
    }

    private Tredestap vul(Model model, CurrentUser user, Zaaknummer nummer, String code) {
        pagina.open(model, user, nummer, DOEL);
        Ladder ladder = ladders.van(user.gemeente(), nummer);
        Tredestap stap = stap(ladder, code);
        Trede trede = stap.trede();
        model.addAttribute("ladder", ladder);
        model.addAttribute("stap", stap);
        model.addAttribute("treden", OnderzoekController.treden(ladder, code));
        model.addAttribute("oordelen", oordelen(trede));
        ladder.openVoor(trede).ifPresent(s -> model.addAttribute("eerst", s.trede()));
        return stap;
    }

    private static Map<String, String> oordelen(Trede trede) {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put(OPEN, "Nog niet duidelijk");
        for (Tredeoordeel o : Tredeoordeel.values()) {
            if (o.past(trede)) {
                uit.put(o.name(), o.tekst(trede));
            }
        }
        return uit;
    }

    private static Tredestap stap(Ladder ladder, String code) {
        return ladder.stap(code).orElseThrow(() -> new NotFoundException("Deze trede staat niet in de ladder."));
    }
}
