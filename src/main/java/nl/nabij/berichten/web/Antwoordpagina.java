package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.verkeer.Antwoordlijst;
import nl.nabij.berichten.verkeer.Antwoordlijst.Paar;
import nl.nabij.berichten.verkeer.Antwoordlijst.Stand;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of declaraties beside their answers, for the gemeente and for the aanbieder. */
@Component
class Antwoordpagina {

    private static final int PER_BLADZIJDE = 50;
    private static final int PER_VRAAG = 1_000;

    private final Antwoordlijst lijst;
    private final Aanbieders aanbieders;
    private final Gebieden gebieden;
    private final Clock clock;

    Antwoordpagina(Antwoordlijst lijst, Aanbieders aanbieders, Gebieden gebieden, Clock clock) {
        this.lijst = lijst;
        this.aanbieders = aanbieders;
        this.gebieden = gebieden;
        this.clock = clock;
    }

    /** What the list is asked for; a value that does not exist is left out. */
    record Vraag(
            @Nullable String aanbieder,
            @Nullable String maand,
            @Nullable String uitval,
            @Nullable String pagina) {

        int nummer() {
            return pagina != null && pagina.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(pagina) : 1;
        }

        private Antwoordlijst.Vraag voor(Lezer lezer, int bladzijde, int per) {
            Agbcode agb = aanbieder != null && Agbcode.isGeldig(aanbieder) ? Agbcode.of(aanbieder) : null;
            return new Antwoordlijst.Vraag(lezer, agb, Maand.lees(maand), "ja".equals(uitval), bladzijde, per);
        }
    }

    /** @param naam of the other side */
    record Rij(Paar paar, String naam, String maand, String adres) {}

    /** @param pad of the list; the addresses of what it shows begin the same */
    void toon(Lezer lezer, Vraag vraag, String pad, Model model) {
        Antwoordlijst.Bladzijde blad = lijst.zoek(vraag.voor(lezer, vraag.nummer(), PER_BLADZIJDE));
        Map<Stand, Long> tellingen = lijst.tellingen(lezer);
        Function<Stand, Long> aantal = s -> tellingen.getOrDefault(s, 0L);
        model.addAttribute("pad", pad);
        model.addAttribute("declaraties", pad.replace("/antwoorden", ""));
        model.addAttribute("vraag", vraag);
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute(
                "rijen", blad.paren().stream().map(p -> rij(lezer, p)).toList());
        model.addAttribute("totaal", blad.totaal());
        model.addAttribute("pagina", vraag.nummer());
        model.addAttribute("bladen", (blad.totaal() + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        model.addAttribute("beantwoord", aantal.apply(Stand.BEANTWOORD));
        model.addAttribute("open", aantal.apply(Stand.OPEN) + aantal.apply(Stand.KLAAR));
        model.addAttribute("onmogelijk", aantal.apply(Stand.ONMOGELIJK));
    }

    /** The pair of one declaratie and its answer on its page. */
    void paar(Lezer lezer, long declaratie, Model model) {
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute("paar", lijst.vanDeclaratie(lezer, declaratie).orElse(null));
    }

    private Rij rij(Lezer lezer, Paar p) {
        boolean gemeente = lezer instanceof Lezer.VanGemeente;
        String begin = gemeente ? "" : "/aanbieder";
        return new Rij(
                p,
                gemeente ? naam(p.aanbieder()) : naam(p.gemeente()),
                p.maand() == null ? "–" : Maand.tekst(p.maand()),
                p.declaratie() == null
                        ? begin + "/berichten/" + p.bericht()
                        : begin + "/declaraties/" + p.declaratie());
    }

    String naam(Agbcode agb) {
        return aanbieders.find(agb).map(Aanbieder::naam).orElse(agb.waarde());
    }

    String naam(Gemeentecode code) {
        return gebieden.find(code).map(Gemeente::naam).orElse(code.waarde());
    }

    void uitvoer(Lezer lezer, Vraag vraag, HttpServletResponse response, Spreadsheet.Format vorm) throws IOException {
        try (Spreadsheet blad = Spreadsheet.download(response, "antwoorden", vorm)) {
            blad.header(
                    "Aanbieder",
                    "AGB-code",
                    "Gemeente",
                    "Declaratienummer",
                    "Bericht",
                    "Maand",
                    "Ontvangen op",
                    "Antwoord",
                    "Beantwoord op",
                    "Uiterlijk",
                    "Ingediend",
                    "Toegekend",
                    "Afgewezen",
                    "Afgewezen regels");
            List<Paar> paren;
            int bladzijde = 1;
            do {
                paren = lijst.zoek(vraag.voor(lezer, bladzijde++, PER_VRAAG)).paren();
                for (Paar p : paren) {
                    blad.row(
                            naam(p.aanbieder()),
                            p.aanbieder().waarde(),
                            naam(p.gemeente()),
                            p.declaratienummer(),
                            p.identificatie(),
                            String.valueOf(p.maand() == null ? "" : p.maand()),
                            p.ontvangenOp(),
                            p.stand().tekst(),
                            p.beantwoordOp(),
                            p.uiterlijk(),
                            p.ingediend(),
                            p.toegekend(),
                            p.afgewezen(),
                            p.afgewezenRegels());
                }
            } while (paren.size() == PER_VRAAG);
        }
    }
}
