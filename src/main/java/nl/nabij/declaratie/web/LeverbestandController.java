package nl.nabij.declaratie.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.nabij.declaratie.Leverregistratie;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.indicatie.werkblad.Csvwerkboek;
import nl.nabij.indicatie.werkblad.Xlsxschrijver;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import nl.nabij.platform.web.Spreadsheet.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An aanbieder registers what it delivered for many clients with one file. */
@Controller
class LeverbestandController {

    private static final String PAGINA = "declaratie/geleverd-bestand";

    private final Leverbestand bestanden;

    LeverbestandController(Leverbestand bestanden) {
        this.bestanden = bestanden;
    }

    @Bean
    static NavItem navGeleverd() {
        return new NavItem("/aanbieder/geleverd", "Geleverd", 22, Set.of(Role.AANBIEDER));
    }

    @GetMapping("/aanbieder/geleverd")
    String toon(Model model) {
        model.addAttribute("fouten", List.of());
        return PAGINA;
    }

    @PostMapping("/aanbieder/geleverd")
    ModelAndView leesIn(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile bestand,
            RedirectAttributes redirect)
            throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            return fout(List.of(new Celfout("", "", "Er is geen bestand gekozen.", "Kies een bestand.")));
        }
        String naam = bestand.getOriginalFilename();
        Leverbestand.Inlezing inlezing = bestanden.leesIn(
                new Leverregistratie.Herkomst(user.aanbieder(), user.name(), "BESTAND", LeverController.DOEL),
                naam == null ? "" : naam,
                bestand.getBytes());
        if (inlezing.uitkomst() == null) {
            return fout(inlezing.fouten());
        }
        redirect.addFlashAttribute("flash", inlezing.uitkomst().tekst());
        return new ModelAndView("redirect:/aanbieder/geleverd");
    }

    private static ModelAndView fout(List<Celfout> fouten) {
        ModelAndView pagina = new ModelAndView(PAGINA);
        pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        pagina.addObject("fouten", fouten);
        return pagina;
    }

    @GetMapping("/aanbieder/geleverd/voorbeeld.{vorm:xlsx|csv}")
    ResponseEntity<byte[]> voorbeeld(@PathVariable String vorm) {
        Format format = Format.of("." + vorm);
        byte[] inhoud = format == Format.XLSX
                ? Xlsxschrijver.schrijf(Leverbestand.voorbeeld(true))
                : Csvwerkboek.schrijf(Leverbestand.voorbeeld(false)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"geleverd" + format.end() + "\"")
                .contentType(MediaType.parseMediaType(format.contentType()))
                .body(inhoud);
    }
}
