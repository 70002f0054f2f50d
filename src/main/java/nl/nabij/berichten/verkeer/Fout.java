package nl.nabij.berichten.verkeer;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a message, as kept in the archive and shown to people.
 *
 * @param regel code of the rule, of iWmo or of Nabij (NB9..)
 * @param niveau control level of the standard, 1 to 4
 * @param regelnummer line in the file; null when the whole message is meant
 * @param pad path of the element; null when the whole message is meant
 * @param retourcode of iWmo WJ001; null when no return message can carry it
 * @param uitleg what is wrong and what to do, in plain Dutch, without personal data
 */
public record Fout(
        String regel,
        int niveau,
        @Nullable Long regelnummer,
        @Nullable String pad,
        @Nullable String retourcode,
        String uitleg) {

    public static Fout bericht(String regel, int niveau, String uitleg) {
        return new Fout(regel, niveau, null, null, null, uitleg);
    }

    /** The same with its line in the file. */
    Fout opRegel(long nummer) {
        return new Fout(regel, niveau, nummer, pad, retourcode, uitleg);
    }

    /** Where to look, for example {@code regel 12, /Bericht/Header/Afzender}; empty for the whole message. */
    public String plaats() {
        if (regelnummer == null) {
            return pad == null ? "" : pad;
        }
        return "regel " + regelnummer + (pad == null ? "" : ", " + pad);
    }
}
