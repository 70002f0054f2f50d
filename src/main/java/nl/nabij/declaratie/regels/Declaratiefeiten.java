package nl.nabij.declaratie.regels;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.nabij.declaratie.Declaratiekop;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a declaratie comes in.
 *
 * @param gemeenteBekend whether the receiving gemeente exists
 * @param berichtBekend whether this aanbieder sent another message with the same identification
 * @param nummerBekend whether this aanbieder sent another declaratie with the same number
 * @param laatsteMaand latest month this aanbieder claimed over; null when it never did
 */
public record Declaratiefeiten(
        Declaratiekop kop,
        LocalDate vandaag,
        boolean gemeenteBekend,
        boolean berichtBekend,
        boolean nummerBekend,
        @Nullable YearMonth laatsteMaand) {}
