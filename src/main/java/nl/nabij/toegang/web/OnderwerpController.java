package nl.nabij.toegang.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Bewaring;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Onderwerp;
import nl.nabij.toegang.Onderwerpbevinding;
import nl.nabij.toegang.Onderwerpen;
import nl.nabij.toegang.Onderwerpstatus;
import nl.nabij.toegang.Onderzoeken;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One topic of the onderzoek on a page; with htmx only the form comes back, without it the whole page. */
@Controller
@RequestMapping("/zaken/{nummer}/onderzoek/onderwerpen/{letter}")
class OnderwerpController {

    private static final String VIEW = "toegang/onderwerp";
    private static final String DEEL = VIEW + " :: formulier";
    private static final String DOEL = "Onderzoek Wmo 2.3.2";

    /** One topic as typed; {@code versie} is what the writer started from. */
    public record OnderwerpForm(
            String status, String bevinding, String herkomst, String inwonerZegt, String reden, String versie) {
        public OnderwerpForm {
            status = Formulier.tekst(status);
            bevinding = Formulier.tekst(bevinding);
            herkomst = Formulier.tekst(herkomst);
            inwonerZegt = Formulier.tekst(inwonerZegt);
            reden = Formulier.tekst(reden);
            versie = Formulier.tekst(versie);
        }

        static OnderwerpForm van(Onderwerpbevinding b) {
            return new OnderwerpForm(
                    b.status().name(),
                    b.bevinding(),
                    b.herkomst(),
                    b.inwonerZegt(),
                    b.reden(),
                    String.valueOf(b.versie()));
        }

        OnderwerpForm metVersie(int nieuw) {
            return new OnderwerpForm(status, bevinding, herkomst, inwonerZegt, reden, String.valueOf(nieuw));
        }
    }

    private final Onderwerpen onderwerpen;
    private final Onderzoeken onderzoeken;
    private final Zaakpagina pagina;

    OnderwerpController(Onderwerpen onderwerpen, Onderzoeken onderzoeken, Zaakpagina pagina) {
        this.onderwerpen = onderwerpen;
        this.onderzoeken = onderzoeken;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @PathVariable String letter,
            Model model) {
        Onderwerpbevinding b = vul(model, user, nummer, onderwerp(letter));
        model.addAttribute("form", OnderwerpForm.van(b));
        return VIEW;
    }

    @PostMapping
    ModelAndView bewaar(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @PathVariable String letter,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @ModelAttribute("form") OnderwerpForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        Onderwerp onderwerp = onderwerp(letter);
        vul(model, user, nummer, onderwerp);
        String view = htmx == null ? VIEW : DEEL;
        Optional<Onderwerpbevinding> nieuw = lees(new Controle(uitslag), onderwerp, form);
        if (nieuw.isEmpty()) {
            return Formulier.fout(view);
        }
        return switch (onderwerpen.bewaar(wie, nummer, nieuw.get())) {
            case Bewaring.Geweigerd<Onderwerpbevinding> nee -> {
                nee.bevindingen().forEach(b -> uitslag.reject("fout", b.toelichting()));
                yield Formulier.fout(view);
            }
            case Bewaring.Botsing<Onderwerpbevinding> b -> botsing(model, view, form, b.ander());
            case Bewaring.Bewaard<Onderwerpbevinding> bewaard -> {
                if (htmx == null) {
                    redirect.addFlashAttribute("flash", "Opgeslagen.");
                    yield Formulier.naar("/zaken/" + nummer + "/onderzoek/onderwerpen/" + letter);
                }
                model.addAttribute("form", OnderwerpForm.van(bewaard.nu()));
                model.addAttribute("opgeslagen", true);
                model.addAttribute(
                        "onderwerpen", onderwerpen.van(user.gemeente(), nummer).values());
                yield new ModelAndView(DEEL);
            }
        };
    }

    /** The typed text stays and the other text stands beside it; saving again is then a choice. */
    private static ModelAndView botsing(Model model, String view, OnderwerpForm form, Onderwerpbevinding ander) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form.metVersie(ander.versie()));
        model.addAttribute("ander", ander);
        ModelAndView uit = new ModelAndView(view);
        uit.setStatus(HttpStatusCode.valueOf(409));
        return uit;
    }

    private static Optional<Onderwerpbevinding> lees(Controle controle, Onderwerp onderwerp, OnderwerpForm form) {
        Optional<Onderwerpstatus> status =
                controle.keuze("status", form.status(), Onderwerpstatus.class, "Kies hoe ver dit onderwerp is.");
        if (!form.versie().matches("[0-9]{1,9}")) {
            controle.fout("Dit formulier is niet volledig verstuurd. Laad de pagina opnieuw.");
        }
        controle.hoogstens("bevinding", form.bevinding(), 20_000);
        controle.hoogstens("inwonerZegt", form.inwonerZegt(), 20_000);
        controle.hoogstens("herkomst", form.herkomst(), 2000);
        controle.hoogstens("reden", form.reden(), 2000);
        if (!controle.goed() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Onderwerpbevinding(
                onderwerp,
                status.get(),
                form.bevinding(),
                form.herkomst(),
                form.inwonerZegt(),
                form.reden(),
                Integer.parseInt(form.versie()),
                null,
                null));
    }

    private Onderwerpbevinding vul(Model model, CurrentUser user, Zaaknummer nummer, Onderwerp onderwerp) {
        pagina.open(model, user, nummer, DOEL);
        onderzoeken.get(user.gemeente(), nummer);
        Map<Onderwerp, Onderwerpbevinding> alle = onderwerpen.van(user.gemeente(), nummer);
        model.addAttribute("onderwerp", onderwerp);
        model.addAttribute("onderwerpen", alle.values());
        model.addAttribute("statussen", Formulier.keuzes(Onderwerpstatus.class, Onderwerpstatus::tekst));
        int volgende = onderwerp.ordinal() + 1;
        Onderwerp[] reeks = Onderwerp.values();
        model.addAttribute("volgende", volgende < reeks.length ? reeks[volgende] : null);
        return Optional.ofNullable(alle.get(onderwerp)).orElseThrow();
    }

    private static Onderwerp onderwerp(String letter) {
        return Arrays.stream(Onderwerp.values())
                .filter(o -> o.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Dit onderwerp bestaat niet."));
    }
}
