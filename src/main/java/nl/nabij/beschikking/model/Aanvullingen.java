package nl.nabij.beschikking.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Termijn;
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
            Instant op) {

        /** First day the application could be decided on again; empty on a day on which it still waits. */
        public Optional<LocalDate> klaar(LocalDate dag) {
            if (klaarOp != null) {
                return Optional.of(klaarOp);
            }
            return dag.isAfter(uiterlijk) ? Optional.of(uiterlijk.plusDays(1)) : Optional.empty();
        }

        /** Whether nothing came in within the term. */
        public boolean ongebruikt() {
            return klaarOp == null || klaarOp.isAfter(uiterlijk);
        }

        /** Last day to leave the application untreated, so many weeks after the chance to complete it (Awb 4:5 lid 4). */
        public LocalDate nietBehandelenTot(int weken) {
            return new Termijn.Weken(weken).laatsteDag(klaarOp == null || ongebruikt() ? uiterlijk : klaarOp);
        }

        /** What is missing, item by item. */
        public List<String> punten() {
            return ontbreekt
                    .lines()
                    .map(String::strip)
                    .filter(r -> !r.isEmpty())
                    .toList();
        }
    }
}
