package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Codelijst;
import nl.nabij.berichten.definitie.Node;

/**
 * What the rules see of one element of the class that was last read: whether it was there, whether its form is right, and
 * its value. Reused for every next element at the same position.
 */
public final class Field {

    private final Node node;
    private boolean present;
    private boolean valid;
    private long value;
    private char[] text = new char[16];
    private int length;
    private int line;

    Field(Node node) {
        this.node = node;
    }

    void clear() {
        present = false;
        valid = false;
        length = 0;
    }

    void start(int regel) {
        present = true;
        valid = !node.isBlad();
        line = regel;
    }

    void set(long waarde, char[] bron, int lengte) {
        valid = true;
        value = waarde;
        if (text.length < lengte) {
            text = new char[lengte * 2];
        }
        System.arraycopy(bron, 0, text, 0, lengte);
        length = lengte;
    }

    public Node node() {
        return node;
    }

    /** Whether the element stands in the message, right or wrong. */
    public boolean present() {
        return present;
    }

    public boolean absent() {
        return !present;
    }

    /** Whether the element is there and its form is right, so that {@link #value} counts. */
    public boolean valid() {
        return valid;
    }

    /** Number, date as year * 10000 + month * 100 + day, or packed code. */
    public long value() {
        return value;
    }

    public boolean isCode(String code) {
        return valid && value == Codelijst.pak(code);
    }

    public int line() {
        return line;
    }

    public int length() {
        return length;
    }

    public char charAt(int plaats) {
        return text[plaats];
    }

    /** Text as written; empty when absent. May be personal data: never put it in an explanation. */
    public String text() {
        return new String(text, 0, length);
    }

    /** Mixes presence and content into a running hash; numbers and dates count by value, not by their spelling. */
    public long mix(long hash, long factor) {
        long h = (hash ^ (valid ? length + 1 : 0)) * factor;
        if (node.isBlad() && node.type().vorm().negeertWit()) {
            h = ((hash ^ (valid ? 1 : 0)) * factor ^ (valid ? value : 0)) * factor;
            return h ^ h >>> 29;
        }
        for (int i = 0; i < length; i++) {
            h = (h ^ text[i]) * factor;
            h ^= h >>> 29;
        }
        return h;
    }

    @Override
    public String toString() {
        return "Field[" + node + ", " + (present ? "present" : "absent") + "]";
    }
}
