package nl.nabij.beschikking.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/** Requests to complete an application (Awb 4:5); meanwhile the term for the decision stands still (Awb 4:15). */
public interface Aanvullingen {

    /** The one that still waits; empty when none does. */
    Optional<Aanvulling> lopend(Gemeentecode gemeente, Zaaknummer zaak);

    /** Oldest first. */
    List<Aanvulling> alle(Gemeentecode gemeente, Zaaknummer zaak);

    void vraag(Gemeentecode gemeente, Zaaknummer zaak, Aanvulling aanvulling);

    /** Ends the running one on that day. */
    void sluit(Gemeentecode gemeente, Zaaknummer zaak, LocalDate op);

    /**
     * @param ontbreekt what is missing, one item per line
     * @param uiterlijk last day to send it
     * @param klaarOp day it came in or the term had passed; null while it waits
     */
    record Aanvulling(
            String ontbreekt,
            LocalDate gevraagdOp,
            LocalDate uiterlijk,
            @Nullable LocalDate klaarOp,
            String door,
            Instant op) {}
}
