package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Besluitdossier;

/** Parts of the letter that leaves an incomplete application untreated (Awb 4:5). */
final class Onbehandelddeel {

    private Onbehandelddeel() {}

    static List<Deel> delen(Briefgegevens gegevens) {
        return List.of(besluit(gegevens.dossier()), waarom(gegevens.dossier()), watNu());
    }

    private static Deel besluit(Besluitdossier dossier) {
        LocalDate aanvraag = dossier.zaak().aanvraagdatum();
        String welke = aanvraag == null ? "uw aanvraag" : "uw aanvraag van " + Getallen.datum(aanvraag);
        return new Deel(
                "Ons besluit",
                List.of(Blok.alinea(
                        "Wij behandelen " + welke + " niet. U krijgt dus nu geen hulp van ons op deze aanvraag.",
                        "Awb, artikel 4:5")));
    }

    private static Deel waarom(Besluitdossier dossier) {
        List<Blok> blokken = new ArrayList<>();
        Aanvulling aanvulling = dossier.aanvulling();
        if (aanvulling != null) {
            blokken.add(Blok.lijst(
                    "Op " + Getallen.datum(aanvulling.gevraagdOp()) + " vroegen wij u om dit te sturen:",
                    aanvulling.punten(),
                    "Vraag om aanvulling"));
            blokken.add(Blok.alinea(
                    "U had daarvoor de tijd tot en met " + Getallen.datum(aanvulling.uiterlijk()) + ". "
                            + ontvangen(aanvulling),
                    "Vraag om aanvulling; Awb, artikel 4:5 lid 1"));
        }
        if (!dossier.voorstel().motivering().isBlank()) {
            blokken.add(Blok.alinea(dossier.voorstel().motivering().strip(), "Voorstel van de consulent"));
        }
        return new Deel("Waarom wij uw aanvraag niet behandelen", blokken);
    }

    private static String ontvangen(Aanvulling aanvulling) {
        LocalDate klaar = aanvulling.klaarOp();
        return aanvulling.ongebruikt() || klaar == null
                ? "Wij kregen niets van u."
                : "Op " + Getallen.datum(klaar) + " kregen wij wel iets van u, maar niet alles.";
    }

    private static Deel watNu() {
        return new Deel(
                "Wat u kunt doen",
                List.of(Blok.alinea(
                        "Heeft u de gegevens nu wel? Dan kunt u opnieuw hulp vragen. Bel ons als dat niet lukt. Kunt u"
                                + " niet wachten op hulp? Zeg dat dan meteen.",
                        "Wmo 2015, artikel 2.3.2 en 2.3.3")));
    }
}
