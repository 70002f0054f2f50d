package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** The persoonsgebonden budgetten that keep a toewijzing from running beside them (iWmo OP043). */
public interface Pgbs {

    /** @param ingetrokkenOp day on which it was withdrawn as a mistake; null when it holds */
    record Regel(
            long id,
            Pgb pgb,
            String door,
            LocalDate vastgelegdOp,
            @Nullable LocalDate ingetrokkenOp) {}

    /** All of a client, the newest first, withdrawn ones too. */
    List<Regel> van(Gemeentecode gemeente, ClientId client);

    /** @return what keeps it from being recorded: a toewijzing for the same in the same days; empty when it was recorded */
    List<Bevinding> legVast(Pgb pgb, String door);

    /**
     * Sets the last day.
     *
     * @return what keeps it from that: a day before the first, or a toewijzing in the days it would gain
     * @throws nl.nabij.platform.NotFoundException when this client has no such pgb that holds
     */
    List<Bevinding> totEnMet(Gemeentecode gemeente, ClientId client, long id, LocalDate einde, String door);

    /**
     * Withdraws what should never have been recorded; it stays readable.
     *
     * @throws nl.nabij.platform.NotFoundException when this client has no such pgb that holds
     */
    void trekIn(Gemeentecode gemeente, ClientId client, long id, String door);
}
