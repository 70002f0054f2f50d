package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.declaratie.Betaalregel;
import nl.nabij.declaratie.Declaratiefilter;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.kern.Agbcode;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Claims of a gemeente: what is not paid first, and what is to be paid. */
@Controller
class DeclaratiesController {

    private final Declaratieoverzicht overzicht;
    private final Aanbieders aanbieders;
    private final AccessLog log;

    DeclaratiesController(Declaratieoverzicht overzicht, Aanbieders aanbieders, AccessLog log) {
        this.overzicht = overzicht;
        this.aanbieders = aanbieders;
        this.log = log;
    }

    /** What the list is asked for; a value that does not exist is left out. */
    record Vraag(
            @Nullable String aanbieder,
            @Nullable String maand,
            @Nullable String uitval,
            @Nullable String pagina) {

        Declaratiefilter filter() {
            Agbcode agb = aanbieder != null && Agbcode.isGeldig(aanbieder) ? Agbcode.of(aanbieder) : null;
            return new Declaratiefilter(agb, Maand.lees(maand), "ja".equals(uitval), nummer());
        }

        int nummer() {
            return pagina != null && pagina.matches("[0-9]{1,6}") ? Integer.parseInt(pagina) : 0;
        }
    }

    /** A declaratie as a row. */
    record Rij(Declaratiesamenvatting d, String aanbieder, String maand) {}

    /** What one aanbieder gets over one month, as a row. */
    record Betaling(Betaalregel b, String aanbieder, String maand) {}

    @GetMapping("/declaraties")
    String lijst(@AuthenticationPrincipal CurrentUser user, Vraag vraag, Model model) {
        Declaratiefilter filter = vraag.filter();
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                null,
                "Controle van declaraties",
                "lijst van declaraties");
        List<Rij> rijen = overzicht.vanGemeente(user.gemeente(), filter).stream()
                .map(d -> new Rij(d, naam(d.aanbieder()), Maand.tekst(d.maand())))
                .toList();
        model.addAttribute("rijen", rijen);
        model.addAttribute("filter", filter);
        model.addAttribute("vraag", vraag);
        model.addAttribute("aanbieders", aanbieders.alle());
        model.addAttribute("meer", rijen.size() == Declaratiefilter.PER_PAGINA);
        model.addAttribute("betalingen", betalingen(user, filter));
        return "berichten/declaraties";
    }

    @GetMapping("/declaraties/te-betalen.csv")
    void teBetalen(@AuthenticationPrincipal CurrentUser user, Vraag vraag, HttpServletResponse response)
            throws IOException {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.VERSTREKT,
                null,
                "Betaling van declaraties",
                "uitvoer te betalen");
        Spreadsheet blad = Spreadsheet.download(response, "te-betalen", Spreadsheet.Format.CSV);
        blad.header("AGB-code", "Aanbieder", "Maand", "Debet", "Credit", "Te betalen");
        for (Betaling regel : betalingen(user, vraag.filter())) {
            blad.row(
                    regel.b().aanbieder().waarde(),
                    regel.aanbieder(),
                    regel.b().maand().toString(),
                    regel.b().debet(),
                    regel.b().credit(),
                    regel.b().teBetalen());
        }
        blad.close();
    }

    private List<Betaling> betalingen(CurrentUser user, Declaratiefilter filter) {
        return overzicht.teBetalen(user.gemeente(), filter.maand()).stream()
                .filter(b -> filter.aanbieder() == null || filter.aanbieder().equals(b.aanbieder()))
                .map(b -> new Betaling(b, naam(b.aanbieder()), Maand.tekst(b.maand())))
                .toList();
    }

    private String naam(Agbcode agb) {
        return aanbieders.find(agb).map(Aanbieder::naam).orElse(agb.waarde());
    }
}
