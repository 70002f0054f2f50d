package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Proef;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** An aanbieder checks messages before sending, or sends them. The check keeps nothing, so its lists travel inside the page. */
@Controller
class ToetsController {

    /** Files in one go; the server reads at most fifty parts of a form. */
    static final int BESTANDEN = 40;

    private static final String TOETS = "berichten/aanbieder-toets";
    private static final String VERSTUREN = "/aanbieder/versturen";

    private final Proef proef;
    private final Aanname aanname;
    private final Toetsblad toetsblad;

    ToetsController(Proef proef, Aanname aanname, Toetsblad toetsblad) {
        this.proef = proef;
        this.aanname = aanname;
        this.toetsblad = toetsblad;
    }

    @GetMapping("/aanbieder/toets")
    String toets() {
        return TOETS;
    }

    /** @param htmx only the outcome is asked for; the chosen files stay in the browser and can be sent */
    @PostMapping("/aanbieder/toets")
    ModelAndView toets(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "bestanden", required = false) @Nullable List<MultipartFile> bestanden,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx)
            throws IOException {
        ModelAndView pagina = new ModelAndView(htmx == null ? TOETS : "berichten/_toets :: uitkomst");
        pagina.addObject("hier", htmx != null);
        List<MultipartFile> gekozen = AanbiedenController.gekozen(bestanden);
        if (gekozen.isEmpty() || gekozen.size() > BESTANDEN) {
            pagina.addObject(
                    "fout",
                    gekozen.isEmpty()
                            ? "Kies minstens een bestand met een bericht."
                            : "U koos " + gekozen.size() + " bestanden. Toets er hoogstens " + BESTANDEN
                                    + " tegelijk.");
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return pagina;
        }
        List<Inzending> inzendingen =
                gekozen.stream().map(b -> inzending(b, user)).toList();
        List<Toetsuitkomst> uitkomsten = toetsblad.uitkomsten(gekozen, proef.toets(inzendingen));
        pagina.addObject("toetsen", uitkomsten);
        pagina.addObject("schoon", uitkomsten.stream().allMatch(Toetsuitkomst::schoon));
        pagina.addObject(
                "fouten", uitkomsten.stream().mapToInt(u -> u.fouten().size()).sum());
        pagina.addObject("xlsx", Toetsblad.adres(uitkomsten, Spreadsheet.Format.XLSX));
        pagina.addObject("csv", Toetsblad.adres(uitkomsten, Spreadsheet.Format.CSV));
        return pagina;
    }

    private static Inzending inzending(MultipartFile bestand, CurrentUser user) {
        return Inzending.vanAanbieder(bestand::getInputStream, Aangeboden.naam(bestand), user.name(), user.aanbieder());
    }

    @GetMapping("/aanbieder/versturen")
    String versturen(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("wachtrij", aanname.wachtrij(new Lezer.VanAanbieder(user.aanbieder())));
        return "berichten/aanbieder-versturen";
    }

    /** How far the large files are, for the page to refresh itself. */
    @GetMapping("/aanbieder/versturen/wachtrij")
    String wachtrij(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("wachtrij", aanname.wachtrij(new Lezer.VanAanbieder(user.aanbieder())));
        return "berichten/_wachtrij :: wachtrij(pad='/aanbieder/berichten/', pagina='/aanbieder/versturen')";
    }

    @PostMapping("/aanbieder/versturen")
    @Nullable
    ModelAndView verstuur(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "bestanden", required = false) @Nullable List<MultipartFile> bestanden,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<MultipartFile> gekozen = AanbiedenController.gekozen(bestanden);
        if (gekozen.isEmpty()) {
            ModelAndView pagina = new ModelAndView("berichten/aanbieder-versturen");
            pagina.addObject("fout", "Kies minstens een bestand met een bericht.");
            pagina.addObject("wachtrij", aanname.wachtrij(new Lezer.VanAanbieder(user.aanbieder())));
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return pagina;
        }
        RequestContextUtils.getOutputFlashMap(request)
                .put(
                        "uitkomsten",
                        aanname.neem(
                                gekozen,
                                (inhoud, naam) -> Inzending.vanAanbieder(inhoud, naam, user.name(), user.aanbieder())));
        if (request.getHeader("HX-Request") == null) {
            return new ModelAndView("redirect:" + VERSTUREN);
        }
        RequestContextUtils.saveOutputFlashMap(VERSTUREN, request, response);
        response.setHeader("HX-Redirect", VERSTUREN);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return null;
    }
}
