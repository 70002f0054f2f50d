package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Vorm;

/** The character patterns of the text types, by hand: no regular expression, no backtracking. */
final class Forms {

    private Forms() {}

    static boolean matches(Vorm vorm, char[] t, int van, int tot) {
        return switch (vorm) {
            case GEVULD -> gevuld(t, van, tot);
            case COMMENTAAR -> commentaar(t, van, tot);
            case CIJFERS -> cijfers(t, van, tot);
            case LETTERS -> letters(t, van, tot);
            case ALFANUMERIEK -> alfanumeriek(t, van, tot);
            case VERSIE -> versie(t, van, tot);
            case VRIJ, CODE, GETAL, DATUM, TIJD -> true;
        };
    }

    /** One line with at least one character that is not white space. */
    private static boolean gevuld(char[] t, int van, int tot) {
        boolean gevuld = false;
        for (int i = van; i < tot; i++) {
            char c = t[i];
            if (c == '\n' || c == '\r') {
                return false;
            }
            gevuld |= c != ' ' && c != '\t';
        }
        return gevuld;
    }

    private static boolean commentaar(char[] t, int van, int tot) {
        for (int i = van; i < tot; i++) {
            if (!Lexical.isWit(t[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean cijfers(char[] t, int van, int tot) {
        for (int i = van; i < tot; i++) {
            if (t[i] < '0' || t[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Latin letters, with and without marks; the range of the standard also holds × and ÷. */
    private static boolean letters(char[] t, int van, int tot) {
        for (int i = van; i < tot; i++) {
            if (!isLetter(t[i]) && (t[i] < '\u00C0' || t[i] > '\u1EF3')) {
                return false;
            }
        }
        return true;
    }

    private static boolean alfanumeriek(char[] t, int van, int tot) {
        for (int i = van; i < tot; i++) {
            if (!isLetter(t[i]) && (t[i] < '0' || t[i] > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Three whole numbers without leading zeros, joined by dots. */
    private static boolean versie(char[] t, int van, int tot) {
        int punten = 0;
        int begin = van;
        for (int i = van; i <= tot; i++) {
            if (i < tot && t[i] != '.') {
                if (t[i] < '0' || t[i] > '9') {
                    return false;
                }
                continue;
            }
            if (i == begin || t[begin] == '0' && i - begin > 1) {
                return false;
            }
            begin = i + 1;
            punten += i < tot ? 1 : 0;
        }
        return punten == 2;
    }
}
