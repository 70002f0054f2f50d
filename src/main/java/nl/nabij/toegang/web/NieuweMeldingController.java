package nl.nabij.toegang.web;

import java.util.List;
import java.util.Optional;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Geslacht;
import nl.nabij.clientdossier.Grondslag;
import nl.nabij.clientdossier.Relatiesoort;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Meldersoort;
import nl.nabij.toegang.Meldingen;
import nl.nabij.toegang.NieuweMelding;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new melding in two pages: first who it is for, by BSN, then the rest with what is known filled in. */
@Controller
@RequestMapping("/meldingen")
class NieuweMeldingController {

    private static final String PERSOON = "toegang/nieuw";
    private static final String MELDING = "toegang/nieuwe-melding";
    private static final String DOEL = "Melding Wmo 2.3.2";

    /** The BSN as typed on the first page. */
    public record BsnForm(String bsn) {
        public BsnForm {
            bsn = Formulier.tekst(bsn).replaceAll("[\\s.-]", "");
        }
    }

    private final Meldingen meldingen;
    private final Clienten clienten;
    private final Zaken zaken;
    private final AccessLog log;
    private final Zaakpagina pagina;

    NieuweMeldingController(Meldingen meldingen, Clienten clienten, Zaken zaken, AccessLog log, Zaakpagina pagina) {
        this.meldingen = meldingen;
        this.clienten = clienten;
        this.zaken = zaken;
        this.log = log;
        this.pagina = pagina;
    }

    @GetMapping("/nieuw")
    String nieuw(@AuthenticationPrincipal CurrentUser user, Model model) {
        mag(user);
        model.addAttribute("form", new BsnForm(""));
        return PERSOON;
    }

    @PostMapping("/persoon")
    ModelAndView persoon(
            @AuthenticationPrincipal CurrentUser user,
            @ModelAttribute("form") BsnForm form,
            BindingResult uitslag,
            Model model) {
        mag(user);
        Optional<Bsn> bsn = PersoonForm.bsn(new Controle(uitslag), "bsn", form.bsn());
        if (bsn.isEmpty()) {
            return Formulier.fout(PERSOON);
        }
        Optional<Client> bekend = clienten.findByBsn(user.gemeente(), bsn.get());
        Behoefte behoefte =
                bekend.map(c -> clienten.behoefte(user.gemeente(), c.id())).orElse(Behoefte.GEEN);
        PersoonForm ingevuld = bekend.map(PersoonForm::van).orElse(PersoonForm.leeg(form.bsn()));
        bekend.ifPresent(c -> log.record(
                user.gemeente(), user.name(), AccessLog.Action.GELEZEN, c.id().waarde(), DOEL, "client op BSN"));
        MeldingForm nieuw = MeldingForm.nieuw(ingevuld, behoefte, pagina.vandaag());
        model.asMap().remove("form");
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", nieuw);
        vul(model, user.gemeente(), nieuw);
        return new ModelAndView(MELDING);
    }

    @PostMapping
    ModelAndView meld(
            @AuthenticationPrincipal CurrentUser user,
            @ModelAttribute("form") MeldingForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        mag(user);
        Optional<Zaaknummer> eerder =
                MeldingForm.uuid(form.sleutel()).flatMap(s -> meldingen.findBySleutel(user.gemeente(), s));
        if (eerder.isPresent()) {
            return Formulier.naar("/zaken/" + eerder.get() + "/melding");
        }
        Controle controle = new Controle(uitslag);
        Optional<NieuweMelding> melding = form.melding(controle, user.gemeente(), pagina.vandaag());
        boolean anders = Boolean.parseBoolean(form.tochNieuw());
        if (!anders && !openZaken(user.gemeente(), form.persoon().bsn()).isEmpty()) {
            controle.fout("tochNieuw", "Deze inwoner heeft al een open zaak. Kruis aan dat dit een andere vraag is.");
        }
        if (!controle.goed() || melding.isEmpty()) {
            vul(model, user.gemeente(), form);
            return Formulier.fout(MELDING);
        }
        Zaaknummer nummer = meldingen.meld(user.name(), melding.get());
        redirect.addFlashAttribute("flash", "De melding is vastgelegd. Het zaaknummer is " + nummer + ".");
        return Formulier.naar("/zaken/" + nummer + "/melding");
    }

    private void vul(Model model, Gemeentecode gemeente, MeldingForm form) {
        model.addAttribute("bekend", bekend(gemeente, form.persoon().bsn()).isPresent());
        model.addAttribute("openZaken", openZaken(gemeente, form.persoon().bsn()));
        model.addAttribute("geslachten", Formulier.keuzes(Geslacht.class, NieuweMeldingController::geslacht));
        model.addAttribute("melders", Formulier.keuzes(Meldersoort.class, Meldersoort::tekst));
        model.addAttribute("relaties", Formulier.keuzes(Relatiesoort.class, Relatiesoort::tekst));
        model.addAttribute("grondslagen", Formulier.keuzes(Grondslag.class, Grondslag::tekst));
    }

    private Optional<Client> bekend(Gemeentecode gemeente, String bsn) {
        return Bsn.isGeldig(bsn) ? clienten.findByBsn(gemeente, Bsn.of(bsn)) : Optional.empty();
    }

    private List<Zaak> openZaken(Gemeentecode gemeente, String bsn) {
        return bekend(gemeente, bsn)
                .map(c -> zaken.vanClient(gemeente, c.id()).stream()
                        .filter(Zaak::loopt)
                        .toList())
                .orElse(List.of());
    }

    private static String geslacht(Geslacht g) {
        return switch (g) {
            case ONBEKEND -> "Onbekend of anders";
            case MAN -> "Man";
            case VROUW -> "Vrouw";
        };
    }

    private static void mag(CurrentUser user) {
        Zaakpagina.medewerker(user, Role.CONSULENT, Role.BACKOFFICE);
    }
}
