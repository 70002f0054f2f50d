package nl.nabij.toewijzing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.contract.Contracten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import nl.nabij.platform.web.Spreadsheet;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingzoeker;
import nl.nabij.toewijzing.Toewijzingzoeker.Blad;
import nl.nabij.toewijzing.Toewijzingzoeker.Filter;
import nl.nabij.toewijzing.Toewijzingzoeker.Regel;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All toewijzingen of a gemeente: to find one, and to see which wait and which end soon. */
@Controller
class ToewijzingenController {

    static final int PER_BLADZIJDE = 50;
    private static final int PER_GREEP = 1_000;
    private static final String DOEL = "Toewijzing Wmo 2.3.5";

    private final Toewijzingzoeker zoeker;
    private final Levenslooppagina pagina;
    private final Clienten clienten;
    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final AccessLog log;
    private final Clock clock;

    ToewijzingenController(
            Toewijzingzoeker zoeker,
            Levenslooppagina pagina,
            Clienten clienten,
            Aanbieders aanbieders,
            Contracten contracten,
            AccessLog log,
            Clock clock) {
        this.zoeker = zoeker;
        this.pagina = pagina;
        this.clienten = clienten;
        this.aanbieders = aanbieders;
        this.contracten = contracten;
        this.log = log;
        this.clock = clock;
    }

    @Bean
    static NavItem navToewijzingen() {
        return new NavItem("/toewijzingen", "Toewijzingen", 28, Set.of(Role.BACKOFFICE, Role.CONSULENT));
    }

    /** A toewijzing as a row; {@code client} is the name as a list may show it. */
    record Rij(Levenslooppagina.Woorden woorden, String client, String bsn, String aanbieder, Regel regel) {

        public String stand() {
            if (regel.toewijzing().isVerwijderd()) {
                return "Verwijderd";
            }
            if (regel.beeindigd()) {
                return Toewijzingzoeker.Stand.BEEINDIGD.tekst();
            }
            return (regel.gestart() ? Toewijzingzoeker.Stand.LOOPT : Toewijzingzoeker.Stand.NIET_GESTART).tekst();
        }
    }

    @GetMapping("/toewijzingen")
    String lijst(@AuthenticationPrincipal CurrentUser user, Zoekvraag vraag, Model model) {
        Filter filter = filter(user, vraag);
        noteer(user, AccessLog.Action.GELEZEN, "lijst van toewijzingen");
        long totaal = zoeker.aantal(filter);
        int bladzijden = (int) Math.max(1, (totaal + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        int nummer = Math.min(vraag.nummer(), bladzijden);
        Blad blad = new Blad(vraag.kolom(), vraag.oplopend(), nummer, PER_BLADZIJDE);
        model.addAttribute("rijen", rijen(user.gemeente(), zoeker.zoek(filter, blad)));
        model.addAttribute("vraag", vraag);
        model.addAttribute("totaal", totaal);
        model.addAttribute("nummer", nummer);
        model.addAttribute("bladzijden", bladzijden);
        model.addAttribute("aanbieders", aanbieders.alle());
        model.addAttribute("producten", contracten.producten(filter.vandaag()));
        model.addAttribute("standen", Toewijzingzoeker.Stand.values());
        model.addAttribute("kolommen", Toewijzingzoeker.Kolom.values());
        return "toewijzing/lijst";
    }

    /** Without BSN: a file is passed on easily, and the number finds the resident. */
    @GetMapping("/toewijzingen/uitvoer.csv")
    void uitvoer(@AuthenticationPrincipal CurrentUser user, Zoekvraag vraag, HttpServletResponse response)
            throws IOException {
        Filter filter = filter(user, vraag);
        noteer(user, AccessLog.Action.VERSTREKT, "uitvoer van toewijzingen");
        try (Spreadsheet bestand = Spreadsheet.download(response, "toewijzingen", Spreadsheet.Format.CSV)) {
            bestand.header(
                    "Toewijzing",
                    "Cliënt",
                    "AGB-code",
                    "Aanbieder",
                    "Hulp",
                    "Hoeveel",
                    "Begin",
                    "Einde",
                    "Stand",
                    "Bevestigd");
            List<Rij> greep;
            int nummer = 1;
            do {
                Blad blad = new Blad(vraag.kolom(), vraag.oplopend(), nummer++, PER_GREEP);
                greep = rijen(user.gemeente(), zoeker.zoek(filter, blad));
                for (Rij rij : greep) {
                    schrijf(bestand, rij);
                }
            } while (greep.size() == PER_GREEP);
        }
    }

    private static void schrijf(Spreadsheet bestand, Rij rij) throws IOException {
        Toewijzing t = rij.regel().toewijzing();
        bestand.row(
                t.nummer().waarde(),
                rij.client(),
                t.aanbieder().waarde(),
                rij.aanbieder(),
                rij.woorden().product(),
                rij.woorden().hoeveel(),
                t.periode().begin(),
                t.periode().einde(),
                rij.stand(),
                rij.regel().bevestigd() ? "ja" : "nee");
    }

    private Filter filter(CurrentUser user, Zoekvraag vraag) {
        if (!user.has(Role.CONSULENT) && !user.has(Role.BACKOFFICE)) {
            throw new AccessDeniedException("Alleen voor consulent en backoffice.");
        }
        return vraag.filter(user.gemeente(), LocalDate.now(clock));
    }

    private void noteer(CurrentUser user, AccessLog.Action actie, String wat) {
        log.record(user.gemeente(), user.name(), actie, null, DOEL, wat);
    }

    private List<Rij> rijen(Gemeentecode gemeente, List<Regel> regels) {
        Map<ClientId, String> namen = clienten.lijstnamen(
                gemeente,
                regels.stream().map(r -> r.toewijzing().client()).distinct().toList());
        return regels.stream()
                .map(r -> new Rij(
                        pagina.woorden(r.toewijzing()),
                        namen.getOrDefault(r.toewijzing().client(), "Onbekend"),
                        r.toewijzing().bsn().gemaskeerd(),
                        pagina.aanbieder(r.toewijzing().aanbieder()),
                        r))
                .toList();
    }
}
