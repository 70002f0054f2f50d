package nl.nabij.clientdossier;

/**
 * What the client needs to take part in the conversation.
 *
 * @param taal language the client speaks best; empty when that is Dutch
 * @param tolk whether an interpreter comes along
 * @param meedenker whether a Meedenker helps with the application (language barrier, not digital)
 * @param aandachtspunten hearing, sight, moment of the day; empty when there is nothing
 */
public record Behoefte(String taal, boolean tolk, boolean meedenker, String aandachtspunten) {
    public static final Behoefte GEEN = new Behoefte("", false, false, "");

    @Override
    public String toString() {
        return "Behoefte[*]";
    }
}
