package nl.nabij.beschikking;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A later decision was signed.
 *
 * @param oud the decision it is about
 * @param nieuw nothing granted when help ends
 * @param vanaf first day of the new situation; null when the old decision stays as it is
 * @param redenWijziging code of WMO002 for running toewijzingen
 */
public record BesluitGewijzigd(
        Beschikking oud,
        Beschikking nieuw,
        Uitkomst soort,
        @Nullable LocalDate vanaf,
        String redenWijziging) implements CaseEvent {

    @Override
    public Gemeentecode gemeente() {
        return nieuw.gemeente();
    }

    @Override
    public Zaaknummer zaak() {
        return nieuw.zaak();
    }

    @Override
    public String timelineText() {
        return switch (soort) {
            case HERZIEN -> "Besluit " + oud.nummer() + " herzien";
            case INTREKKEN -> "Besluit " + oud.nummer() + " ingetrokken";
            case BEEINDIGEN -> "Hulp beëindigd";
            case BEZWAAR_GEGROND -> "Bezwaar gegrond: het besluit verandert";
            case BEZWAAR_ONGEGROND -> "Bezwaar ongegrond: het besluit blijft";
            case BEZWAAR_NIET_ONTVANKELIJK -> "Bezwaar niet-ontvankelijk: het besluit blijft";
            default -> "Besluit genomen";
        };
    }
}
