package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.berichten.verkeer.Berichtenlijst;
import nl.nabij.berichten.verkeer.Berichtenlijst.Bladzijde;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.web.Spreadsheet;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of messages of the back office. */
@Controller
class BerichtenController {

    private static final int PER_BLADZIJDE = 25;
    private static final int MAXIMUM_EXPORT = 10_000;
    static final List<String> SOORTEN =
            List.of("WMO301", "WMO302", "WMO305", "WMO306", "WMO307", "WMO308", "WMO323", "WMO325");

    private final Berichtenlijst lijst;
    private final AccessLog log;
    private final Clock clock;

    BerichtenController(Berichtenlijst lijst, AccessLog log, Clock clock) {
        this.lijst = lijst;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/berichten")
    String lijst(@AuthenticationPrincipal CurrentUser user, Lijstvraag vraag, Model model) {
        Lezer lezer = new Lezer.VanGemeente(user.gemeente());
        Bladzijde bladzijde = lijst.zoek(vraag.vraag(lezer, PER_BLADZIJDE));
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                null,
                "Berichtenverkeer iWmo",
                "berichtenlijst");
        vul(model, vraag, bladzijde, "/berichten");
        model.addAttribute("tellingen", lijst.tellingen(lezer));
        return "berichten/lijst";
    }

    private void vul(Model model, Lijstvraag vraag, Bladzijde bladzijde, String pad) {
        LocalDate vandaag = LocalDate.now(clock);
        model.addAttribute("vraag", vraag);
        model.addAttribute("pad", pad);
        model.addAttribute("bakken", Berichtenlijst.Bak.values());
        model.addAttribute("soorten", SOORTEN);
        model.addAttribute("bladzijde", bladzijde);
        model.addAttribute(
                "regels",
                bladzijde.regels().stream()
                        .map(r -> Berichtregel.van(r, vandaag))
                        .toList());
    }

    @GetMapping("/berichten/uitvoer.csv")
    void export(@AuthenticationPrincipal CurrentUser user, Lijstvraag vraag, HttpServletResponse response)
            throws IOException {
        Lezer lezer = new Lezer.VanGemeente(user.gemeente());
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.VERSTREKT,
                null,
                "Berichtenverkeer iWmo",
                "uitvoer van de berichtenlijst");
        LocalDate vandaag = LocalDate.now(clock);
        Spreadsheet blad = Spreadsheet.download(response, "berichten", Spreadsheet.Format.CSV);
        blad.header(
                "Tijdstip", "Richting", "Soort", "Aanbieder", "Identificatie", "Uitkomst", "Samenvatting", "Antwoord");
        for (Berichtenlijst.Regel r :
                lijst.zoek(vraag.vraag(lezer, MAXIMUM_EXPORT)).regels()) {
            Berichtregel b = Berichtregel.van(r, vandaag);
            blad.row(
                    b.tijdstip(),
                    b.richting(),
                    b.soort(),
                    b.partij(),
                    b.identificatie(),
                    b.uitkomst().tekst(),
                    b.samenvatting(),
                    b.klok().tekst());
        }
        blad.close();
    }
}
