package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/** Notices of default (Awb 4:17). Only ever added to. */
public interface Ingebrekestellingen {

    /** Oldest first. */
    List<Ingebrekestelling> van(Gemeentecode gemeente, Zaaknummer zaak);

    void voegToe(Gemeentecode gemeente, Zaaknummer zaak, Ingebrekestelling ingebrekestelling, String door);

    /**
     * @param bezwaar the objection it is about; null for the application
     * @param termijnTot last day on which the decision would have been in time
     */
    record Ingebrekestelling(@Nullable Long bezwaar, LocalDate ontvangenOp, LocalDate termijnTot) {}
}
