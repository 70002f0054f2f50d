package nl.nabij.berichten.definitie;

import java.util.Locale;

/** Lexical form of a simple data type; see the head of {@code datatypes.tsv}. */
public enum Vorm {
    VRIJ,
    GEVULD,
    COMMENTAAR,
    CIJFERS,
    LETTERS,
    ALFANUMERIEK,
    VERSIE,
    CODE,
    GETAL,
    DATUM,
    TIJD;

    static Vorm van(String tekst) {
        return valueOf(tekst.toUpperCase(Locale.ROOT));
    }

    /** Whether white space around the value counts for nothing (numbers, dates, times). */
    public boolean negeertWit() {
        return this == GETAL || this == DATUM || this == TIJD;
    }
}
