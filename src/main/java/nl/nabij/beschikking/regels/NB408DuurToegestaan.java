package nl.nabij.beschikking.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.Besluitduur;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Normwaarde;

/**
 * A decision on hulp bij het huishouden is not longer than the gemeente allows, else the region; without such a policy the rule says
 * that it did not look. Products weighed by method have their own last day, judged when they are weighed.
 */
final class NB408DuurToegestaan implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB408");
    }

    @Override
    public String bron() {
        return "Beleid van de gemeente over de duur van besluiten; ALK-78; ZAWA-43";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        Optional<Normwaarde> langste = Besluitduur.langste(dossier.beleid()::find);
        boolean huishouden = dossier.categorieen().contains(nl.nabij.beschikking.Voorstel.HULP_BIJ_HET_HUISHOUDEN);
        if (!dossier.voorstel().uitkomst().kentToe() || dossier.voorstel().begin() == null || !huishouden) {
            return List.of();
        }
        return langste.map(maanden -> toets(dossier, maanden)).orElseGet(() -> nietVastgesteld(dossier));
    }

    private List<Bevinding> toets(Besluitdossier dossier, Normwaarde maanden) {
        LocalDate begin = Objects.requireNonNull(dossier.voorstel().begin());
        LocalDate einde = dossier.voorstel().einde();
        LocalDate laatste = Besluitduur.laatsteDag(begin, maanden);
        if (einde == null) {
            return fout("De einddatum ontbreekt. Kies uiterlijk " + Tekst.datum(laatste) + ".");
        }
        if (!einde.isAfter(laatste)) {
            return List.of();
        }
        return fout("Een besluit mag in uw gemeente niet langer duren dan " + maanden.geheel()
                + " maanden. Kies een einddatum tot en met " + Tekst.datum(laatste) + ".");
    }

    private List<Bevinding> nietVastgesteld(Besluitdossier dossier) {
        if (!dossier.voorstel().duurReden().isBlank()) {
            return List.of();
        }
        return List.of(new Bevinding(
                code(),
                Ernst.SIGNAAL,
                "Uw gemeente heeft geen langste duur voor besluiten vastgesteld. De duur is daarom niet getoetst."
                        + " Schrijf op waarom deze duur past bij deze client.",
                Map.of(),
                bron()));
    }
}
