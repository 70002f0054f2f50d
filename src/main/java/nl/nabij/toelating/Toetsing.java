package nl.nabij.toelating;

import java.time.LocalDate;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;

/**
 * One point of the toelating of one aanbieder, judged on one day. A later one counts; the earlier ones stay.
 *
 * @param punt code in {@code toelating/eisen}
 * @param grond what the judgement rests on, for example a document
 */
public record Toetsing(
        Gemeentecode gemeente,
        Agbcode aanbieder,
        String punt,
        Toetsoordeel oordeel,
        String grond,
        LocalDate op,
        String door) {}
