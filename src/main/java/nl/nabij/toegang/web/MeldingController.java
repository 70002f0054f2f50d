package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Meldingen;
import nl.nabij.toegang.Plicht;
import nl.nabij.toegang.Plichten;
import nl.nabij.toegang.Plichtmelding;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.regels.OnderzoekMagStarten;
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

/** The melding of a zaak: who asked what, who is around, what was told to the resident and what still must be. */
@Controller
@RequestMapping("/zaken/{nummer}")
class MeldingController {

    private static final String VIEW = "toegang/melding";
    private static final String DOEL = "Melding Wmo 2.3.2";
    private static final int LANGSTE_WIJZE = 100;

    /** Duties ticked as done on one day. */
    public record PlichtForm(List<String> plichten, String gedaanOp, String wijze) {
        public PlichtForm {
            plichten = plichten == null ? List.of() : List.copyOf(plichten);
            gedaanOp = Formulier.tekst(gedaanOp);
            wijze = Formulier.tekst(wijze);
        }
    }

    private final Meldingen meldingen;
    private final Plichten plichten;
    private final Clienten clienten;
    private final Relaties relaties;
    private final Zaakpagina pagina;

    MeldingController(Meldingen meldingen, Plichten plichten, Clienten clienten, Relaties relaties, Zaakpagina pagina) {
        this.meldingen = meldingen;
        this.plichten = plichten;
        this.clienten = clienten;
        this.relaties = relaties;
        this.pagina = pagina;
    }

    @GetMapping("/melding")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        vul(model, user, nummer);
        return VIEW;
    }

    @PostMapping("/plichten")
    ModelAndView legPlichtenVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("plichtForm") PlichtForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = vul(model, user, nummer);
        Controle controle = new Controle(uitslag);
        Set<Plicht> gekozen = Arrays.stream(Plicht.values())
                .filter(p -> form.plichten().contains(p.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Plicht.class)));
        if (gekozen.isEmpty()) {
            controle.fout("plichten", "Kruis aan wat er is gedaan.");
        }
        Optional<LocalDate> op =
                controle.datumTussen("gedaanOp", form.gedaanOp(), zaak.meldingsdatum(), pagina.vandaag());
        controle.verplicht("wijze", form.wijze(), "Vul in hoe u dit hebt gedaan, bijvoorbeeld: brief of telefoon.");
        controle.hoogstens("wijze", form.wijze(), LANGSTE_WIJZE);
        if (!controle.goed() || op.isEmpty()) {
            return Formulier.fout(VIEW);
        }
        plichten.legVast(wie, nummer, gekozen, op.get(), form.wijze());
        redirect.addFlashAttribute("flash", "Vastgelegd.");
        return Formulier.naar("/zaken/" + nummer + "/melding");
    }

    private Zaak vul(Model model, CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        model.addAttribute("gegevens", meldingen.gegevens(user.gemeente(), nummer));
        model.addAttribute("correcties", meldingen.correcties(user.gemeente(), nummer));
        model.addAttribute("behoefte", clienten.behoefte(user.gemeente(), zaak.client()));
        model.addAttribute("mensen", relaties.van(user.gemeente(), zaak.client()));
        Map<Plicht, Plichtmelding> gedaan = plichten.van(user.gemeente(), nummer).stream()
                .collect(Collectors.toMap(Plichtmelding::plicht, Function.identity()));
        model.addAttribute("plichtLijst", Plicht.values());
        model.addAttribute("gedaan", gedaan);
        boolean magStarten = OnderzoekMagStarten.toets(gedaan.keySet()).isEmpty();
        model.addAttribute("magStarten", magStarten && zaak.status() == Zaakstatus.GEMELD);
        if (!model.containsAttribute("plichtForm")) {
            model.addAttribute(
                    "plichtForm", new PlichtForm(List.of(), pagina.vandaag().toString(), ""));
        }
        return zaak;
    }
}
