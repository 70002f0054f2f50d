package nl.nabij.proefregio;

import java.time.LocalDate;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/**
 * A toewijzing of the made-up region.
 *
 * @param aanbieder number of the aanbieder, from 0
 * @param omvang null when none is granted
 * @param budget null when none is granted
 * @param redenWijziging null unless it was changed, 13 when it was removed
 */
record Proeftoewijzing(
        int aanbieder,
        Toewijzingnummer nummer,
        Variant variant,
        @Nullable Omvang omvang,
        @Nullable Bedrag budget,
        Periode periode,
        @Nullable String redenWijziging) {

    LocalDate begin() {
        return periode.begin();
    }

    boolean isVerwijderd() {
        return "13".equals(redenWijziging);
    }
}
