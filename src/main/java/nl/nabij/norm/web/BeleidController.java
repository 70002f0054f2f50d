package nl.nabij.norm.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.norm.web.Beleidsoverzicht.Zijde;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import nl.nabij.platform.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Policy is no secret: everybody who works for a gemeente may see the values of all of them. */
@Controller
class BeleidController {

    private final Beleidsoverzicht overzicht;
    private final Gebieden gebieden;
    private final Beleidsvoorstellen voorstellen;
    private final Clock clock;

    BeleidController(Beleidsoverzicht overzicht, Gebieden gebieden, Beleidsvoorstellen voorstellen, Clock clock) {
        this.voorstellen = voorstellen;
        this.overzicht = overzicht;
        this.gebieden = gebieden;
        this.clock = clock;
    }

    @Bean
    static NavItem beleidNav() {
        return new NavItem(
                "/beleid",
                "Beleid",
                40,
                Set.of(Role.CONSULENT, Role.BESLUITNEMER, Role.BACKOFFICE, Role.BELEID, Role.BEHEERDER));
    }

    @GetMapping("/beleid")
    String beleid(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam Map<String, String> vraag,
            Model model,
            HttpServletResponse response) {
        List<String> fouten = new ArrayList<>();
        Vraag gevraagd = vraag(user, vraag, fouten);
        Map<String, List<Beleidsregel>> regels =
                overzicht.regels(gevraagd.links(), gevraagd.rechts(), gevraagd.filter());
        Zijde rechts = gevraagd.rechts();
        model.addAttribute("gemeenten", gebieden.alle());
        model.addAttribute("links", gevraagd.links()).addAttribute("rechts", rechts);
        model.addAttribute("kopLinks", kop(gevraagd.links()))
                .addAttribute("kopRechts", rechts == null ? "" : kop(rechts));
        model.addAttribute("filter", gevraagd.filter());
        model.addAttribute("fouten", fouten).addAttribute("onderwerpen", regels);
        model.addAttribute("alleOnderwerpen", overzicht.onderwerpen(gevraagd.links()));
        model.addAttribute("open", open(vraag));
        model.addAttribute("verschillen", aantal(regels, Beleidsregel::verschilt));
        model.addAttribute("gaten", aantal(regels, Beleidsregel::heeftGat));
        model.addAttribute("mag", Beleidsrecht.heeft(user));
        model.addAttribute("wachtend", Beleidsrecht.heeft(user) ? wachtend(user) : 0);
        if (!fouten.isEmpty()) {
            response.setStatus(422);
        }
        return "norm/beleid";
    }

    /** Whoever searches sees what was found; whoever sees everything unfolds a subject. */
    private static boolean open(Map<String, String> vraag) {
        String gevraagd = vraag.getOrDefault("open", "");
        return gevraagd.isBlank()
                ? aan(vraag, "verschil")
                        || aan(vraag, "gaten")
                        || !vraag.getOrDefault("zoek", "").isBlank()
                : gevraagd.equals("ja");
    }

    /** A link that says nothing of a box names it without a value. */
    private static boolean aan(Map<String, String> vraag, String vinkje) {
        return "ja".equals(vraag.get(vinkje));
    }

    /** Proposals of colleagues that this user may settle. */
    private long wachtend(CurrentUser user) {
        return voorstellen.alle(user.gemeente()).stream()
                .filter(v -> wachtOpTweede(v, user.name()))
                .count();
    }

    private static boolean wachtOpTweede(Beleidsvoorstel v, String naam) {
        Beleidsvoorstel.Terugname terug = v.terugname();
        return v.stand() == Beleidsvoorstel.Stand.OPEN
                ? !v.heeftAkkoord() && !v.opgesteldDoor().equals(naam)
                : terug != null
                        && terug.stand() == Beleidsvoorstel.Stand.OPEN
                        && !terug.door().equals(naam);
    }

    private record Vraag(Zijde links, @Nullable Zijde rechts, Beleidsoverzicht.Filter filter) {}

    private Vraag vraag(CurrentUser user, Map<String, String> vraag, List<String> fouten) {
        Zijde links = new Zijde(
                Gemeentekeuze.van(gebieden, vraag.get("gemeente"), user.gemeente()),
                dag(vraag.get("dag"), LocalDate.now(clock), "Dag", fouten));
        return new Vraag(
                links,
                rechts(vraag, links, fouten),
                new Beleidsoverzicht.Filter(
                        vraag.getOrDefault("zoek", ""),
                        vraag.getOrDefault("onderwerp", ""),
                        aan(vraag, "verschil"),
                        aan(vraag, "gaten")));
    }

    /** The same lines as a file for a spreadsheet. */
    @GetMapping({"/beleid.csv", "/beleid.xlsx"})
    void bestand(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam Map<String, String> gevraagd,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Vraag vraag = vraag(user, gevraagd, new ArrayList<>());
        Zijde rechts = vraag.rechts();
        Spreadsheet.Format format = Spreadsheet.Format.of(request.getRequestURI());
        try (Spreadsheet blad = Spreadsheet.download(response, "beleid", format)) {
            blad.header(Beleidscsv.kop(kop(vraag.links()), rechts == null ? null : kop(rechts))
                    .toArray(String[]::new));
            for (List<Beleidsregel> regels :
                    overzicht.regels(vraag.links(), rechts, vraag.filter()).values()) {
                for (Beleidsregel regel : regels) {
                    blad.row(Beleidscsv.regel(regel).toArray());
                }
            }
        }
    }

    private static long aantal(Map<String, List<Beleidsregel>> regels, Predicate<Beleidsregel> welke) {
        return regels.values().stream().flatMap(List::stream).filter(welke).count();
    }

    private @Nullable Zijde rechts(Map<String, String> vraag, Zijde links, List<String> fouten) {
        String gemeente = vraag.getOrDefault("gemeente2", "");
        String dag = vraag.getOrDefault("dag2", "");
        if (gemeente.isBlank() && dag.isBlank()) {
            return null;
        }
        return new Zijde(
                Gemeentekeuze.van(gebieden, gemeente, links.gemeente()), dag(dag, links.dag(), "Dag ernaast", fouten));
    }

    private static LocalDate dag(@Nullable String gevraagd, LocalDate anders, String veld, List<String> fouten) {
        if (gevraagd == null || gevraagd.isBlank()) {
            return anders;
        }
        try {
            return LocalDate.parse(gevraagd.strip());
        } catch (DateTimeParseException e) {
            fouten.add(veld + ": dit is geen datum. Schrijf bijvoorbeeld 2027-03-01.");
            return anders;
        }
    }

    private String kop(Zijde zijde) {
        String naam = gebieden.find(zijde.gemeente())
                .map(g -> g.naam())
                .orElse("Gemeente " + zijde.gemeente().waarde());
        return naam + ", " + Tekst.datum(zijde.dag());
    }
}
