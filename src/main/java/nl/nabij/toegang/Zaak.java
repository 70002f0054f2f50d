package nl.nabij.toegang;

import java.time.LocalDate;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * One question of one resident on its way to a decision.
 *
 * @param behandelaar user name of the consulent; null when nobody took it up
 * @param aanvraagdatum day the application came in; null before that
 */
public record Zaak(
        Zaaknummer nummer,
        Gemeentecode gemeente,
        ClientId client,
        LocalDate meldingsdatum,
        String hulpvraag,
        Zaakstatus status,
        @Nullable String behandelaar,
        @Nullable LocalDate verslagdatum,
        @Nullable LocalDate aanvraagdatum) {}
