package nl.nabij.herindicatie;

/** How far one line of a campaign is. */
public enum Regelstand {
    DOORGEREKEND("Doorgerekend"),
    CONCEPT("Concept gemaakt"),
    GEVRAAGD("Zienswijze gevraagd"),
    GEHOORD("Inwoner gehoord"),
    ONGEDAAN("Concept ongedaan gemaakt");

    private final String tekst;

    Regelstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /** Whether a draft may be made. */
    public boolean isVrij() {
        return this == DOORGEREKEND || this == ONGEDAAN;
    }
}
