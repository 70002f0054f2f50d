package nl.nabij.indicatie.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.indicatie.Eigenkader;
import nl.nabij.indicatie.Kaderbeheer;
import nl.nabij.indicatie.Kaderbestanden;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own norm framework of the gemeente: read in a spreadsheet, look at what changes, approve. For administrators. */
@Controller
@RequestMapping("/beheer/normenkader")
class NormenkaderController {

    private static final String NAAR = "redirect:/beheer/normenkader/";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Kaderbeheer beheer;
    private final Kaderbestanden bestanden;
    private final Clock clock;

    NormenkaderController(Kaderbeheer beheer, Kaderbestanden bestanden, Clock clock) {
        this.beheer = beheer;
        this.bestanden = bestanden;
        this.clock = clock;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, Model model) {
        eisBeheerder(user);
        return toon(user, model, List.of());
    }

    private String toon(CurrentUser user, Model model, List<Celfout> fouten) {
        model.addAttribute("kaders", beheer.alle(user.gemeente()));
        model.addAttribute("nu", bestanden.nu(user.gemeente(), LocalDate.now(clock)));
        model.addAttribute("voorbeelden", bestanden.voorbeelden(user.gemeente(), LocalDate.now(clock)));
        model.addAttribute("fouten", fouten);
        return "indicatie/normenkaders";
    }

    @PostMapping
    ModelAndView leesIn(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile bestand,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        eisBeheerder(user);
        if (bestand == null || bestand.isEmpty()) {
            return fout(user, model, List.of(new Celfout("", "", "Er is geen bestand gekozen.", "Kies een bestand.")));
        }
        String naam = bestand.getOriginalFilename();
        return switch (beheer.leesIn(user, naam == null ? "" : naam, bestand.getBytes())) {
            case Kaderbeheer.Geweigerd nee -> fout(user, model, nee.fouten());
            case Kaderbeheer.Ingelezen ja -> {
                flash.addFlashAttribute(
                        "flash", "Het normenkader is ingelezen. Een andere beheerder kan het goedkeuren.");
                yield new ModelAndView(NAAR + ja.versie());
            }
        };
    }

    private ModelAndView fout(CurrentUser user, Model model, List<Celfout> fouten) {
        return new ModelAndView(toon(user, model, fouten), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{versie:[0-9]{1,6}}")
    String versie(@AuthenticationPrincipal CurrentUser user, @PathVariable int versie, Model model) {
        eisBeheerder(user);
        Eigenkader kader = beheer.get(user.gemeente(), versie);
        boolean wacht = kader.stand() == Eigenkader.Stand.WACHT;
        boolean eigen = kader.ingediendDoor().equals(user.name());
        model.addAttribute("kader", kader);
        model.addAttribute("verschillen", beheer.verschillen(kader));
        model.addAttribute("terug", kader.geldigVanaf().isBefore(LocalDate.now(clock)));
        model.addAttribute("magOordelen", wacht && !eigen);
        model.addAttribute("magIntrekken", wacht && eigen);
        return "indicatie/normenkader";
    }

    @PostMapping("/{versie:[0-9]{1,6}}/goedkeuren")
    String keurGoed(@AuthenticationPrincipal CurrentUser user, @PathVariable int versie, RedirectAttributes flash) {
        beheer.keurGoed(user, versie);
        flash.addFlashAttribute("flash", "Het normenkader is goedgekeurd en geldt vanaf zijn eerste dag.");
        return NAAR + versie;
    }

    @PostMapping("/{versie:[0-9]{1,6}}/afwijzen")
    String wijsAf(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable int versie,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        if (reden.isBlank() || reden.length() > 1000) {
            flash.addFlashAttribute(
                    "flashError", "Schrijf in hoogstens 1000 tekens op waarom u het normenkader afwijst.");
            return NAAR + versie;
        }
        beheer.wijsAf(user, versie, reden);
        flash.addFlashAttribute("flash", "Het normenkader is afgewezen.");
        return NAAR + versie;
    }

    @PostMapping("/{versie:[0-9]{1,6}}/intrekken")
    String trekIn(@AuthenticationPrincipal CurrentUser user, @PathVariable int versie, RedirectAttributes flash) {
        beheer.trekIn(user, versie);
        flash.addFlashAttribute("flash", "Het normenkader is ingetrokken.");
        return NAAR + versie;
    }

    /** A framework as a spreadsheet: one of the gemeente itself, or one of normen/ to start from. */
    @GetMapping("/bestand/{code:[a-z0-9-]{1,60}}.{vorm:xlsx|csv}")
    ResponseEntity<byte[]> bestand(
            @AuthenticationPrincipal CurrentUser user, @PathVariable String code, @PathVariable String vorm) {
        eisBeheerder(user);
        boolean xlsx = vorm.equals("xlsx");
        byte[] inhoud = bestanden
                .schrijf(user.gemeente(), code, xlsx)
                .orElseThrow(() -> new NotFoundException("Het normenkader '" + code + "' is er niet."));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("normenkader-" + code + "." + vorm)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(xlsx ? XLSX : "text/csv;charset=UTF-8"))
                .body(inhoud);
    }

    private static void eisBeheerder(CurrentUser user) {
        if (!user.has(Role.BEHEERDER)) {
            throw new AccessDeniedException("Alleen voor beheerders.");
        }
    }
}
