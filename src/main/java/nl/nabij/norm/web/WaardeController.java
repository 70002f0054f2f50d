package nl.nabij.norm.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Tijdlijn;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Parameter;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.beeld.Levensloop.Mijlpaal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one value: its whole history at each level. */
@Controller
class WaardeController {

    /** Longest text on the line of the history. */
    private static final int KORT = 24;
    /** Most values on that line. */
    private static final int LIJN = 8;

    private final Gebieden gebieden;
    private final Normen normen;
    private final Beleidsvoorstellen voorstellen;
    private final Clock clock;

    WaardeController(Gebieden gebieden, Normen normen, Beleidsvoorstellen voorstellen, Clock clock) {
        this.gebieden = gebieden;
        this.normen = normen;
        this.voorstellen = voorstellen;
        this.clock = clock;
    }

    /** One value: everything it was, is and will be for this gemeente, at each level. */
    @GetMapping("/beleid/waarde")
    String waarde(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam String pad,
            @RequestParam(required = false) @Nullable String gemeente,
            Model model) {
        Gemeentecode code = Gemeentekeuze.van(gebieden, gemeente, user.gemeente());
        List<Geschiedenis> niveaus =
                normen.niveaus(pad, code).stream().map(this::geschiedenis).toList();
        if (niveaus.isEmpty()) {
            throw new NotFoundException("Er is geen beleidswaarde '" + pad + "'.");
        }
        model.addAttribute("gemeente", gebieden.get(code));
        model.addAttribute("pad", pad);
        model.addAttribute("niveaus", niveaus);
        model.addAttribute("naam", niveaus.getFirst().parameter().naam());
        boolean eigen = code.equals(user.gemeente());
        model.addAttribute(
                "voorbereiden",
                eigen
                        && Beleidsrecht.heeft(user)
                        && voorstellen.voorbereidbaar(code, pad).isPresent());
        model.addAttribute("bestand", eigen && heeftVastgesteld(niveaus));
        return "norm/waarde";
    }

    private static boolean heeftVastgesteld(List<Geschiedenis> niveaus) {
        return niveaus.stream()
                .flatMap(n -> n.parameter().waarden().stukken().stream())
                .anyMatch(s -> s.waarde().vaststelling() != null);
    }

    /** @param stukken oldest first */
    record Geschiedenis(
            Parameter parameter, String niveau, String gecontroleerd, List<Stuk> stukken, List<Mijlpaal> lijn) {}

    /** @param vastgesteld who settled it when; empty for a value from a file */
    record Stuk(
            List<String> waarden,
            String periode,
            String bekend,
            String bron,
            String vindplaats,
            boolean terugwerkend,
            String vastgesteld) {}

    private Geschiedenis geschiedenis(Parameter parameter) {
        LocalDate vandaag = LocalDate.now(clock);
        List<Stuk> stukken = new ArrayList<>();
        List<Mijlpaal> lijn = new ArrayList<>();
        for (Tijdlijn.Stuk<Parameter.Waarde> s : parameter.waarden().stukken()) {
            Parameter.Waarde waarde = s.waarde();
            List<String> teksten = Waardetekst.van(parameter.eenheid(), waarde.tekst(), parameter.codes());
            stukken.add(new Stuk(
                    teksten,
                    Waardetekst.periode(s.periode()),
                    Tekst.datum(waarde.bekendOp()),
                    waarde.bron().toString(),
                    waarde.bron().vindplaats(),
                    waarde.vaststelling() != null && s.periode().begin().isBefore(waarde.bekendOp()),
                    vastgesteld(waarde.vaststelling())));
            lijn.add(new Mijlpaal(
                    teksten.size() == 1 && teksten.getFirst().length() <= KORT ? teksten.getFirst() : "Zie hieronder",
                    s.periode().begin(),
                    s.periode().bevat(vandaag)));
        }
        return new Geschiedenis(
                parameter,
                Kantlezer.niveau(parameter.bestand()),
                Tekst.datum(parameter.laatstGecontroleerdOp()),
                stukken,
                lijn.size() > 1 && lijn.size() <= LIJN ? lijn : List.of());
    }

    private static String vastgesteld(Parameter.@Nullable Vaststelling vaststelling) {
        return vaststelling == null
                ? ""
                : "In de toepassing vastgesteld op " + Tekst.datum(vaststelling.op()) + ", voorstel "
                        + vaststelling.voorstel() + ", SHA-256 " + vaststelling.hash();
    }

    /** The YAML file for normen/, with every value the own gemeente has for the path. */
    @GetMapping("/beleid/bestand")
    ResponseEntity<byte[]> bestand(@AuthenticationPrincipal CurrentUser user, @RequestParam String pad) {
        Beleidsvoorstellen.Export export = voorstellen.export(user.gemeente(), pad);
        String naam = export.bestand().substring(export.bestand().lastIndexOf('/') + 1);
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + naam + "\"")
                .body(export.tekst().getBytes(StandardCharsets.UTF_8));
    }
}
