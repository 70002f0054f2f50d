package nl.nabij.clientdossier;

import java.time.LocalDate;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A resident who asks for or gets support. {@code toString} shows no personal data.
 *
 * @param afgeschermd protected for safety: no messages, no lists (iWmo OP003)
 */
public record Client(
        ClientId id,
        Gemeentecode gemeente,
        Bsn bsn,
        Naam naam,
        LocalDate geboortedatum,
        Geslacht geslacht,
        Adres adres,
        @Nullable String telefoon,
        @Nullable String email,
        boolean afgeschermd) {

    /** Name for lists and work queues; a protected resident is not named there. */
    public String lijstnaam() {
        return afgeschermd ? "Afgeschermde cliënt" : naam.volledig();
    }

    @Override
    public String toString() {
        return "Client[" + id.waarde() + "]";
    }
}
