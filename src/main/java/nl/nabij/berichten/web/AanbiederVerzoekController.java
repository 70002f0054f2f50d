package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import nl.nabij.berichten.verkeer.Ontvangen;
import nl.nabij.berichten.verkeer.Uitkomst;
import nl.nabij.berichten.verkeer.Verzoekinzending;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoekinhoud;
import nl.nabij.verzoek.Verzoeklijst;
import nl.nabij.verzoek.Verzoekvraag;
import nl.nabij.verzoek.Verzoekzoeker.Lezer;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests of an aanbieder: its own only; a change of what it delivers is asked from the page of the toewijzing. */
@Controller
class AanbiederVerzoekController {

    private static final String VOW = "/aanbieder/toewijzingen/{gemeente}/{nummer}/verzoek";
    private static final String DOEL = "Verzoek van de aanbieder aan de gemeente";

    private final Toewijzingen toewijzingen;
    private final Verzoeken verzoeken;
    private final Verzoekinzending inzending;
    private final AanbiederVerzoekpagina pagina;
    private final Verzoeklijst lijst;
    private final AccessLog log;
    private final Clock clock;

    AanbiederVerzoekController(
            Toewijzingen toewijzingen,
            Verzoeken verzoeken,
            Verzoekinzending inzending,
            AanbiederVerzoekpagina pagina,
            Verzoeklijst lijst,
            AccessLog log,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.verzoeken = verzoeken;
        this.inzending = inzending;
        this.pagina = pagina;
        this.lijst = lijst;
        this.log = log;
        this.clock = clock;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping("/aanbieder/verzoeken")
    String lijst(@AuthenticationPrincipal CurrentUser user, Verzoekvraag vraag, Model model) {
        lijst.vul(model, new Lezer.VanAanbieder(user.aanbieder()), vraag.nieuwsteEerst()).stream()
                .map(r -> r.verzoek().gemeente())
                .distinct()
                .forEach(g -> log.record(g, user.name(), AccessLog.Action.GELEZEN, null, DOEL, "lijst van verzoeken"));
        return "berichten/aanbieder-verzoeken";
    }

    @GetMapping({"/aanbieder/verzoeken/uitvoer.csv", "/aanbieder/verzoeken/uitvoer.xlsx"})
    void uitvoer(
            @AuthenticationPrincipal CurrentUser user,
            Verzoekvraag vraag,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try (Spreadsheet bestand =
                Spreadsheet.download(response, "verzoeken", Spreadsheet.Format.of(request.getRequestURI()))) {
            lijst.schrijf(bestand, new Lezer.VanAanbieder(user.aanbieder()), vraag.nieuwsteEerst())
                    .forEach(g -> log.record(
                            g, user.name(), AccessLog.Action.VERSTREKT, null, DOEL, "uitvoer van verzoeken"));
        }
    }

    @GetMapping("/aanbieder/verzoeken/{id}")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, Model model) {
        Verzoek verzoek = verzoeken
                .find(user.aanbieder(), Nummer.uuid(id))
                .orElseThrow(() -> new NotFoundException("Geen verzoek " + id));
        log.record(
                verzoek.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                verzoek.client() == null ? null : verzoek.client().waarde(),
                DOEL,
                "verzoek " + verzoek.id());
        pagina.toon(model, verzoek);
        return "berichten/aanbieder-verzoek";
    }

    @GetMapping(VOW)
    ModelAndView vraag(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String gemeente,
            @PathVariable String nummer,
            Model model) {
        Toewijzing t = eigen(user, gemeente, nummer);
        WijzigverzoekForm form = WijzigverzoekForm.van(pagina.lopend(t), pagina.referentie(user.aanbieder()));
        model.addAttribute("form", form);
        return formulier(t, form, model, HttpStatus.OK);
    }

    @PostMapping(VOW)
    ModelAndView verstuur(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String gemeente,
            @PathVariable String nummer,
            @ModelAttribute("form") WijzigverzoekForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Toewijzing t = eigen(user, gemeente, nummer);
        Verzoekinhoud inhoud =
                form.lees(pagina.lopend(t), pagina.product(t, form.nieuw.keuze), LocalDate.now(clock), errors);
        if (!errors.hasErrors()) {
            Ontvangen ontvangen = inzending.wijziging(
                    new Verzoekinzending.Vrager(t.gemeente(), t.aanbieder(), user.name()), t.bsn(), inhoud);
            if (isAangenomen(ontvangen, errors)) {
                return klaar(t, inhoud, flash);
            }
        }
        return formulier(t, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What the gemeente finds wrong is told as errors of the form, all at once. */
    static boolean isAangenomen(Ontvangen ontvangen, Errors errors) {
        ontvangen.fouten().forEach(f -> errors.reject(f.regel(), f.uitleg()));
        boolean goed = ontvangen.bericht() != null && ontvangen.bericht().uitkomst() == Uitkomst.VERWERKT;
        if (!goed && !errors.hasErrors()) {
            errors.reject(
                    "afgekeurd", "De gemeente heeft het verzoek niet aangenomen. Neem contact op met de gemeente.");
        }
        return goed;
    }

    private ModelAndView klaar(Toewijzing t, Verzoekinhoud inhoud, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", "Uw verzoek is bij de gemeente. U ziet hier het antwoord zodra het er is.");
        return new ModelAndView("redirect:/aanbieder/verzoeken/"
                + verzoeken
                        .find(t.gemeente(), t.aanbieder(), inhoud.referentie())
                        .orElseThrow()
                        .id());
    }

    private ModelAndView formulier(Toewijzing t, WijzigverzoekForm form, Model model, HttpStatus status) {
        pagina.formulier(model, t, form);
        return new ModelAndView("berichten/aanbieder-wijzigverzoek", model.asMap(), status);
    }

    private Toewijzing eigen(CurrentUser user, String gemeente, String nummer) {
        if (!Gemeentecode.isGeldig(gemeente) || !Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("Geen toewijzing " + nummer);
        }
        Toewijzing t = toewijzingen
                .find(Gemeentecode.of(gemeente), Toewijzingnummer.of(nummer))
                .filter(x -> x.aanbieder().equals(user.aanbieder()))
                .filter(x -> toewijzingen
                        .bekendBij(x.gemeente(), x.client(), x.aanbieder())
                        .contains(x))
                .filter(x -> x.periode().einde() == null || !x.periode().einde().isBefore(LocalDate.now(clock)))
                .orElseThrow(() -> new NotFoundException("Geen toewijzing " + nummer));
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                t.client().waarde(),
                DOEL,
                "toewijzing " + t.nummer());
        return t;
    }
}
