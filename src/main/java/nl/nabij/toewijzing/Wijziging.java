package nl.nabij.toewijzing;

import java.time.LocalDate;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/**
 * Change of a toewijzing that keeps its number (iWmo OP033x1, OP257, OP380, IV066).
 *
 * @param redenWijziging code of WMO002
 * @param overlegd whether the aanbieder agreed (needed for an end in the past, OP186, and for less, OP298 and OP299)
 * @param beschikking the decision it rests on from now on; null for the one it has
 * @param door user name
 */
public record Wijziging(
        Gemeentecode gemeente,
        Toewijzingnummer nummer,
        Gewenst gewenst,
        String redenWijziging,
        boolean overlegd,
        @Nullable Beschikkingnummer beschikking,
        String door) {

    /** Another last day under the decision it has. */
    public Wijziging(
            Gemeentecode gemeente,
            Toewijzingnummer nummer,
            LocalDate einde,
            String redenWijziging,
            boolean overlegd,
            String door) {
        this(gemeente, nummer, Gewenst.einde(einde), redenWijziging, overlegd, null, door);
    }
}
