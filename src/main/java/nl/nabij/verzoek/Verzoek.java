package nl.nabij.verzoek;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A request of an aanbieder, as the gemeente keeps it. {@code toString} shows no personal data.
 *
 * @param client null when this gemeente does not know the person
 * @param dagtekening date of the message
 * @param antwoordUiterlijk last day of the next answer
 */
public record Verzoek(
        UUID id,
        Gemeentecode gemeente,
        Agbcode aanbieder,
        @Nullable ClientId client,
        Bsn bsn,
        Verzoeksoort soort,
        Verzoekinhoud inhoud,
        String berichtidentificatie,
        LocalDate dagtekening,
        LocalDateTime ontvangenOp,
        Verzoekstatus status,
        LocalDate antwoordUiterlijk,
        List<Verzoekantwoord> antwoorden) {

    public Verzoek {
        antwoorden = List.copyOf(antwoorden);
    }

    /** The same request with what is asked and what was answered. */
    public Verzoek met(List<Gevraagd> producten, List<Verzoekantwoord> gegeven) {
        return new Verzoek(
                id,
                gemeente,
                aanbieder,
                client,
                bsn,
                soort,
                new Verzoekinhoud(inhoud.referentie(), inhoud.reden(), producten),
                berichtidentificatie,
                dagtekening,
                ontvangenOp,
                status,
                antwoordUiterlijk,
                gegeven);
    }

    public boolean isTeLaat(LocalDate vandaag) {
        return status.isOpen() && vandaag.isAfter(antwoordUiterlijk);
    }

    @Override
    public String toString() {
        return "Verzoek[" + id + "]";
    }
}
