package nl.nabij.beschikking.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.beschikking.Resultaatbesluitproces;
import nl.nabij.beschikking.model.Resultaatbesluiten;
import nl.nabij.beschikking.model.Resultaatbesluiten.Overgenomen;
import nl.nabij.beschikking.overname.Resultaatbesluitinlezing;
import nl.nabij.beschikking.overname.Resultaatbesluitlezer;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.indicatie.werkblad.Csvwerkboek;
import nl.nabij.indicatie.werkblad.Xlsxschrijver;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.web.Spreadsheet.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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

/** Decisions on a result that were taken over: read in a file, see which still hold, begin the way to a new decision. */
@Controller
@RequestMapping("/resultaatbesluiten")
class ResultaatbesluitenController {

    private static final int PER_BLADZIJDE = 50;

    private final Resultaatbesluiten besluiten;
    private final Resultaatbesluitproces proces;
    private final Resultaatbesluitinlezing inlezing;
    private final Clienten clienten;
    private final AccessLog log;

    ResultaatbesluitenController(
            Resultaatbesluiten besluiten,
            Resultaatbesluitproces proces,
            Resultaatbesluitinlezing inlezing,
            Clienten clienten,
            AccessLog log) {
        this.besluiten = besluiten;
        this.proces = proces;
        this.inlezing = inlezing;
        this.clienten = clienten;
        this.log = log;
    }

    @Bean
    static NavItem resultaatbesluitenNav() {
        return new NavItem("/resultaatbesluiten", "Oudere besluiten", 46, Set.of(Role.CONSULENT));
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String welke,
            @RequestParam(defaultValue = "1") String bladzijde,
            Model model) {
        eisConsulent(user);
        return toon(user, !welke.equals("vervangen"), bladzijde.matches("[1-9][0-9]{0,5}") ? bladzijde : "1", model);
    }

    private String toon(CurrentUser user, boolean geldend, String bladzijde, Model model) {
        int nummer = Integer.parseInt(bladzijde);
        List<Overgenomen> lijst =
                besluiten.lijst(user.gemeente(), geldend, (nummer - 1) * PER_BLADZIJDE, PER_BLADZIJDE);
        Map<ClientId, String> namen = clienten.lijstnamen(
                user.gemeente(), lijst.stream().map(Overgenomen::client).toList());
        int geldt = besluiten.aantal(user.gemeente(), true);
        int vervangen = besluiten.aantal(user.gemeente(), false);
        model.addAttribute("lijst", lijst);
        model.addAttribute("namen", namen);
        model.addAttribute("geldend", geldend);
        model.addAttribute("aantalGeldend", geldt);
        model.addAttribute("aantalVervangen", vervangen);
        model.addAttribute("bladzijde", nummer);
        model.addAttribute("bladzijden", ((geldend ? geldt : vervangen) + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        if (!model.containsAttribute("fouten")) {
            model.addAttribute("fouten", List.of());
        }
        return "beschikking/resultaatbesluiten";
    }

    @PostMapping
    ModelAndView leesIn(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile bestand,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        eisConsulent(user);
        if (bestand == null || bestand.isEmpty()) {
            return fout(user, model, List.of(new Celfout("", "", "Er is geen bestand gekozen.", "Kies een bestand.")));
        }
        String naam = bestand.getOriginalFilename();
        Resultaatbesluitinlezing.Uitkomst uitkomst =
                inlezing.leesIn(user.gemeente(), user.name(), naam == null ? "" : naam, bestand.getBytes());
        if (!uitkomst.fouten().isEmpty()) {
            return fout(user, model, uitkomst.fouten());
        }
        flash.addFlashAttribute(
                "flash",
                uitkomst.nieuw() + (uitkomst.nieuw() == 1 ? " besluit is" : " besluiten zijn") + " overgenomen."
                        + (uitkomst.bekend() == 0 ? "" : " " + uitkomst.bekend() + " stonden er al."));
        return new ModelAndView("redirect:/resultaatbesluiten");
    }

    private ModelAndView fout(CurrentUser user, Model model, List<Celfout> fouten) {
        model.addAttribute("fouten", fouten);
        return new ModelAndView(toon(user, true, "1", model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The empty file to fill in. */
    @GetMapping("/voorbeeld.{vorm:xlsx|csv}")
    ResponseEntity<byte[]> voorbeeld(@AuthenticationPrincipal CurrentUser user, @PathVariable String vorm) {
        eisConsulent(user);
        Format format = Format.of("." + vorm);
        boolean xlsx = format == Format.XLSX;
        byte[] inhoud = xlsx
                ? Xlsxschrijver.schrijf(Resultaatbesluitlezer.voorbeeld(true))
                : Csvwerkboek.schrijf(Resultaatbesluitlezer.voorbeeld(false)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("resultaatbesluiten" + format.end())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(format.contentType()))
                .body(inhoud);
    }

    @GetMapping("/{id:[0-9]{1,15}}")
    String een(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        eisConsulent(user);
        Overgenomen oud = proces.get(user.gemeente(), id);
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                oud.client().waarde(),
                "Overgenomen besluit op resultaat",
                "resultaatbesluit " + id);
        model.addAttribute("oud", oud);
        model.addAttribute("client", clienten.get(user.gemeente(), oud.client()));
        return "beschikking/resultaatbesluit-oud";
    }

    @PostMapping("/{id:[0-9]{1,15}}")
    String begin(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, RedirectAttributes flash) {
        eisConsulent(user);
        try {
            Zaaknummer zaak = proces.begin(user, id);
            flash.addFlashAttribute("flash", "De herindicatie is begonnen in zaak " + zaak + ".");
            return "redirect:/zaken/" + zaak;
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
            return "redirect:/resultaatbesluiten/" + id;
        }
    }

    private static void eisConsulent(CurrentUser user) {
        if (!user.has(Role.CONSULENT)) {
            throw new AccessDeniedException("Alleen voor consulenten.");
        }
    }
}
