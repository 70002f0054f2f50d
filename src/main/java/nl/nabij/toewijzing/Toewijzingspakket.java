package nl.nabij.toewijzing;

import java.util.List;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/**
 * Steps that stand or fall together and go to the aanbieder in one 301.
 *
 * @param verzoek the request it honours; null on own initiative of the gemeente (iWmo TR379, IV097)
 * @param door user name
 */
public record Toewijzingspakket(
        Gemeentecode gemeente,
        ClientId client,
        Agbcode aanbieder,
        List<Stap> stappen,
        @Nullable Gehonoreerd verzoek,
        String door) {

    public Toewijzingspakket {
        stappen = List.copyOf(stappen);
        if (stappen.isEmpty()) {
            throw new IllegalArgumentException("Een pakket zonder stappen bestaat niet.");
        }
    }

    /**
     * @param referentie ReferentieAanbieder of the request
     * @param ongewijzigd toewijzingen that carry it too although nothing changes in them (iWmo IV093)
     */
    public record Gehonoreerd(String referentie, List<Toewijzingnummer> ongewijzigd) {
        public Gehonoreerd {
            ongewijzigd = List.copyOf(ongewijzigd);
        }
    }
}
