package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Aanvraagwijze;
import nl.nabij.toegang.Aanvragen;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
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

/** The aanvraag: recorded when it comes in, taken up when it is possible. */
@Controller
@RequestMapping("/zaken/{nummer}/aanvraag")
class AanvraagController {

    private static final String VIEW = "toegang/aanvraag";
    private static final String DOEL = "Aanvraag Wmo 2.3.5";

    /** As typed: a new aanvraag, or the day an early one was confirmed. */
    public record AanvraagForm(String ontvangenOp, String wijze, String sleutel) {
        public AanvraagForm {
            ontvangenOp = Formulier.tekst(ontvangenOp);
            wijze = Formulier.tekst(wijze);
            sleutel = Formulier.tekst(sleutel);
        }
    }

    private final Aanvragen aanvragen;
    private final Zaakpagina pagina;

    AanvraagController(Aanvragen aanvragen, Zaakpagina pagina) {
        this.aanvragen = aanvragen;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        vul(model, user, nummer);
        model.addAttribute(
                "form",
                new AanvraagForm(
                        pagina.vandaag().toString(), "", UUID.randomUUID().toString()));
        return VIEW;
    }

    @PostMapping
    ModelAndView ontvang(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") AanvraagForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = vul(model, user, nummer);
        Controle controle = new Controle(uitslag);
        Optional<Aanvraagwijze> wijze =
                controle.keuze("wijze", form.wijze(), Aanvraagwijze.class, "Kies hoe de aanvraag binnenkwam.");
        Optional<LocalDate> op =
                controle.datumTussen("ontvangenOp", form.ontvangenOp(), zaak.meldingsdatum(), pagina.vandaag());
        Optional<UUID> id = MeldingForm.uuid(form.sleutel());
        if (id.isEmpty()) {
            controle.fout("Dit formulier is niet volledig verstuurd. Laad de pagina opnieuw.");
        }
        if (!controle.goed() || wijze.isEmpty() || op.isEmpty() || id.isEmpty()) {
            return Formulier.fout(VIEW);
        }
        return klaar(aanvragen.ontvang(wie, nummer, id.get(), op.get(), wijze.get()), nummer, redirect);
    }

    @PostMapping("/{id}/behandeling")
    ModelAndView neemInBehandeling(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @PathVariable UUID id,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        return klaar(aanvragen.neemInBehandeling(wie, nummer, id, pagina.vandaag()), nummer, redirect);
    }

    private static ModelAndView klaar(Oordeel oordeel, Zaaknummer nummer, RedirectAttributes redirect) {
        if (oordeel instanceof Oordeel.VoldoetNiet nee) {
            redirect.addFlashAttribute(
                    "flashError",
                    "De aanvraag is bewaard, maar telt nog niet. "
                            + nee.bevindingen().getFirst().toelichting());
        } else {
            redirect.addFlashAttribute("flash", "De aanvraag is ontvangen. De tijd voor het besluit loopt.");
        }
        return Formulier.naar("/zaken/" + nummer + "/aanvraag");
    }

    private Zaak vul(Model model, CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        Map<String, String> wijzen = Formulier.keuzes(Aanvraagwijze.class, Aanvraagwijze::tekst);
        if (!aanvragen.verslagTeltAlsAanvraag(user.gemeente(), pagina.vandaag())) {
            wijzen.remove(Aanvraagwijze.ONDERTEKEND_VERSLAG.name());
        }
        model.addAttribute("aanvragen", aanvragen.van(user.gemeente(), nummer));
        model.addAttribute("wijzen", wijzen);
        model.addAttribute("kanNu", zaak.loopt() && zaak.status() != Zaakstatus.AANGEVRAAGD);
        boolean nu = aanvragen.mogelijk(user.gemeente(), nummer, pagina.vandaag()) instanceof Oordeel.Voldoet;
        model.addAttribute("teltNu", nu);
        return zaak;
    }
}
