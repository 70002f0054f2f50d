package nl.nabij.toewijzing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.toewijzing.Productgebruik;
import nl.nabij.toewijzing.Productgebruik.Regel;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For who buys: which contracted products are used little. Counts only, no residents. */
@Controller
class ProductgebruikController {

    private final Productgebruik gebruik;
    private final Clock clock;

    ProductgebruikController(Productgebruik gebruik, Clock clock) {
        this.gebruik = gebruik;
        this.clock = clock;
    }

    @Bean
    static NavItem navProductgebruik() {
        return new NavItem("/productgebruik", "Gebruik", 44, Set.of(Role.BELEID));
    }

    @GetMapping("/productgebruik")
    String toon(@AuthenticationPrincipal CurrentUser user, Model model) {
        LocalDate vandaag = LocalDate.now(clock);
        List<Regel> regels = regels(user, vandaag);
        model.addAttribute("vandaag", vandaag);
        model.addAttribute("regels", regels);
        model.addAttribute(
                "ongebruikt", regels.stream().filter(r -> r.lopend() == 0).count());
        return "toewijzing/gebruik";
    }

    @GetMapping({"/productgebruik.csv", "/productgebruik.xlsx"})
    void bestand(@AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Regel> regels = regels(user, LocalDate.now(clock));
        try (Spreadsheet blad =
                Spreadsheet.download(response, "productgebruik", Spreadsheet.Format.of(request.getRequestURI()))) {
            blad.header(
                    "Productcode",
                    "Product",
                    "Categorie",
                    "Aanbieders",
                    "Toewijzingen",
                    "Inwoners",
                    "Gemiddeld minuten per week",
                    "Laatste begin");
            for (Regel r : regels) {
                blad.row(
                        r.product().code().waarde(),
                        r.product().naam(),
                        r.product().categorie().waarde(),
                        r.aanbieders(),
                        r.lopend(),
                        r.inwoners(),
                        r.gemiddeld(),
                        r.laatste());
            }
        }
    }

    private List<Regel> regels(CurrentUser user, LocalDate dag) {
        if (!user.has(Role.BELEID)) {
            throw new AccessDeniedException("Alleen voor de beleidsmedewerker.");
        }
        return gebruik.op(user.gemeente(), dag);
    }
}
