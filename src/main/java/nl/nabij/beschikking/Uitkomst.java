package nl.nabij.beschikking;

/** Which way a decision goes. */
public enum Uitkomst {
    TOEKENNEN("Toekennen"),
    GEDEELTELIJK_TOEKENNEN("Voor een deel toekennen"),
    AFWIJZEN("Afwijzen");

    private final String tekst;

    Uitkomst(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /** Whether the resident gets support. */
    public boolean kentToe() {
        return this != AFWIJZEN;
    }

    /** Whether something that was asked for or computed is not granted, so that a ground and a motive are due (Awb 3:46). */
    public boolean weigert() {
        return this != TOEKENNEN;
    }
}
