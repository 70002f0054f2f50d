package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/** Notices of default (Awb 4:17), with the decision that fixes what is owed on each. */
public interface Ingebrekestellingen {

    /** Oldest first. */
    List<Ingebrekestelling> van(Gemeentecode gemeente, Zaaknummer zaak);

    void voegToe(Gemeentecode gemeente, Zaaknummer zaak, Ingebrekestelling ingebrekestelling, String door);

    /** Names the decision that fixes what is owed on this notice. */
    void vastgesteld(Gemeentecode gemeente, Zaaknummer zaak, long id, Beschikkingnummer besluit);

    /**
     * @param id 0 as long as it is not kept
     * @param bezwaar the objection it is about; null for the application
     * @param termijnTot last day on which the decision would have been in time
     * @param besluit the decision that fixes what is owed (Awb 4:18); null as long as there is none
     */
    record Ingebrekestelling(
            long id,
            @Nullable Long bezwaar,
            LocalDate ontvangenOp,
            LocalDate termijnTot,
            @Nullable Beschikkingnummer besluit) {}
}
