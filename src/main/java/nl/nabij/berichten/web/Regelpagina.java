package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Declaratieantwoorden;
import nl.nabij.declaratie.Declaratieantwoorden.Bladzijde;
import nl.nabij.declaratie.Declaratieantwoorden.Lezer;
import nl.nabij.declaratie.Declaratieantwoorden.Vraag;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Bedrag;
import nl.nabij.platform.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The lines of one declaratie beside their answer, for the gemeente and for the aanbieder. */
@Component
class Regelpagina {

    private static final int PER_BLADZIJDE = 100;
    private static final int CLIENTEN = 25;
    private static final int PER_VRAAG = 2_000;

    private final Declaratieantwoorden antwoorden;

    Regelpagina(Declaratieantwoorden antwoorden) {
        this.antwoorden = antwoorden;
    }

    /** A line, and what was claimed before on its toewijzing. */
    record Regel(Declaratieregelweergave prestatie, List<Declaratieregelweergave> eerder) {}

    /** @return the lines of this page, to be shown by the caller */
    List<BeoordeeldePrestatie> toon(Lezer lezer, long declaratie, boolean alles, @Nullable String pagina, Model model) {
        int nummer = pagina != null && pagina.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(pagina) : 1;
        Bladzijde<BeoordeeldePrestatie> blad =
                antwoorden.regels(new Vraag(lezer, declaratie, !alles, nummer, PER_BLADZIJDE));
        Bladzijde<Declaratieantwoorden.Clienttotaal> clienten =
                antwoorden.clienten(new Vraag(lezer, declaratie, false, 1, CLIENTEN));
        model.addAttribute("alleenAfgewezen", !alles);
        model.addAttribute("pagina", nummer);
        model.addAttribute("bladen", (blad.totaal() + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        model.addAttribute("clienten", clienten.rijen());
        model.addAttribute("aantalClienten", clienten.totaal());
        return blad.rijen();
    }

    /** All lines with their answer, whatever their number. */
    void uitvoer(Lezer lezer, long declaratie, HttpServletResponse response, Spreadsheet.Format vorm)
            throws IOException {
        try (Spreadsheet blad = Spreadsheet.download(response, "declaratie-" + declaratie, vorm)) {
            blad.header(
                    "Referentie",
                    "Vorige referentie",
                    "Toewijzing",
                    "Productcode",
                    "Begin",
                    "Einde",
                    "Volume",
                    "Eenheid",
                    "Bedrag",
                    "Antwoord",
                    "Retourcodes",
                    "Redenen");
            List<BeoordeeldePrestatie> regels;
            int bladzijde = 1;
            do {
                regels = antwoorden
                        .regels(new Vraag(lezer, declaratie, false, bladzijde++, PER_VRAAG))
                        .rijen();
                for (BeoordeeldePrestatie regel : regels) {
                    rij(blad, regel);
                }
            } while (regels.size() == PER_VRAAG);
        }
    }

    private static void rij(Spreadsheet blad, BeoordeeldePrestatie b) throws IOException {
        Prestatie p = b.prestatie();
        Bedrag bedrag = p.saldo();
        blad.row(
                p.referentie(),
                p.vorigeReferentie(),
                p.toewijzing().waarde(),
                p.productcode(),
                p.productperiode().begin(),
                p.productperiode().einde(),
                p.volume(),
                p.eenheid().naam(p.volume()),
                bedrag,
                b.isGoedgekeurd() ? "Goedgekeurd (geen regel in het antwoord)" : "Afgewezen",
                b.afkeur().stream().map(a -> a.retourcode().waarde()).collect(Collectors.joining(", ")),
                b.afkeur().stream().map(Regelpagina::reden).collect(Collectors.joining(" ")));
    }

    private static String reden(Afkeur afkeur) {
        return afkeur.regelcode() + ": " + afkeur.toelichting();
    }
}
