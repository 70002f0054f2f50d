package nl.nabij.toegang.web;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Levensgebied;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Spinnenweb;
import nl.nabij.toegang.Spinnenwebben;
import nl.nabij.toegang.Zaak;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The spinnenweb of positieve gezondheid: the resident gives marks, at the talk and again at an evaluation. */
@Controller
@RequestMapping("/zaken/{nummer}/spinnenweb")
class SpinnenwebController {

    private static final String VIEW = "toegang/spinnenweb";
    private static final String DOEL = "Onderzoek Wmo 2.3.2";

    private final Spinnenwebben webben;
    private final Zaakpagina pagina;

    SpinnenwebController(Spinnenwebben webben, Zaakpagina pagina) {
        this.webben = webben;
        this.pagina = pagina;
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable Zaaknummer nummer, Model model) {
        vul(model, user, nummer);
        SpinnenwebForm form = new SpinnenwebForm();
        form.dag = pagina.vandaag().toString();
        model.addAttribute("form", form);
        return VIEW;
    }

    @PostMapping
    ModelAndView legVast(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable Zaaknummer nummer,
            @ModelAttribute("form") SpinnenwebForm form,
            BindingResult uitslag,
            Model model,
            RedirectAttributes redirect) {
        Medewerker wie = Zaakpagina.medewerker(user, Role.CONSULENT);
        Zaak zaak = vul(model, user, nummer);
        Optional<Spinnenweb> web =
                form.lees(new Controle(uitslag), zaak.meldingsdatum(), pagina.vandaag(), user.displayName());
        if (web.isEmpty()) {
            return Formulier.fout(VIEW);
        }
        webben.legVast(wie, nummer, web.get());
        redirect.addFlashAttribute("flash", "Vastgelegd. Eerdere cijfers blijven ernaast staan.");
        return Formulier.naar("/zaken/" + nummer + "/spinnenweb");
    }

    private Zaak vul(Model model, CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = pagina.open(model, user, nummer, DOEL);
        List<Spinnenweb> alle = webben.van(user.gemeente(), nummer);
        model.addAttribute("webben", alle).addAttribute("gebieden", Levensgebied.values());
        return zaak;
    }
}
