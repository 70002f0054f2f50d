package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Afsluitgrond;
import nl.nabij.toegang.Afsluitingen;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Melder;
import nl.nabij.toegang.Meldersoort;
import nl.nabij.toegang.Meldingcorrectie;
import nl.nabij.toegang.Meldingen;
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

/** Corrects a melding, or ends the zaak without a besluit. */
@Controller
@RequestMapping("/zaken/{nummer}")
class MeldingWijzigenController {

    private static final String WIJZIGEN = "toegang/melding-wijzigen";
    private static final String AFSLUITEN = "toegang/afsluiten";
    private static final String DOEL = "Melding Wmo 2.3.2";

    /** How the melding should have been, as typed. */
    public record WijzigForm(String meldingsdatum, String hulpvraag, MelderForm melder, String reden) {
        public WijzigForm {
            meldingsdatum = Formulier.tekst(meldingsdatum);
            hulpvraag = Formulier.tekst(hulpvraag);
            melder = melder == null ? new MelderForm("", "", "") : melder;
            reden = Formulier.tekst(reden);
        }
    }

    /** Why the zaak ends, as typed. */
    public record SluitForm(String grond, String reden, String uitgelegd, String zeker) {
        public SluitForm {
            grond = Formulier.tekst(grond);
            reden = Formulier.tekst(reden);
            uitgelegd = Formulier.janee(uitgelegd);
            zeker = Formulier.janee(zeker);
        }
    }

    private final Meldingen meldingen;
    private final Afsluitingen afsluitingen;
    private final Zaakpagina pagina;

    MeldingWijzigenController(Meldingen meldingen, Afsluitingen afsluitingen, Zaakpagina pagina) {
        this.meldingen = meldingen;
        this.afsluitingen = afsluitingen;
        this.pagina = pagina;
    }

    @GetMapping("/melding/wijzigen")
    String wijzigen(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        Melder melder = meldingen.gegevens(user.gemeente(), nummer).melder();
        model.addAttribute(
                "form", new WijzigForm(zaak.meldingsdatum().toString(), zaak.hulpvraag(), MelderForm.van(melder), ""));
        model.addAttribute("melders", Formulier.keuzes(Meldersoort.class, Meldersoort::tekst));
        return WIJZIGEN;
    }

    @PostMapping("/melding/wijzigen")
    ModelAndView wijzig(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") WijzigForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        Controle controle = new Controle(uitslag);
        LocalDate vroegst = zaak.meldingsdatum().minusYears(1);
        Optional<LocalDate> dag =
                controle.datumTussen("meldingsdatum", form.meldingsdatum(), vroegst, pagina.vandaag());
        controle.verplicht("hulpvraag", form.hulpvraag(), "Schrijf op wat de inwoner vraagt.");
        controle.verplicht("reden", form.reden(), "Schrijf op waarom de melding verandert.");
        Optional<Melder> melder = form.melder().melder(controle);
        if (!controle.goed() || dag.isEmpty() || melder.isEmpty()) {
            model.addAttribute("melders", Formulier.keuzes(Meldersoort.class, Meldersoort::tekst));
            return Formulier.fout(WIJZIGEN);
        }
        meldingen.corrigeer(wie, nummer, new Meldingcorrectie(dag.get(), form.hulpvraag(), melder.get(), form.reden()));
        redirect.addFlashAttribute("flash", "De melding is verbeterd.");
        return Formulier.naar("/zaken/" + nummer + "/melding");
    }

    @GetMapping("/afsluiten")
    String afsluiten(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        model.addAttribute("form", new SluitForm("", "", "", ""));
        model.addAttribute("gronden", gronden(zaak));
        return AFSLUITEN;
    }

    @PostMapping("/afsluiten")
    ModelAndView sluit(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") SluitForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        Controle controle = new Controle(uitslag);
        Optional<Afsluitgrond> grond =
                controle.keuze("grond", form.grond(), Afsluitgrond.class, "Kies waarom de zaak eindigt.");
        controle.verplicht("reden", form.reden(), "Schrijf op wat er is gebeurd of afgesproken.");
        boolean uitleg = grond.isPresent() && grond.get() == Afsluitgrond.ZONDER_AANVRAAG;
        if (uitleg && !Boolean.parseBoolean(form.uitgelegd())) {
            controle.fout(
                    "uitgelegd",
                    "Afsluiten kan pas als de inwoner weet dat een aanvraag mag, en akkoord is zonder aanvraag.");
        }
        if (!Boolean.parseBoolean(form.zeker())) {
            controle.fout("zeker", "Kruis aan dat u de zaak wilt afsluiten.");
        }
        if (!controle.goed() || grond.isEmpty()) {
            model.addAttribute("gronden", gronden(zaak));
            return Formulier.fout(AFSLUITEN);
        }
        afsluitingen.sluit(wie, nummer, grond.get(), form.reden());
        redirect.addFlashAttribute("flash", "De zaak is afgesloten.");
        return Formulier.naar("/zaken/" + nummer + "/melding");
    }

    private static Map<String, String> gronden(Zaak zaak) {
        Map<String, String> uit = new LinkedHashMap<>();
        Afsluitingen.mogelijk(zaak.status()).forEach(g -> uit.put(g.name(), g.tekst()));
        return uit;
    }
}
