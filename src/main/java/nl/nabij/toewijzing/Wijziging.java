package nl.nabij.toewijzing;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;

/**
 * Change of a toewijzing that keeps its number (iWmo OP033x1, OP257, OP380, IV066).
 *
 * @param einde new last day
 * @param redenWijziging code of WMO002
 * @param overlegd whether the aanbieder agreed (needed for an end in the past, OP186)
 * @param door user name
 */
public record Wijziging(
        Gemeentecode gemeente,
        Toewijzingnummer nummer,
        LocalDate einde,
        String redenWijziging,
        boolean overlegd,
        String door) {}
