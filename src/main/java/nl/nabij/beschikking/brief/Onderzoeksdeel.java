package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.brief.Briefgegevens.Gevonden;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;

/** What was asked, what was found, and how it was weighed. */
final class Onderzoeksdeel {

    private Onderzoeksdeel() {}

    static Deel vraag(Briefgegevens gegevens) {
        Zaak zaak = gegevens.dossier().zaak();
        LocalDate aanvraag = zaak.aanvraagdatum();
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(
                "Op " + Getallen.datum(zaak.meldingsdatum())
                        + " liet u ons weten dat u hulp nodig heeft. Uw vraag was: \u201c"
                        + zaak.hulpvraag().strip() + "\u201d",
                "Melding"));
        if (aanvraag != null) {
            blokken.add(Blok.alinea("Op " + Getallen.datum(aanvraag) + " kregen wij uw aanvraag.", "Aanvraag"));
        }
        return new Deel("Wat u vroeg", blokken);
    }

    static Deel onderzoek(Briefgegevens gegevens) {
        LocalDate verslag = gegevens.dossier().zaak().verslagdatum();
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(
                verslag == null
                        ? "Wij onderzoeken uw situatie samen met u."
                        : "Wij hebben uw situatie onderzocht. Op " + Getallen.datum(verslag)
                                + " kreeg u daarvan het verslag.",
                "Verslag"));
        gegevens.onderzocht().forEach(g -> blokken.add(blok(g)));
        return new Deel("Wat wij onderzochten", blokken);
    }

    /** Null when no weighing was recorded. */
    static @Nullable Deel weging(Briefgegevens gegevens) {
        if (gegevens.gewogen().isEmpty()) {
            return null;
        }
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(
                "Wij keken eerst wat u zelf kunt, wie u kan helpen en welke andere hulp er is.", "Afweging"));
        gegevens.gewogen().forEach(g -> blokken.add(blok(g)));
        return new Deel("Hoe wij het afwogen", blokken);
    }

    private static Blok blok(Gevonden gevonden) {
        return Blok.alinea(gevonden.onderwerp() + ": " + gevonden.tekst().strip(), gevonden.herkomst());
    }
}
