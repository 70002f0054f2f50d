package nl.nabij.norm.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Parameter;
import nl.nabij.norm.web.Beleidsoverzicht.Zijde;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
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
    private final Normen normen;
    private final Clock clock;

    BeleidController(Beleidsoverzicht overzicht, Gebieden gebieden, Normen normen, Clock clock) {
        this.overzicht = overzicht;
        this.gebieden = gebieden;
        this.normen = normen;
        this.clock = clock;
    }

    @Bean
    static NavItem beleidNav() {
        return new NavItem(
                "/beleid", "Beleid", 40, Set.of(Role.CONSULENT, Role.BESLUITNEMER, Role.BACKOFFICE, Role.BEHEERDER));
    }

    @GetMapping("/beleid")
    String beleid(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam Map<String, String> vraag,
            Model model,
            HttpServletResponse response) {
        List<String> fouten = new ArrayList<>();
        Zijde links = new Zijde(
                gemeente(vraag.get("gemeente"), user.gemeente()),
                dag(vraag.get("dag"), LocalDate.now(clock), "Dag", fouten));
        Zijde rechts = rechts(vraag, links, fouten);
        String zoek = vraag.getOrDefault("zoek", "");
        boolean alleenVerschil = vraag.containsKey("verschil");
        Map<String, List<Beleidsregel>> regels = overzicht.regels(links, rechts, zoek, alleenVerschil);
        model.addAttribute("gemeenten", gebieden.alle());
        model.addAttribute("links", links).addAttribute("rechts", rechts);
        model.addAttribute("kopLinks", kop(links)).addAttribute("kopRechts", rechts == null ? "" : kop(rechts));
        model.addAttribute("zoek", zoek).addAttribute("alleenVerschil", alleenVerschil);
        model.addAttribute("fouten", fouten).addAttribute("onderwerpen", regels);
        model.addAttribute("verschillen", aantal(regels));
        if (!fouten.isEmpty()) {
            response.setStatus(422);
        }
        return "norm/beleid";
    }

    private static long aantal(Map<String, List<Beleidsregel>> regels) {
        return regels.values().stream()
                .flatMap(List::stream)
                .filter(Beleidsregel::verschilt)
                .count();
    }

    /** One value: everything it was, is and will be for this gemeente, at each level. */
    @GetMapping("/beleid/waarde")
    String waarde(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam String pad,
            @RequestParam(required = false) @Nullable String gemeente,
            Model model) {
        Gemeentecode code = gemeente(gemeente, user.gemeente());
        List<Geschiedenis> niveaus = normen.niveaus(pad, code).stream()
                .map(BeleidController::geschiedenis)
                .toList();
        if (niveaus.isEmpty()) {
            throw new NotFoundException("Er is geen beleidswaarde '" + pad + "'.");
        }
        model.addAttribute("gemeente", gebieden.get(code));
        model.addAttribute("pad", pad);
        model.addAttribute("niveaus", niveaus);
        model.addAttribute("naam", niveaus.getFirst().parameter().naam());
        return "norm/waarde";
    }

    /** @param stukken oldest first */
    record Geschiedenis(Parameter parameter, String niveau, String gecontroleerd, List<Stuk> stukken) {}

    record Stuk(List<String> waarden, String periode, String bekend, String bron, String vindplaats) {}

    private static Geschiedenis geschiedenis(Parameter parameter) {
        List<Stuk> stukken = parameter.waarden().stukken().stream()
                .map(s -> new Stuk(
                        Waardetekst.van(parameter.eenheid(), s.waarde().tekst(), parameter.codes()),
                        Waardetekst.periode(s.periode()),
                        Tekst.datum(s.waarde().bekendOp()),
                        s.waarde().bron().toString(),
                        s.waarde().bron().vindplaats()))
                .toList();
        return new Geschiedenis(
                parameter,
                Beleidsoverzicht.niveau(parameter.bestand()),
                Tekst.datum(parameter.laatstGecontroleerdOp()),
                stukken);
    }

    private @Nullable Zijde rechts(Map<String, String> vraag, Zijde links, List<String> fouten) {
        String gemeente = vraag.getOrDefault("gemeente2", "");
        String dag = vraag.getOrDefault("dag2", "");
        if (gemeente.isBlank() && dag.isBlank()) {
            return null;
        }
        return new Zijde(gemeente(gemeente, links.gemeente()), dag(dag, links.dag(), "Dag ernaast", fouten));
    }

    private Gemeentecode gemeente(@Nullable String gevraagd, Gemeentecode anders) {
        if (gevraagd == null || gevraagd.isBlank()) {
            return anders;
        }
        if (!Gemeentecode.isGeldig(gevraagd)) {
            throw new NotFoundException("Nabij kent de gemeente niet.");
        }
        return gebieden.get(Gemeentecode.of(gevraagd)).code();
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
