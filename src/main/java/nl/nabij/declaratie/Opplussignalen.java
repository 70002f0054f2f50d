package nl.nabij.declaratie;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** Signals on the use of Opplus that hold: the share was reached and the use has not dropped below it since. */
public interface Opplussignalen {

    /** @param uitkomst what the team agreed; null while it was not discussed */
    record Signaal(
            LocalDateTime gegevenOp,
            @Nullable LocalDateTime besprokenOp,
            @Nullable String besprokenDoor,
            @Nullable String uitkomst) {}

    Optional<Signaal> find(Gemeentecode gemeente, Toewijzingnummer toewijzing);

    /** Keeps what came of it and ends the work item; a second time changes nothing. */
    void bespreek(Gemeentecode gemeente, Toewijzingnummer toewijzing, String door, String uitkomst);
}
