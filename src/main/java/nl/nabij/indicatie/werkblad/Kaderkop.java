package nl.nabij.indicatie.werkblad;

import java.time.LocalDate;
import nl.nabij.indicatie.model.Normenkader.Rekenregels;
import org.jspecify.annotations.Nullable;

/**
 * What the first sheet says of a framework.
 *
 * @param status what to know of its standing
 * @param bron decision or document it rests on
 */
public record Kaderkop(
        String naam,
        String status,
        LocalDate geldigVanaf,
        @Nullable LocalDate geldigTotEnMet,
        String bron,
        Rekenregels rekenregels) {}
