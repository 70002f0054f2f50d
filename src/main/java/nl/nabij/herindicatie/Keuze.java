package nl.nabij.herindicatie;

import java.time.LocalDate;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;

/**
 * What is to change.
 *
 * @param kader code of the norm framework to compute with
 * @param vanaf first day of the new situation
 * @param tarief one new hourly price for every aanbieder; null when the agreed prices of that day are used
 */
public record Keuze(String kader, LocalDate vanaf, @Nullable Tarief tarief) {}
