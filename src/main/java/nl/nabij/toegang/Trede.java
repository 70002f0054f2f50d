package nl.nabij.toegang;

/**
 * A step of the ladder of solutions; which steps there are, and their order, is policy of the gemeente ({@code onderzoek/ladder}).
 *
 * @param label title, then after a colon what it covers
 */
public record Trede(String code, String label) {

    public static final String MAATWERK = "maatwerk";

    public boolean isMaatwerk() {
        return code.equals(MAATWERK);
    }

    public String titel() {
        return label.split(":", 2)[0].strip();
    }

    /** What the step covers; empty when the policy says no more than the title. */
    public String omvat() {
        String[] delen = label.split(":", 2);
        return delen.length == 2 ? delen[1].strip() : "";
    }
}
