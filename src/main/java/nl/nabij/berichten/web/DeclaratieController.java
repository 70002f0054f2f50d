package nl.nabij.berichten.web;

import java.util.List;
import java.util.Optional;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.verkeer.Archief;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Richting;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.declaratie.Declaraties;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One declaratie for the back office: what is refused, why, and what came before on the same toewijzing. */
@Controller
class DeclaratieController {

    private static final int GETOOND = 200;

    private final Declaratieoverzicht overzicht;
    private final Declaraties declaraties;
    private final Archief archief;
    private final Aanbieders aanbieders;
    private final AccessLog log;

    DeclaratieController(
            Declaratieoverzicht overzicht,
            Declaraties declaraties,
            Archief archief,
            Aanbieders aanbieders,
            AccessLog log) {
        this.overzicht = overzicht;
        this.declaraties = declaraties;
        this.archief = archief;
        this.aanbieders = aanbieders;
        this.log = log;
    }

    /** A line, and what was claimed before on its toewijzing. */
    record Regel(Declaratieregelweergave prestatie, List<Declaratieregelweergave> eerder) {}

    @GetMapping("/declaraties/{id}")
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "alles", required = false, defaultValue = "nee") String alles,
            Model model) {
        long nummer = nummer(id);
        Declaratiesamenvatting declaratie = overzicht.get(user.gemeente(), nummer);
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                null,
                "Controle van declaraties",
                "declaratie " + nummer);
        boolean alleenAfgewezen = !"ja".equals(alles);
        List<BeoordeeldePrestatie> prestaties = overzicht.prestaties(user.gemeente(), nummer, alleenAfgewezen);
        model.addAttribute("d", declaratie);
        model.addAttribute("verbruikVan", "/toewijzingen/");
        model.addAttribute("maand", Maand.tekst(declaratie.maand()));
        model.addAttribute("alleenAfgewezen", alleenAfgewezen);
        model.addAttribute(
                "aanbieder",
                aanbieders.find(declaratie.aanbieder()).map(Aanbieder::naam).orElse("onbekend"));
        model.addAttribute(
                "regels",
                prestaties.stream()
                        .limit(GETOOND)
                        .map(p -> regel(user.gemeente(), p))
                        .toList());
        model.addAttribute("aantal", prestaties.size());
        berichten(user.gemeente(), declaratie, model);
        return "berichten/declaratie";
    }

    private Regel regel(Gemeentecode gemeente, BeoordeeldePrestatie p) {
        Declaratieregelweergave weergave = Declaratieregelweergave.van(p);
        if (p.isGoedgekeurd()) {
            return new Regel(weergave, List.of());
        }
        Toewijzingnummer toewijzing = p.prestatie().toewijzing();
        List<Declaratieregelweergave> eerder = overzicht.vanToewijzing(gemeente, toewijzing).stream()
                .filter(e -> !e.prestatie().referentie().equals(p.prestatie().referentie()))
                .map(Declaratieregelweergave::van)
                .toList();
        return new Regel(weergave, eerder);
    }

    /** The 323 it came in with and the 325 that answers it. */
    private void berichten(Gemeentecode gemeente, Declaratiesamenvatting declaratie, Model model) {
        Optional<ArchiefBericht> heen = declaraties
                .besluit(gemeente, declaratie.id())
                .flatMap(b -> archief.findHouder(
                        Richting.IN,
                        "WMO323",
                        declaratie.aanbieder().waarde(),
                        b.kop().berichtidentificatie()))
                .filter(b -> gemeente.equals(b.gemeente()));
        heen.ifPresent(b -> model.addAttribute("heen", b.id()));
        heen.flatMap(b -> archief.findAntwoordOp(b.id())).ifPresent(b -> model.addAttribute("antwoord", b.id()));
    }

    private static long nummer(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFoundException("Geen declaratie " + id);
        }
        return Long.parseLong(id);
    }
}
