package nl.nabij.toegang.web;

import java.util.Optional;
import java.util.UUID;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Deelnemer;
import nl.nabij.toegang.Deelnemers;
import nl.nabij.toegang.Deelnemersoort;
import nl.nabij.toegang.Medewerker;
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

/** Who takes part in the onderzoek: the network and experts. */
@Controller
@RequestMapping("/zaken/{nummer}/onderzoek/deelnemers")
class DeelnemerController {

    private static final String VIEW = "toegang/deelnemers";
    private static final String DOEL = "Onderzoek Wmo 2.3.2";

    /** Somebody who takes part, as typed. */
    public record DeelnemerForm(String soort, String naam, String opdracht, String toestemming, String sleutel) {
        public DeelnemerForm {
            soort = Formulier.tekst(soort);
            naam = Formulier.tekst(naam);
            opdracht = Formulier.tekst(opdracht);
            toestemming = Formulier.janee(toestemming);
            sleutel = Formulier.tekst(sleutel);
        }
    }

    private final Deelnemers deelnemers;
    private final Relaties relaties;
    private final Zaakpagina pagina;

    DeelnemerController(Deelnemers deelnemers, Relaties relaties, Zaakpagina pagina) {
        this.deelnemers = deelnemers;
        this.relaties = relaties;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        vul(model, user, nummer);
        model.addAttribute(
                "form", new DeelnemerForm("", "", "", "", UUID.randomUUID().toString()));
        return VIEW;
    }

    @PostMapping
    ModelAndView nodigUit(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") DeelnemerForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        vul(model, user, nummer);
        Controle controle = new Controle(uitslag);
        Optional<Deelnemersoort> soort =
                controle.keuze("soort", form.soort(), Deelnemersoort.class, "Kies wat deze persoon is.");
        controle.verplicht("naam", form.naam(), "Vul de naam in.");
        controle.hoogstens("opdracht", form.opdracht(), 1000);
        boolean akkoord = Boolean.parseBoolean(form.toestemming());
        if (soort.isPresent() && soort.get().vraagtToestemming() && !akkoord) {
            controle.fout("toestemming", "Vraag de inwoner eerst om toestemming, en kruis dat hier aan.");
        }
        Optional<UUID> id = MeldingForm.uuid(form.sleutel());
        if (id.isEmpty()) {
            controle.fout("Dit formulier is niet volledig verstuurd. Laad de pagina opnieuw.");
        }
        if (!controle.goed() || soort.isEmpty() || id.isEmpty()) {
            return Formulier.fout(VIEW);
        }
        deelnemers.nodigUit(
                wie,
                nummer,
                new Deelnemer(id.get(), soort.get(), form.naam(), form.opdracht(), akkoord ? pagina.vandaag() : null));
        redirect.addFlashAttribute("flash", "Toegevoegd.");
        return Formulier.naar("/zaken/" + nummer + "/onderzoek/deelnemers");
    }

    @PostMapping("/{id}/beeindigen")
    ModelAndView beeindig(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @PathVariable UUID id,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        deelnemers.beeindig(wie, nummer, id);
        redirect.addFlashAttribute("flash", "Deze persoon doet niet meer mee.");
        return Formulier.naar("/zaken/" + nummer + "/onderzoek/deelnemers");
    }

    private void vul(Model model, CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        model.addAttribute("deelnemers", deelnemers.van(user.gemeente(), nummer));
        model.addAttribute("mensen", relaties.van(user.gemeente(), zaak.client()));
        model.addAttribute("soorten", Formulier.keuzes(Deelnemersoort.class, Deelnemersoort::tekst));
    }
}
