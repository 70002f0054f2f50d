package nl.nabij.norm.web;

import java.util.SequencedMap;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsterugnames;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstel.Stand;
import nl.nabij.norm.Beleidsvoorstel.Terugname;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Parameter;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.UserRepository;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking back a settled value: what relied on it, who asks, and a second person who settles. */
@Controller
@RequestMapping("/beleid/voorstellen/{nummer}/terugnemen")
class TerugnameController {

    private static final String PAGINA = "norm/terugnemen";

    private final Beleidsvoorstellen voorstellen;
    private final Beleidsterugnames terugnames;
    private final Normen normen;
    private final Gebieden gebieden;
    private final UserRepository users;

    TerugnameController(
            Beleidsvoorstellen voorstellen,
            Beleidsterugnames terugnames,
            Normen normen,
            Gebieden gebieden,
            UserRepository users) {
        this.voorstellen = voorstellen;
        this.terugnames = terugnames;
        this.normen = normen;
        this.gebieden = gebieden;
        this.users = users;
    }

    /** What is typed. */
    public static final class Form {
        public String vanaf = "";
        public String waarom = "";
    }

    @InitBinder("form")
    void binder(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String pagina(@AuthenticationPrincipal CurrentUser user, @PathVariable long nummer, Model model) {
        Beleidsrecht.vereis(user);
        Beleidsvoorstel voorstel = vastgesteld(user, nummer);
        Form form = new Form();
        form.vanaf = terugnames.gebruik(voorstel).isEmpty() ? voorstel.vanaf().toString() : "";
        model.addAttribute("form", form);
        return toon(user, voorstel, model);
    }

    private Beleidsvoorstel vastgesteld(CurrentUser user, long nummer) {
        Beleidsvoorstel voorstel = voorstellen.get(user.gemeente(), nummer);
        if (voorstel.stand() != Stand.VASTGESTELD) {
            throw new NotFoundException("Voorstel " + nummer + " is niet vastgesteld.");
        }
        return voorstel;
    }

    private String toon(CurrentUser user, Beleidsvoorstel voorstel, Model model) {
        Parameter parameter = normen.niveaus(voorstel.pad(), user.gemeente()).getFirst();
        Terugname terugname = voorstel.terugname();
        model.addAttribute("gemeente", gebieden.get(user.gemeente()));
        model.addAttribute("v", Voorstelbeeld.van(voorstel, parameter, users));
        model.addAttribute(
                "gebruik",
                terugnames.gebruik(voorstel).stream()
                        .map(g -> g.wat() + ", " + Tekst.datum(g.op()))
                        .toList());
        model.addAttribute(
                "eerder",
                terugnames.alle(user.gemeente(), voorstel.nummer()).stream()
                        .map(t -> Terugnamebeeld.van(t, voorstel.gemeente(), users))
                        .toList());
        model.addAttribute("open", terugname != null && terugname.stand() == Stand.OPEN);
        model.addAttribute("klaar", terugname != null && terugname.stand() == Stand.VASTGESTELD);
        model.addAttribute("eigen", terugname != null && terugname.door().equals(user.name()));
        if (terugname != null) {
            terugnames.alsTeruggenomen(voorstel).ifPresent(straks -> {
                model.addAttribute("dag", Tekst.datum(terugname.vanaf()));
                model.addAttribute(
                        "nu", Kantlezer.lees(normen, voorstel.pad(), voorstel.gemeente(), terugname.vanaf()));
                model.addAttribute(
                        "straks", Kantlezer.lees(straks, voorstel.pad(), voorstel.gemeente(), terugname.vanaf()));
            });
        }
        return PAGINA;
    }

    @PostMapping
    ModelAndView vraag(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long nummer,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        try {
            SequencedMap<String, String> fouten = terugnames.vraag(user, nummer, form.vanaf, form.waarom);
            if (!fouten.isEmpty()) {
                fouten.forEach((veld, fout) -> errors.rejectValue(veld, "fout", fout));
                return new ModelAndView(
                        toon(user, vastgesteld(user, nummer), model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            flash.addFlashAttribute("flash", "Uw verzoek is bewaard. Een collega beslist erover.");
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
        }
        return new ModelAndView("redirect:/beleid/voorstellen/" + nummer + "/terugnemen");
    }

    @PostMapping("/vaststellen")
    String stelVast(@AuthenticationPrincipal CurrentUser user, @PathVariable long nummer, RedirectAttributes flash) {
        return beslis(nummer, flash, "De waarde is teruggenomen.", () -> terugnames.stelVast(user, nummer));
    }

    @PostMapping("/afwijzen")
    String wijsAf(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long nummer,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        return beslis(
                nummer,
                flash,
                "Het verzoek is afgewezen. De waarde blijft gelden.",
                () -> terugnames.wijsAf(user, nummer, reden));
    }

    @PostMapping("/intrekken")
    String trekIn(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long nummer,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        return beslis(
                nummer,
                flash,
                "Het verzoek is ingetrokken. De waarde blijft gelden.",
                () -> terugnames.trekIn(user, nummer, reden));
    }

    private static String beslis(long nummer, RedirectAttributes flash, String gelukt, Runnable beslissing) {
        try {
            beslissing.run();
            flash.addFlashAttribute("flash", gelukt);
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
        }
        return "redirect:/beleid/voorstellen/" + nummer + "/terugnemen";
    }
}
