package nl.nabij.berichten.definitie;

import org.jspecify.annotations.Nullable;

/**
 * Simple data type (LDT) of the standard.
 *
 * @param van shortest text or lowest number
 * @param tot longest text or highest number; {@link Long#MAX_VALUE} when free
 * @param regelVorm rule code for a wrong form; empty when the standard names none, likewise the other two
 */
public record Gegevenstype(
        String naam,
        Vorm vorm,
        long van,
        long tot,
        @Nullable Codelijst lijst,
        String regelVorm,
        String regelVan,
        String regelTot) {

    /** The same type narrowed to another form, for example DeclaratieNummer to letters and digits. */
    Gegevenstype metVorm(Vorm andere, String regel) {
        return new Gegevenstype(naam, andere, van, tot, lijst, regel, regelVan, regelTot);
    }
}
