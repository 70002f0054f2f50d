package nl.nabij.berichten.verkeer;

import org.jspecify.annotations.Nullable;

/** What the header of a message says; every part may be missing in a broken one. */
public record Berichtkop(
        @Nullable String soort,
        @Nullable String versie,
        @Nullable String afzender,
        @Nullable String ontvanger,
        @Nullable String identificatie) {

    public static final Berichtkop LEEG = new Berichtkop(null, null, null, null, null);
}
