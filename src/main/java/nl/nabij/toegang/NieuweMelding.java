package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Relatie;
import org.jspecify.annotations.Nullable;

/**
 * A melding as it comes in, person included. {@code toString} shows no personal data.
 *
 * @param spoedreden why help cannot wait (Wmo 2015 art. 2.3.3); null when it can
 * @param sleutel key of this form: the same key again gives the same zaak
 */
public record NieuweMelding(
        Client client,
        Behoefte behoefte,
        List<Relatie> relaties,
        Melder melder,
        LocalDate meldingsdatum,
        String hulpvraag,
        @Nullable String spoedreden,
        UUID sleutel) {

    public NieuweMelding {
        relaties = List.copyOf(relaties);
        if (hulpvraag.isBlank()) {
            throw new IllegalArgumentException("Een melding heeft een hulpvraag. Maybe the form was not checked.");
        }
    }

    @Override
    public String toString() {
        return "NieuweMelding[" + sleutel + "]";
    }
}
