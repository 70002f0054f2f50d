package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Doelgroep;
import nl.nabij.toegang.Gesprek;
import nl.nabij.toegang.Gespreksvorm;
import nl.nabij.toegang.Identiteitsdocument;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Onderzoek;
import nl.nabij.toegang.Onderzoeken;
import nl.nabij.toegang.Planstand;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.regels.Huisbezoekadvies;
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

/** Identity, personal plan and conversation of an onderzoek, each on a page of its own. */
@Controller
@RequestMapping("/zaken/{nummer}/onderzoek")
class OnderzoekGegevensController {

    private static final String DOEL = "Onderzoek Wmo 2.3.2";
    private static final String IDENTITEIT = "toegang/identiteit";
    private static final String PLAN = "toegang/plan";
    private static final String GESPREK = "toegang/gesprek";

    /** Identity as typed. */
    public record IdentiteitForm(String document, String gezienOp) {
        public IdentiteitForm {
            document = Formulier.tekst(document);
            gezienOp = Formulier.tekst(gezienOp);
        }
    }

    /** Personal plan as typed. */
    public record PlanForm(String stand, String op, String inhoud) {
        public PlanForm {
            stand = Formulier.tekst(stand);
            op = Formulier.tekst(op);
            inhoud = Formulier.tekst(inhoud);
        }
    }

    /** Conversation as typed. */
    public record GesprekForm(List<String> doelgroepen, String vorm, String dag, String afwijking) {
        public GesprekForm {
            doelgroepen = doelgroepen == null ? List.of() : List.copyOf(doelgroepen);
            vorm = Formulier.tekst(vorm);
            dag = Formulier.tekst(dag);
            afwijking = Formulier.tekst(afwijking);
        }

        Set<Doelgroep> gekozen() {
            return Arrays.stream(Doelgroep.values())
                    .filter(d -> doelgroepen.contains(d.name()))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Doelgroep.class)));
        }
    }

    private final Onderzoeken onderzoeken;
    private final Zaakpagina pagina;

    OnderzoekGegevensController(Onderzoeken onderzoeken, Zaakpagina pagina) {
        this.onderzoeken = onderzoeken;
        this.pagina = pagina;
    }

    @GetMapping("/identiteit")
    String identiteit(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        Onderzoek o = vul(model, user, nummer);
        LocalDate gezien = o.documentGezienOp() == null ? pagina.vandaag() : o.documentGezienOp();
        model.addAttribute(
                "form",
                new IdentiteitForm(o.document() == null ? "" : o.document().name(), gezien.toString()));
        return IDENTITEIT;
    }

    @PostMapping("/identiteit")
    ModelAndView legIdentiteitVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") IdentiteitForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        vul(model, user, nummer);
        Controle controle = new Controle(uitslag);
        Optional<Identiteitsdocument> document = controle.keuze(
                "document", form.document(), Identiteitsdocument.class, "Kies welk document u hebt gezien.");
        Optional<LocalDate> op = controle.datumTussen("gezienOp", form.gezienOp(), melding(model), pagina.vandaag());
        if (document.isEmpty() || op.isEmpty()) {
            return Formulier.fout(IDENTITEIT);
        }
        onderzoeken.legIdentiteitVast(wie, nummer, document.get(), op.get());
        return klaar(nummer, redirect);
    }

    @GetMapping("/plan")
    String plan(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        Onderzoek o = vul(model, user, nummer);
        String stand = o.planstand() == Planstand.AFWACHTEN ? "" : o.planstand().name();
        LocalDate op = o.planOp() == null ? pagina.vandaag() : o.planOp();
        model.addAttribute("form", new PlanForm(stand, op.toString(), o.planinhoud()));
        return PLAN;
    }

    @PostMapping("/plan")
    ModelAndView legPlanVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") PlanForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        vul(model, user, nummer);
        Controle controle = new Controle(uitslag);
        Optional<Planstand> stand =
                controle.keuze("stand", form.stand(), Planstand.class, "Kies of er een persoonlijk plan is.");
        if (stand.isPresent() && stand.get() == Planstand.AFWACHTEN) {
            controle.fout("stand", "Kies of er een persoonlijk plan is.");
        }
        Optional<LocalDate> op = controle.datumTussen("op", form.op(), melding(model), pagina.vandaag());
        controle.hoogstens("inhoud", form.inhoud(), 10_000);
        if (!controle.goed() || stand.isEmpty() || op.isEmpty()) {
            return Formulier.fout(PLAN);
        }
        onderzoeken.legPlanVast(wie, nummer, stand.get(), op.get(), form.inhoud());
        return klaar(nummer, redirect);
    }

    @GetMapping("/gesprek")
    String gesprek(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        Onderzoek o = vul(model, user, nummer);
        model.addAttribute(
                "form",
                new GesprekForm(
                        o.doelgroepen().stream().map(Doelgroep::name).toList(),
                        o.gespreksvorm() == null ? "" : o.gespreksvorm().name(),
                        o.gesprekOp() == null ? "" : o.gesprekOp().toString(),
                        o.afwijkingAdvies()));
        return GESPREK;
    }

    /** A talk that is not at home although that is advised needs a reason; the advice itself never stops anybody. */
    @PostMapping("/gesprek")
    ModelAndView legGesprekVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") GesprekForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        vul(model, user, nummer);
        Controle controle = new Controle(uitslag);
        Optional<Gespreksvorm> vorm =
                controle.keuze("vorm", form.vorm(), Gespreksvorm.class, "Kies hoe het gesprek is.");
        LocalDate vandaag = pagina.vandaag();
        Optional<LocalDate> dag = controle.datumTussen("dag", form.dag(), melding(model), vandaag.plusYears(1));
        Optional<String> advies =
                vorm.flatMap(v -> Huisbezoekadvies.geef(form.gekozen(), v)).map(b -> b.toelichting());
        if (advies.isPresent() && form.afwijking().isEmpty()) {
            controle.fout("afwijking", advies.get() + " Kiest u iets anders? Schrijf dan op waarom.");
        }
        controle.hoogstens("afwijking", form.afwijking(), 2000);
        if (!controle.goed() || vorm.isEmpty() || dag.isEmpty()) {
            return Formulier.fout(GESPREK);
        }
        String afwijking = advies.isPresent() ? form.afwijking() : "";
        onderzoeken.legGesprekVast(wie, nummer, new Gesprek(form.gekozen(), vorm.get(), dag.get(), afwijking));
        return klaar(nummer, redirect);
    }

    private Onderzoek vul(Model model, CurrentUser user, Zaaknummer nummer) {
        pagina.open(model, user, nummer, DOEL);
        Onderzoek onderzoek = onderzoeken.get(user.gemeente(), nummer);
        model.addAttribute("onderzoek", onderzoek);
        model.addAttribute("documenten", Formulier.keuzes(Identiteitsdocument.class, Identiteitsdocument::tekst));
        model.addAttribute("vormen", Formulier.keuzes(Gespreksvorm.class, Gespreksvorm::tekst));
        model.addAttribute("doelgroepen", Doelgroep.values());
        return onderzoek;
    }

    private static LocalDate melding(Model model) {
        return model.getAttribute("zaak") instanceof Zaak zaak ? zaak.meldingsdatum() : LocalDate.MIN;
    }

    private static ModelAndView klaar(Zaaknummer nummer, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "Vastgelegd.");
        return Formulier.naar("/zaken/" + nummer + "/onderzoek");
    }
}
