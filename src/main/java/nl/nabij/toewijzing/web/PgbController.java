package nl.nabij.toewijzing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.contract.Contracten;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import nl.nabij.toewijzing.Pgb;
import nl.nabij.toewijzing.Pgbs;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The persoonsgebonden budgetten of the resident of a zaak (iWmo OP043). */
@Controller
@RequestMapping("/zaken/{nummer}/pgb")
class PgbController {

    private final Zaken zaken;
    private final Pgbs pgbs;
    private final Clienten clienten;
    private final Contracten contracten;
    private final AccessLog log;
    private final Clock clock;

    PgbController(Zaken zaken, Pgbs pgbs, Clienten clienten, Contracten contracten, AccessLog log, Clock clock) {
        this.zaken = zaken;
        this.pgbs = pgbs;
        this.clienten = clienten;
        this.contracten = contracten;
        this.log = log;
        this.clock = clock;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    ModelAndView toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = zaak(user, nummer);
        log.record(
                zaak.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                zaak.client().waarde(),
                "Pgb Wmo 2.3.6",
                "pgb bij zaak " + zaak.nummer());
        model.addAttribute("form", new Pgbform());
        return pagina(zaak, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView legVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @ModelAttribute("form") Pgbform form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = zaak(user, nummer);
        Optional<Pgb> pgb = form.lees(zaak.gemeente(), zaak.client(), keuzes(), errors);
        pgb.ifPresent(p -> tell(pgbs.legVast(p, user.name()), errors));
        return errors.hasErrors()
                ? pagina(zaak, model, HttpStatus.UNPROCESSABLE_CONTENT)
                : terug(zaak, flash, "Het pgb is vastgelegd. Nabij wijst er geen hulp voor hetzelfde naast toe.");
    }

    @PostMapping("/{id}/einde")
    ModelAndView totEnMet(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable long id,
            @ModelAttribute("form") Pgbform form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Zaak zaak = zaak(user, nummer);
        LocalDate einde = Wijzigform.datum("einde", form.einde, errors);
        if (einde == null && !errors.hasErrors()) {
            errors.reject("leeg", "Vul de laatste dag van het pgb in.");
        } else if (einde != null) {
            tell(pgbs.totEnMet(zaak.gemeente(), zaak.client(), id, einde, user.name()), errors);
        }
        return errors.hasErrors()
                ? pagina(zaak, model, HttpStatus.UNPROCESSABLE_CONTENT)
                : terug(zaak, flash, "De laatste dag van het pgb is vastgelegd.");
    }

    @PostMapping("/{id}/intrekken")
    ModelAndView trekIn(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable long id,
            RedirectAttributes flash) {
        Zaak zaak = zaak(user, nummer);
        pgbs.trekIn(zaak.gemeente(), zaak.client(), id, user.name());
        return terug(zaak, flash, "Het pgb telt niet meer mee. De regel blijft te lezen.");
    }

    private ModelAndView pagina(Zaak zaak, Model model, HttpStatus status) {
        model.addAttribute("zaak", zaak.nummer())
                .addAttribute(
                        "client",
                        clienten.get(zaak.gemeente(), zaak.client()).naam().volledig());
        model.addAttribute("keuzes", keuzes()).addAttribute("regels", pgbs.van(zaak.gemeente(), zaak.client()));
        return new ModelAndView("toewijzing/pgb", model.asMap(), status);
    }

    private Map<String, String> keuzes() {
        return Pgbform.keuzes(contracten.producten(LocalDate.now(clock)));
    }

    private static ModelAndView terug(Zaak zaak, RedirectAttributes flash, String tekst) {
        flash.addFlashAttribute("flash", tekst);
        return new ModelAndView("redirect:/zaken/" + zaak.nummer() + "/pgb");
    }

    private static void tell(List<Bevinding> bevindingen, Errors errors) {
        bevindingen.forEach(b -> errors.reject(b.regelcode().waarde(), b.toelichting()));
    }

    private Zaak zaak(CurrentUser user, String nummer) {
        if (!user.has(Role.CONSULENT) && !user.has(Role.BACKOFFICE)) {
            throw new AccessDeniedException("Alleen voor consulent en backoffice.");
        }
        if (!Zaaknummer.isGeldig(nummer)) {
            throw new NotFoundException("zaak " + nummer);
        }
        return zaken.get(user.gemeente(), Zaaknummer.of(nummer));
    }
}
