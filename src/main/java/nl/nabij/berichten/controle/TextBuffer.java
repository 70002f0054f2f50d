package nl.nabij.berichten.controle;

import java.util.Arrays;

/** Text of the leaf at hand, gathered from the pieces in which the parser delivers it. */
final class TextBuffer {

    /** Longest text of one element; a Commentaar has no limit in the standard, memory has. */
    static final int MAX = 1_000_000;

    /** A text longer than {@link #MAX}. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private char[] text = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] bron, int van, int lengte) {
        if (length + lengte > MAX) {
            throw new TooLongException();
        }
        if (length + lengte > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + lengte));
        }
        System.arraycopy(bron, van, text, length, lengte);
        length += lengte;
    }

    char[] chars() {
        return text;
    }

    int length() {
        return length;
    }
}
