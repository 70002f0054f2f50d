package nl.nabij.contract;

import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What one contracted aanbieder offers on a day.
 *
 * @param contract the days of the contract
 * @param tarief null when no price was agreed for that day
 */
public record Aanbod(
        Aanbieder aanbieder,
        Product product,
        Periode contract,
        @Nullable Tariefafspraak tarief) {}
