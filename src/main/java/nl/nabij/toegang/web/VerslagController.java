package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Onderzoeken;
import nl.nabij.toegang.Verslag;
import nl.nabij.toegang.Verslagen;
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

/** The verslag: what is missing, how it will read, sending it, its versions and the remarks of the resident. */
@Controller
@RequestMapping("/zaken/{nummer}/verslag")
class VerslagController {

    private static final String VIEW = "toegang/verslag";
    private static final String OPMERKING = "toegang/opmerking";
    private static final String DOEL = "Verslag Wmo 2.3.2 lid 8";

    /** Sending a version, as typed. */
    public record VerstuurForm(String reden) {
        public VerstuurForm {
            reden = Formulier.tekst(reden);
        }
    }

    /** A remark as typed. */
    public record OpmerkingForm(String tekst, String ontvangenOp, String sleutel) {
        public OpmerkingForm {
            tekst = Formulier.tekst(tekst);
            ontvangenOp = Formulier.tekst(ontvangenOp);
            sleutel = Formulier.tekst(sleutel);
        }
    }

    private final Verslagen verslagen;
    private final Onderzoeken onderzoeken;
    private final Zaakpagina pagina;

    VerslagController(Verslagen verslagen, Onderzoeken onderzoeken, Zaakpagina pagina) {
        this.verslagen = verslagen;
        this.onderzoeken = onderzoeken;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        if (!vul(model, user, nummer)) {
            return "toegang/onderzoek-begin";
        }
        model.addAttribute("form", new VerstuurForm(""));
        return VIEW;
    }

    @PostMapping("/versturen")
    ModelAndView verstuur(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") VerstuurForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        if (!vul(model, user, nummer)) {
            return Formulier.fout("toegang/onderzoek-begin");
        }
        boolean nieuweVersie = !verslagen.van(user.gemeente(), nummer).isEmpty();
        if (nieuweVersie && form.reden().isEmpty()) {
            new Controle(uitslag).fout("reden", "Schrijf op waarom er een nieuwe versie komt.");
            return Formulier.fout(VIEW);
        }
        if (verslagen.verstuur(wie, nummer, form.reden()) instanceof Oordeel.VoldoetNiet) {
            uitslag.reject("fout", "Het verslag kan nog niet weg. Hieronder staat wat er ontbreekt.");
            return Formulier.fout(VIEW);
        }
        redirect.addFlashAttribute(
                "flash", "Het verslag is vastgelegd als verstuurd. Print het of stuur het naar de inwoner.");
        return Formulier.naar("/zaken/" + nummer + "/verslag");
    }

    @GetMapping("/{versie}")
    String versie(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @PathVariable int versie,
            Model model) {
        pagina.open(model, user, nummer, DOEL);
        model.addAttribute("verslag", verslagen.get(user.gemeente(), nummer, versie));
        return "toegang/verslagversie";
    }

    @GetMapping("/opmerking")
    String opmerking(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        pagina.open(model, user, nummer, DOEL);
        model.addAttribute(
                "form",
                new OpmerkingForm(
                        "", pagina.vandaag().toString(), UUID.randomUUID().toString()));
        return OPMERKING;
    }

    @PostMapping("/opmerking")
    ModelAndView voegOpmerkingToe(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") OpmerkingForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        Controle controle = new Controle(uitslag);
        controle.verplicht("tekst", form.tekst(), "Schrijf op wat de inwoner zegt.");
        LocalDate vroegst = zaak.verslagdatum() == null ? zaak.meldingsdatum() : zaak.verslagdatum();
        Optional<LocalDate> op = controle.datumTussen("ontvangenOp", form.ontvangenOp(), vroegst, pagina.vandaag());
        Optional<UUID> id = MeldingForm.uuid(form.sleutel());
        if (id.isEmpty()) {
            controle.fout("Dit formulier is niet volledig verstuurd. Laad de pagina opnieuw.");
        }
        if (!controle.goed() || op.isEmpty() || id.isEmpty()) {
            return Formulier.fout(OPMERKING);
        }
        verslagen.voegOpmerkingToe(wie, nummer, id.get(), form.tekst(), op.get());
        redirect.addFlashAttribute("flash", "De opmerking is bij het verslag gevoegd.");
        return Formulier.naar("/zaken/" + nummer + "/verslag");
    }

    /** Whether there is an onderzoek to report on. */
    private boolean vul(Model model, CurrentUser user, Zaaknummer nummer) {
        pagina.open(model, user, nummer, DOEL);
        if (onderzoeken.find(user.gemeente(), nummer).isEmpty()) {
            return false;
        }
        List<Verslag> versies = verslagen.van(user.gemeente(), nummer);
        List<Bevinding> ontbreekt = verslagen.ontbreekt(user.gemeente(), nummer);
        model.addAttribute("versies", versies);
        model.addAttribute("ontbreekt", ontbreekt);
        model.addAttribute("opmerkingen", verslagen.opmerkingen(user.gemeente(), nummer));
        model.addAttribute("voorbeeld", verslagen.voorbeeld(user.gemeente(), nummer));
        return true;
    }
}
