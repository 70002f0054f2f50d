package nl.nabij.verzoek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked under one reference: one product (VOT) or a whole situation (VOW).
 *
 * @param referentie ReferentieAanbieder
 * @param reden code of WJ758; null for a VOT
 */
public record Verzoekinhoud(String referentie, @Nullable String reden, List<Gevraagd> producten) {

    public Verzoekinhoud {
        producten = List.copyOf(producten);
    }
}
