package nl.nabij.toelating.web;

import java.util.List;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.toelating.Integriteitszorg;
import nl.nabij.toelating.Toetsing;
import nl.nabij.toelating.Toetsoordeel;

/**
 * One aanbieder as the pages show it.
 *
 * @param contract whether it has a contract with this gemeente today
 * @param punten every point the region asks, with what was judged, newest first
 */
public record Toelatingsbeeld(Aanbieder aanbieder, boolean contract, List<Punt> punten, List<Integriteitszorg> zorgen) {

    public record Punt(String code, String tekst, List<Toetsing> toetsingen) {

        boolean is(Toetsoordeel oordeel) {
            return !toetsingen.isEmpty() && toetsingen.getFirst().oordeel() == oordeel;
        }
    }

    public long open() {
        return punten.stream().filter(p -> p.toetsingen().isEmpty()).count();
    }

    public long onvoldoende() {
        return punten.stream().filter(p -> p.is(Toetsoordeel.VOLDOET_NIET)).count();
    }

    /** In one line, for the list. */
    public String stand() {
        if (punten.isEmpty()) {
            return "Geen toetspunten vastgelegd";
        }
        if (onvoldoende() > 0) {
            return "Voldoet niet op " + onvoldoende() + (onvoldoende() == 1 ? " punt" : " punten");
        }
        return open() == 0 ? "Alle punten getoetst" : "Nog " + open() + " van " + punten.size() + " te toetsen";
    }
}
