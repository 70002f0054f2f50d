package nl.nabij.contract;

import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;

/**
 * A price as agreed, with the days it holds.
 *
 * @param aanbieder null when it holds for all aanbieders; one of its own goes first
 * @param bron contract article or decision it comes from
 */
public record Tariefafspraak(
        Gemeentecode gemeente,
        Productcode product,
        @Nullable Agbcode aanbieder,
        Tarief tarief,
        Periode periode,
        String bron) {

    public Tariefafspraak {
        if (bron.isBlank()) {
            throw new IllegalArgumentException("Een tarief zonder bron bestaat niet. Maybe name the contract article.");
        }
    }
}
