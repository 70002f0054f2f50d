package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Periode;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision rests on, gathered on the day it would be taken.
 *
 * @param indicatie last one settled; null when there is none
 * @param indicatieOpen what keeps newer answers from being settled
 */
public record Besluitdossier(
        Zaak zaak,
        Voorstel voorstel,
        @Nullable Indicatie indicatie,
        List<Bevinding> indicatieOpen,
        LocalDate besluitdatum,
        Beleid beleid) {

    public Besluitdossier {
        indicatieOpen = List.copyOf(indicatieOpen);
    }

    public Optional<Indicatie> indicatieAlsBekend() {
        return Optional.ofNullable(indicatie);
    }

    /** Minutes per week the decision would grant; empty when none, or when they are not known. */
    public Optional<Minuten> toeTeKennen() {
        return switch (voorstel.uitkomst()) {
            case TOEKENNEN -> indicatieAlsBekend().map(Indicatie::totaalPerWeek).filter(m -> m.aantal() > 0);
            case GEDEELTELIJK_TOEKENNEN ->
                Optional.ofNullable(voorstel.minutenPerWeek()).filter(m -> m.aantal() > 0);
            case AFWIJZEN -> Optional.empty();
        };
    }

    /** Period of the grant; empty for a refusal and as long as its dates do not make a period. */
    public Optional<Periode> periode() {
        LocalDate begin = voorstel.begin();
        LocalDate einde = voorstel.einde();
        if (!voorstel.uitkomst().kentToe() || begin == null || (einde != null && einde.isBefore(begin))) {
            return Optional.empty();
        }
        return Optional.of(Periode.vanTot(begin, einde));
    }
}
