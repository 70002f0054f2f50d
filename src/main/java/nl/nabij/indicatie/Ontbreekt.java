package nl.nabij.indicatie;

/**
 * Something without which the minutes cannot be computed.
 *
 * @param code of the fact, the onderdeel or the framework it is about
 * @param tekst whole Dutch sentence: what is missing and what to do
 */
public record Ontbreekt(Soort soort, String code, String tekst) {

    public enum Soort {
        FEIT,
        FEIT_ONGELDIG,
        HOEVEELHEID,
        AFWIJKING,
        NORMENKADER
    }
}
