package nl.nabij.indicatie.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a norm framework and when it counts.
 *
 * @param gebied code of its result area
 * @param hoeveelheid null where nobody gave an amount; {@code reden} then says why
 * @param als all must hold
 * @param per code of a number by which the amount is multiplied; null when it counts once
 * @param bron title, place and address of the source
 */
public record Onderdeel(
        String code,
        String gebied,
        String naam,
        Soort soort,
        String frequentie,
        @Nullable Hoeveelheid hoeveelheid,
        String reden,
        List<Voorwaarde> als,
        @Nullable String per,
        String bron) {

    /** A deduction lowers the sum of its result area, but never below zero. */
    public enum Soort {
        NORM,
        TOESLAG,
        AFTREK
    }

    public Onderdeel {
        als = List.copyOf(als);
    }

    boolean geldt(Map<String, String> feiten) {
        return Voorwaarde.alle(als, feiten);
    }

    Breuk teken(Breuk minuten) {
        return soort == Soort.AFTREK ? minuten.negatief() : minuten;
    }
}
