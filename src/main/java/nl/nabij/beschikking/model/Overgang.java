package nl.nabij.beschikking.model;

import java.util.Set;

/**
 * One allowed step.
 *
 * @param naar where it may lead; who takes the step names which
 * @param wie who causes it
 * @param bron article or requirement it rests on
 */
public record Overgang(
        Set<Besluitstand> van, Besluitgebeurtenis gebeurtenis, Set<Besluitstand> naar, Wie wie, String bron) {

    /** Actors of processen.md section 1. */
    public enum Wie {
        CONSULENT,
        BESLUITNEMER,
        INWONER,
        TIJD
    }

    public Overgang {
        van = Set.copyOf(van);
        naar = Set.copyOf(naar);
    }
}
