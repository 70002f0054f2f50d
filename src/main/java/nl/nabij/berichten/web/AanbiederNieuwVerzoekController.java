package nl.nabij.berichten.web;

import java.util.List;
import java.util.Optional;
import nl.nabij.berichten.verkeer.Ontvangen;
import nl.nabij.berichten.verkeer.Verzoekinzending;
import nl.nabij.berichten.verkeer.Verzoekschrijver;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoekinhoud;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An aanbieder asks a toewijzing for somebody who came with an open decision (VOT). */
@Controller
@RequestMapping("/aanbieder/verzoeken/nieuw")
class AanbiederNieuwVerzoekController {

    private final Contracten contracten;
    private final Verzoekinzending inzending;
    private final AanbiederVerzoekpagina pagina;

    AanbiederNieuwVerzoekController(Contracten contracten, Verzoekinzending inzending, AanbiederVerzoekpagina pagina) {
        this.contracten = contracten;
        this.inzending = inzending;
        this.pagina = pagina;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    ModelAndView vraag(@AuthenticationPrincipal CurrentUser user, Model model) {
        ToewijzingverzoekForm form = new ToewijzingverzoekForm();
        form.referentie = pagina.referentie(user.aanbieder());
        model.addAttribute("form", form);
        return formulier(user, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView verstuur(
            @AuthenticationPrincipal CurrentUser user,
            @ModelAttribute("form") ToewijzingverzoekForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        String[] keuze = Veldlezer.tekst(form.keuze).split("-", -1);
        boolean leesbaar = keuze.length == 2 && Gemeentecode.isGeldig(keuze[0]) && Productcode.isGeldig(keuze[1]);
        Product product =
                leesbaar ? contracten.product(Productcode.of(keuze[1])).orElse(null) : null;
        Veldlezer lezer = new Veldlezer(errors, "");
        Optional<Gevraagd.Nieuw> gevraagd = form.gevraagd(product, lezer);
        Optional<Verzoekschrijver.Persoon> persoon = form.persoon(lezer);
        if (gevraagd.isPresent() && persoon.isPresent()) {
            Ontvangen ontvangen = inzending.toewijzing(
                    new Verzoekinzending.Vrager(Gemeentecode.of(keuze[0]), user.aanbieder(), user.name()),
                    persoon.get(),
                    new Verzoekinhoud(Veldlezer.tekst(form.referentie), null, List.of(gevraagd.get())),
                    Veldlezer.tekst(form.verwijzer));
            if (AanbiederVerzoekController.isAangenomen(ontvangen, errors)) {
                flash.addFlashAttribute("flash", "Uw verzoek is bij de gemeente.");
                return new ModelAndView("redirect:/aanbieder/verzoeken");
            }
        }
        return formulier(user, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView formulier(CurrentUser user, Model model, HttpStatus status) {
        pagina.nieuw(model, user.aanbieder());
        return new ModelAndView("berichten/aanbieder-nieuw-verzoek", model.asMap(), status);
    }
}
