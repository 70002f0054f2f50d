package nl.nabij.regel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an onderbouwing.
 *
 * @param onderdeel what it is about, for example {@code Schoon en leefbaar huis: basissituatie}
 * @param minuten per week, negative for a deduction; two decimals at most, as text, because a norm per year need not divide
 * @param frequentie how often the work is done, for example {@code wekelijks}
 * @param bron norm path and source text
 * @param grond why it counts: the condition and the fact that met it, or the reason of the deviation
 * @param afwijkingDoor who deviated from the norm; null when the norm was followed
 */
public record Onderbouwingsregel(
        String onderdeel,
        java.math.BigDecimal minuten,
        String frequentie,
        String bron,
        String grond,
        Map<String, String> feiten,
        @Nullable String afwijkingDoor) {}
