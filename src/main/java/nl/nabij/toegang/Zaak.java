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
        @Nullable LocalDate aanvraagdatum) {

    /** Whether somebody can still work on the onderzoek: begun, and no besluit or end yet. */
    public boolean onderzoekOpen() {
        return switch (status) {
            case IN_ONDERZOEK, VERSLAG_VERSTUURD, AANGEVRAAGD -> true;
            case GEMELD, BESLOTEN, AFGESLOTEN -> false;
        };
    }

    /** Whether the zaak has no end yet. */
    public boolean loopt() {
        return status != Zaakstatus.BESLOTEN && status != Zaakstatus.AFGESLOTEN;
    }

    Zaak met(Zaakstatus nieuw) {
        return new Zaak(
                nummer, gemeente, client, meldingsdatum, hulpvraag, nieuw, behandelaar, verslagdatum, aanvraagdatum);
    }

    Zaak metBehandelaar(String wie) {
        return new Zaak(nummer, gemeente, client, meldingsdatum, hulpvraag, status, wie, verslagdatum, aanvraagdatum);
    }

    Zaak metMelding(LocalDate datum, String vraag) {
        return new Zaak(nummer, gemeente, client, datum, vraag, status, behandelaar, verslagdatum, aanvraagdatum);
    }

    Zaak metVerslag(LocalDate op) {
        return new Zaak(nummer, gemeente, client, meldingsdatum, hulpvraag, status, behandelaar, op, aanvraagdatum);
    }

    Zaak metAanvraag(LocalDate op) {
        return new Zaak(nummer, gemeente, client, meldingsdatum, hulpvraag, status, behandelaar, verslagdatum, op);
    }
}
