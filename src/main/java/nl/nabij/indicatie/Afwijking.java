package nl.nabij.indicatie;

import org.jspecify.annotations.Nullable;

/**
 * Minutes that a professional sets for one onderdeel: other than the norm, or where the norm gives none.
 *
 * @param onderdeel code inside the framework
 * @param minuten per week, zero or more; of a deduction the minutes that go off
 * @param reden why; required
 * @param door who; required
 * @param herkomst what the number rests on; required where the norm gives none
 */
public record Afwijking(
        String onderdeel,
        int minuten,
        String reden,
        String door,
        @Nullable String herkomst) {}
