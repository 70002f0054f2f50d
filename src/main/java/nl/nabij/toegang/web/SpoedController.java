package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Meldingen;
import nl.nabij.toegang.Spoedzaken;
import nl.nabij.toegang.Zaak;
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

/** Spoed: first why help cannot wait, then the temporary provision that was arranged. */
@Controller
@RequestMapping("/zaken/{nummer}/spoed")
class SpoedController {

    private static final String VIEW = "toegang/spoed";
    private static final String DOEL = "Spoed Wmo 2.3.3";

    /** As typed; the reason on its own, or the days of the provision. */
    public record SpoedForm(String reden, String geregeldOp, String tot) {
        public SpoedForm {
            reden = Formulier.tekst(reden);
            geregeldOp = Formulier.tekst(geregeldOp);
            tot = Formulier.tekst(tot);
        }
    }

    private final Spoedzaken spoedzaken;
    private final Meldingen meldingen;
    private final Zaakpagina pagina;

    SpoedController(Spoedzaken spoedzaken, Meldingen meldingen, Zaakpagina pagina) {
        this.spoedzaken = spoedzaken;
        this.meldingen = meldingen;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        vul(model, user, nummer);
        model.addAttribute("form", new SpoedForm("", pagina.vandaag().toString(), ""));
        return VIEW;
    }

    @PostMapping
    ModelAndView meld(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") SpoedForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        vul(model, user, nummer);
        Controle controle = new Controle(uitslag);
        controle.verplicht("reden", form.reden(), "Schrijf op waarom de hulp niet kan wachten.");
        if (!controle.goed()) {
            return Formulier.fout(VIEW);
        }
        spoedzaken.meldSpoed(wie, nummer, form.reden());
        redirect.addFlashAttribute("flash", "Spoed is vastgelegd. Regel nu meteen een tijdelijke voorziening.");
        return Formulier.naar("/zaken/" + nummer + "/spoed");
    }

    @PostMapping("/voorziening")
    ModelAndView tref(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") SpoedForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        Zaak zaak = vul(model, user, nummer);
        Controle controle = new Controle(uitslag);
        Optional<LocalDate> op =
                controle.datumTussen("geregeldOp", form.geregeldOp(), zaak.meldingsdatum(), pagina.vandaag());
        LocalDate begin = op.orElse(zaak.meldingsdatum());
        Optional<LocalDate> tot = controle.datumTussen("tot", form.tot(), begin, begin.plusYears(1));
        if (!controle.goed() || op.isEmpty() || tot.isEmpty()) {
            return Formulier.fout(VIEW);
        }
        spoedzaken.trefVoorziening(wie, nummer, op.get(), tot.get());
        redirect.addFlashAttribute("flash", "De tijdelijke voorziening is vastgelegd. Het onderzoek gaat door.");
        return Formulier.naar("/zaken/" + nummer + "/melding");
    }

    private Zaak vul(Model model, CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        model.addAttribute("gegevens", meldingen.gegevens(user.gemeente(), nummer));
        return zaak;
    }
}
