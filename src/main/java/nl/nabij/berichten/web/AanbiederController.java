package nl.nabij.berichten.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.nabij.berichten.verkeer.Berichtenlijst;
import nl.nabij.berichten.verkeer.Berichtenlijst.Bak;
import nl.nabij.berichten.verkeer.Berichtenlijst.Kolom;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Berichtenlijst.Vraag;
import nl.nabij.declaratie.Declaratiefilter;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.declaratie.Opplus;
import nl.nabij.declaratie.Verbruik;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Start page and toewijzingen of an aanbieder: its own only, of all gemeenten it works for. */
@Controller
class AanbiederController {

    private static final int NIEUWSTE = 8;
    private static final int PER_BLADZIJDE = 25;
    private static final String DOEL = "Uitvoeren van toewijzingen door de aanbieder";

    private final Toewijzingen toewijzingen;
    private final Declaratieoverzicht declaraties;
    private final Verbruiken verbruiken;
    private final Opplus opplus;
    private final Berichtenlijst berichten;
    private final Gebieden gebieden;
    private final Aanbiederrijen rijen;
    private final AccessLog log;
    private final Clock clock;

    AanbiederController(
            Toewijzingen toewijzingen,
            Declaratieoverzicht declaraties,
            Verbruiken verbruiken,
            Opplus opplus,
            Berichtenlijst berichten,
            Gebieden gebieden,
            Aanbiederrijen rijen,
            AccessLog log,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.declaraties = declaraties;
        this.verbruiken = verbruiken;
        this.opplus = opplus;
        this.berichten = berichten;
        this.gebieden = gebieden;
        this.rijen = rijen;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/aanbieder")
    String naarStart() {
        return "redirect:/aanbieder/start";
    }

    @GetMapping("/aanbieder/start")
    String start(@AuthenticationPrincipal CurrentUser user, Model model) {
        Agbcode agb = user.aanbieder();
        LocalDate vandaag = LocalDate.now(clock);
        Vraag vraag =
                new Vraag(new Lezer.VanAanbieder(agb), Bak.WACHTEND, "", "WMO301", Kolom.UITERLIJK, true, 1, NIEUWSTE);
        model.addAttribute(
                "teBeantwoorden",
                berichten.zoek(vraag).regels().stream()
                        .map(r -> Berichtregel.van(r, vandaag))
                        .toList());
        List<Toewijzing> alle = toewijzingen.vanAanbieder(agb);
        noteer(user, alle, "startpagina");
        model.addAttribute(
                "nieuw", alle.stream().limit(NIEUWSTE).map(rijen::rij).toList());
        model.addAttribute("maand", Maand.tekst(YearMonth.from(vandaag)));
        model.addAttribute(
                "declaraties",
                declaraties.vanAanbieder(agb, Declaratiefilter.ALLES).stream()
                        .limit(NIEUWSTE)
                        .map(this::declaratie)
                        .toList());
        return "berichten/aanbieder-start";
    }

    /** A declaratie as a row. */
    record Declaratierij(Declaratiesamenvatting d, String gemeente, String maand) {}

    @GetMapping("/aanbieder/toewijzingen")
    String lijst(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(name = "zoek", required = false, defaultValue = "") String zoek,
            @RequestParam(name = "bladzijde", required = false, defaultValue = "1") String bladzijde,
            Model model) {
        String term = zoek.strip();
        List<Toewijzing> alle = toewijzingen.vanAanbieder(user.aanbieder()).stream()
                .filter(t -> term.isEmpty()
                        || t.nummer().waarde().contains(term)
                        || t.bsn().waarde().equals(term))
                .toList();
        int bladzijden = Math.max(1, (alle.size() + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        int nummer = bladzijde.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(bladzijde), 1, bladzijden) : 1;
        List<Toewijzing> blad = alle.stream()
                .skip((long) (nummer - 1) * PER_BLADZIJDE)
                .limit(PER_BLADZIJDE)
                .toList();
        noteer(user, blad, "lijst van toewijzingen");
        model.addAttribute("rijen", blad.stream().map(rijen::rij).toList());
        model.addAttribute("zoek", term);
        model.addAttribute("totaal", alle.size());
        model.addAttribute("nummer", nummer);
        model.addAttribute("bladzijden", bladzijden);
        return "berichten/aanbieder-toewijzingen";
    }

    @GetMapping("/aanbieder/toewijzingen/{gemeente}/{nummer}")
    String toewijzing(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String gemeente,
            @PathVariable String nummer,
            Model model) {
        Toewijzing t = eigen(user.aanbieder(), gemeente, nummer);
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                t.client().waarde(),
                DOEL,
                "toewijzing " + t.nummer());
        model.addAttribute("rij", rijen.rij(t));
        model.addAttribute("stand", toewijzingen.stand(t.gemeente(), t.nummer()));
        model.addAttribute("bsn", t.bsn().waarde());
        LocalDate einde = t.periode().einde();
        model.addAttribute("wijzigbaar", !t.isVerwijderd() && (einde == null || !einde.isBefore(LocalDate.now(clock))));
        Verbruik v = verbruiken.van(t, LocalDate.now(clock));
        model.addAttribute("v", v);
        model.addAttribute("uitvoer", "/aanbieder/toewijzingen/" + t.gemeente() + "/" + t.nummer() + "/verbruik");
        model.addAttribute("opplus", opplus.stand(v).orElse(null));
        return "berichten/aanbieder-toewijzing";
    }

    private Toewijzing eigen(Agbcode agb, String gemeente, String nummer) {
        if (!Gemeentecode.isGeldig(gemeente) || !Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("Geen toewijzing " + nummer);
        }
        return toewijzingen.vanAanbieder(agb).stream()
                .filter(t -> t.gemeente().waarde().equals(gemeente)
                        && t.nummer().waarde().equals(nummer))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Geen toewijzing " + nummer));
    }

    private Declaratierij declaratie(Declaratiesamenvatting d) {
        return new Declaratierij(
                d,
                gebieden.find(d.gemeente())
                        .map(Gemeente::naam)
                        .orElse(d.gemeente().waarde()),
                Maand.tekst(d.maand()));
    }

    /** One line in the log of each gemeente whose residents are shown. */
    private void noteer(CurrentUser user, List<Toewijzing> getoond, String wat) {
        getoond.stream()
                .map(Toewijzing::gemeente)
                .distinct()
                .forEach(g -> log.record(g, user.name(), AccessLog.Action.GELEZEN, null, DOEL, wat));
    }
}
