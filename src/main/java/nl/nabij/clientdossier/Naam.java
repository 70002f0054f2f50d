package nl.nabij.clientdossier;

import org.jspecify.annotations.Nullable;

/** Name of a person as the BRP writes it; {@code toString} is masked. */
public record Naam(
        @Nullable String voorletters,
        @Nullable String voornamen,
        @Nullable String voorvoegsel,
        String achternaam) {

    /** For screens and letters: {@code A.B. van der Berg}. */
    public String volledig() {
        StringBuilder tekst = new StringBuilder();
        if (voorletters != null && !voorletters.isBlank()) {
            voorletters.chars().forEach(c -> tekst.append((char) c).append('.'));
            tekst.append(' ');
        }
        if (voorvoegsel != null && !voorvoegsel.isBlank()) {
            tekst.append(voorvoegsel).append(' ');
        }
        return tekst.append(achternaam).toString();
    }

    @Override
    public String toString() {
        return "Naam[*]";
    }
}
