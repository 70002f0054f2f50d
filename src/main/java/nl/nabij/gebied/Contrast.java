package nl.nabij.gebied;

import java.util.regex.Pattern;

/** Contrast of a colour on white as WCAG 2.2 computes it, from 1 to 21. */
final class Contrast {

    private static final Pattern VORM = Pattern.compile("#[0-9a-f]{6}");

    private Contrast() {}

    /** Zero when {@code kleur} is no {@code #rrggbb} in small letters. */
    static double opWit(String kleur) {
        if (!VORM.matcher(kleur).matches()) {
            return 0;
        }
        double licht = 0.2126 * deel(kleur, 1) + 0.7152 * deel(kleur, 3) + 0.0722 * deel(kleur, 5);
        return 1.05 / (licht + 0.05);
    }

    private static double deel(String kleur, int begin) {
        double c = Integer.parseInt(kleur.substring(begin, begin + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
