package nl.nabij.berichten.regels;

import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Toewijzingnummer;

/**
 * iWmo TR379, IV097: a toewijzing that honours a request names the reference of that request, the first time it is sent; every
 * other one names none.
 */
public final class TR379ReferentieVanVerzoek {

    private TR379ReferentieVanVerzoek() {}

    /** @param gehonoreerd references of the requests honoured now, by toewijzing */
    public static Optional<String> voor(Toewijzingnummer nummer, Map<Toewijzingnummer, String> gehonoreerd) {
        return Optional.ofNullable(gehonoreerd.get(nummer));
    }
}
