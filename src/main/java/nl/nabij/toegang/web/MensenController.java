package nl.nabij.toegang.web;

import java.util.Optional;
import java.util.UUID;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Grondslag;
import nl.nabij.clientdossier.Relatie;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.clientdossier.Relatiesoort;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
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

/** The people around the resident, what the resident needs for the conversation, and protection. */
@Controller
@RequestMapping("/zaken/{nummer}")
class MensenController {

    private static final String MENSEN = "toegang/mensen";
    private static final String BEHOEFTE = "toegang/behoefte";
    private static final String DOEL = "Melding Wmo 2.3.2";

    private final Relaties relaties;
    private final Clienten clienten;
    private final AccessLog log;
    private final Zaakpagina pagina;

    MensenController(Relaties relaties, Clienten clienten, AccessLog log, Zaakpagina pagina) {
        this.relaties = relaties;
        this.clienten = clienten;
        this.log = log;
        this.pagina = pagina;
    }

    @GetMapping("/mensen")
    String mensen(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        vul(model, user, nummer);
        model.addAttribute("form", RelatieForm.leeg());
        return MENSEN;
    }

    @PostMapping("/mensen")
    ModelAndView voegToe(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") RelatieForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = vul(model, user, nummer);
        Optional<Relatie> relatie = form.relatie(new Controle(uitslag), "", pagina.vandaag());
        if (relatie.isEmpty()) {
            return Formulier.fout(MENSEN);
        }
        relaties.leg(user.gemeente(), zaak.client(), relatie.get());
        gewijzigd(user, zaak, "relatie toegevoegd");
        redirect.addFlashAttribute("flash", "Toegevoegd.");
        return Formulier.naar("/zaken/" + nummer + "/mensen");
    }

    @PostMapping("/mensen/{id}/beeindigen")
    ModelAndView beeindig(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @PathVariable UUID id,
            Model model,
            RedirectAttributes redirect) {
        Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        relaties.beeindig(user.gemeente(), zaak.client(), id);
        gewijzigd(user, zaak, "relatie beeindigd");
        redirect.addFlashAttribute("flash", "Deze persoon staat niet meer bij de inwoner.");
        return Formulier.naar("/zaken/" + nummer + "/mensen");
    }

    @GetMapping("/behoefte")
    String behoefte(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        model.addAttribute("form", BehoefteForm.van(clienten.behoefte(user.gemeente(), zaak.client())));
        return BEHOEFTE;
    }

    @PostMapping("/behoefte")
    ModelAndView legBehoefteVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") BehoefteForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        Controle controle = new Controle(uitslag);
        controle.hoogstens("taal", form.taal(), 100);
        controle.hoogstens("aandachtspunten", form.aandachtspunten(), 2000);
        if (!controle.goed()) {
            return Formulier.fout(BEHOEFTE);
        }
        clienten.legBehoefteVast(user.gemeente(), zaak.client(), form.behoefte());
        gewijzigd(user, zaak, "behoefte bij het gesprek");
        redirect.addFlashAttribute("flash", "Vastgelegd.");
        return Formulier.naar("/zaken/" + nummer + "/melding");
    }

    @PostMapping("/afschermen")
    ModelAndView schermAf(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            Model model,
            RedirectAttributes redirect) {
        Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        boolean nu = !clienten.get(user.gemeente(), zaak.client()).afgeschermd();
        clienten.schermAf(user.gemeente(), zaak.client(), nu);
        gewijzigd(user, zaak, nu ? "afgeschermd" : "afscherming beeindigd");
        redirect.addFlashAttribute(
                "flash",
                nu ? "De inwoner is afgeschermd: niet in lijsten en geen berichten." : "De afscherming is beëindigd.");
        return Formulier.naar("/zaken/" + nummer + "/melding");
    }

    private Zaak vul(Model model, CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        model.addAttribute("mensen", relaties.van(user.gemeente(), zaak.client()));
        model.addAttribute("relatiesoorten", Formulier.keuzes(Relatiesoort.class, Relatiesoort::tekst));
        model.addAttribute("grondslagen", Formulier.keuzes(Grondslag.class, Grondslag::tekst));
        return zaak;
    }

    private void gewijzigd(CurrentUser user, Zaak zaak, String wat) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                zaak.client().waarde(),
                DOEL,
                wat + ", zaak " + zaak.nummer());
    }
}
