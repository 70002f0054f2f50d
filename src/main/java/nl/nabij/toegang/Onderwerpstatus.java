package nl.nabij.toegang;

/** How far a topic of the onderzoek is. */
public enum Onderwerpstatus {
    OPEN("Open"),
    BEZIG("Bezig"),
    KLAAR("Klaar"),
    NIET_VAN_TOEPASSING("Niet van toepassing");

    private final String tekst;

    Onderwerpstatus(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    public boolean afgerond() {
        return this == KLAAR || this == NIET_VAN_TOEPASSING;
    }
}
