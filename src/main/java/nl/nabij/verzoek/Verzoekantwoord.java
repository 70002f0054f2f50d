package nl.nabij.verzoek;

import java.time.LocalDateTime;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * One answer on a request.
 *
 * @param status what the request became by it; never ONTVANGEN
 * @param reden why it was rejected; null otherwise
 * @param juisteGemeente the gemeente that should have been asked (iWmo OP359); the 319 has no place for it
 * @param door user name
 */
public record Verzoekantwoord(
        Verzoekstatus status,
        @Nullable Afwijsreden reden,
        @Nullable Gemeentecode juisteGemeente,
        String door,
        LocalDateTime op) {}
