package nl.nabij.kern;

import java.util.regex.Pattern;

/** The lexical forms of LDT_Nummer of iWmo: an integer from 0 to 999999999. */
final class Nummer {

    private static final Pattern VORM = Pattern.compile("[ \\t\\r\\n]*(?:\\+?0*([0-9]{1,9})|-0+)[ \\t\\r\\n]*");

    private Nummer() {}

    static boolean isGeldig(String tekst) {
        return VORM.matcher(tekst).matches();
    }

    /** The shortest way to write the number. @param tekst valid number */
    static String kaal(String tekst) {
        return Integer.toString(Integer.parseInt(tekst.strip()));
    }
}
