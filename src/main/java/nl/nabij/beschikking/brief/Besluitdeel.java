package nl.nabij.beschikking.brief;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.Afwijzingsgrond;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.Weigering;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;

/** What was decided, and why something is not granted. */
final class Besluitdeel {

    private static final String UIT_VOORSTEL = "Voorstel van de consulent";

    private Besluitdeel() {}

    static Deel besluit(Briefgegevens gegevens) {
        Besluitdossier dossier = gegevens.dossier();
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(hoofdzin(dossier), "Wmo 2015, artikel 2.3.5"));
        if (dossier.producten().isEmpty() || dossier.toekenningen().isEmpty()) {
            dossier.toeTeKennen().ifPresent(m -> blokken.add(tijd(dossier, m)));
            dossier.periode().ifPresent(p -> blokken.add(Blok.alinea(periode(p), UIT_VOORSTEL)));
        } else {
            blokken.add(Blok.lijst(
                    "U krijgt:",
                    dossier.toekenningen().stream().map(Besluitdeel::punt).toList(),
                    "Indicatie per soort hulp; " + UIT_VOORSTEL));
        }
        if (dossier.periode().isPresent() && !dossier.voorstel().duurReden().isBlank()) {
            blokken.add(Blok.alinea(dossier.voorstel().duurReden().strip(), UIT_VOORSTEL));
        }
        return new Deel("Ons besluit", blokken);
    }

    private static String hoofdzin(Besluitdossier dossier) {
        String hulp = Hulpnaam.van(dossier);
        return switch (dossier.voorstel().uitkomst()) {
            case TOEKENNEN -> "U krijgt van ons " + hulp + ". Uw aanvraag is goedgekeurd.";
            case GEDEELTELIJK_TOEKENNEN ->
                "U krijgt van ons een deel van de hulp: " + hulp + ". Een ander deel wijzen wij af.";
            default -> "U krijgt van ons geen " + hulp + ". Wij wijzen uw aanvraag af.";
        };
    }

    static String punt(Toekenning toekenning) {
        Periode periode = toekenning.periode();
        return toekenning.naam() + ": " + Hulpnaam.hoeveel(toekenning.categorie(), toekenning.omvang()) + ", "
                + periode.eindeAlsBekend()
                        .map(einde -> "van " + Getallen.datum(periode.begin()) + " tot en met " + Getallen.datum(einde))
                        .orElse("vanaf " + Getallen.datum(periode.begin()) + ", zonder einddatum")
                + ".";
    }

    private static Blok tijd(Besluitdossier dossier, Minuten minuten) {
        String herkomst = dossier.voorstel().uitkomst().weigert()
                ? UIT_VOORSTEL
                : dossier.indicatieAlsBekend()
                        .map(i -> "Indicatie, totaal per week (" + i.norm() + ")")
                        .orElse(UIT_VOORSTEL);
        return Blok.alinea("U krijgt " + Getallen.perWeek(minuten) + ".", herkomst);
    }

    private static String periode(Periode periode) {
        return periode.eindeAlsBekend()
                .map(einde -> "U krijgt deze hulp van " + Getallen.datum(periode.begin()) + " tot en met "
                        + Getallen.datum(einde) + ".")
                .orElse("U krijgt deze hulp vanaf " + Getallen.datum(periode.begin()) + ". Er is geen einddatum.");
    }

    /** Null when nothing was refused. */
    static @Nullable Deel weigering(Briefgegevens gegevens) {
        Voorstel voorstel = gegevens.dossier().voorstel();
        if (!voorstel.uitkomst().weigert()) {
            return null;
        }
        List<Blok> blokken = new ArrayList<>();
        Afwijzingsgrond grond = voorstel.grond();
        if (grond != null) {
            blokken.add(Blok.alinea(grond.zin(), grond.bron()));
        }
        if (!voorstel.motivering().isBlank()) {
            blokken.add(Blok.alinea(voorstel.motivering().strip(), UIT_VOORSTEL));
        }
        voorstel.weigeringen().forEach(w -> blokken.add(weigering(gegevens.dossier(), w)));
        return new Deel(
                voorstel.uitkomst().kentToe() ? "Waarom u niet alle hulp krijgt" : "Waarom u geen hulp krijgt",
                blokken);
    }

    private static Blok weigering(Besluitdossier dossier, Weigering weigering) {
        String krijgt = dossier.toegekend(weigering)
                .map(t -> "U krijgt " + Hulpnaam.hoeveel(t.categorie(), t.omvang()) + ".")
                .orElse("Dit krijgt u niet.");
        List<String> waarom = new ArrayList<>();
        Afwijzingsgrond grond = weigering.grond();
        if (grond != null) {
            waarom.add(grond.zin());
        }
        if (!weigering.toelichting().isBlank()) {
            waarom.add(weigering.toelichting().strip());
        }
        return Blok.lijst(
                weigering.naam() + ". U vroeg: " + weigering.gevraagd().strip() + ". " + krijgt,
                waarom,
                (grond == null ? "" : grond.bron() + "; ") + UIT_VOORSTEL);
    }
}
