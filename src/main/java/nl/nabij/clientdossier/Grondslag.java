package nl.nabij.clientdossier;

/** On what ground somebody acts for the client (BW book 1; Wmo 2015 art. 1.1.1, vertegenwoordiger). */
public enum Grondslag {
    GEMACHTIGD("Gemachtigd door de cliënt"),
    MENTOR("Mentor"),
    CURATOR("Curator"),
    BEWINDVOERDER("Bewindvoerder"),
    OUDER_MET_GEZAG("Ouder met gezag of voogd");

    private final String tekst;

    Grondslag(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /** Whether the court or the law gave it, so that the client need not agree first. */
    public boolean wettelijk() {
        return this != GEMACHTIGD;
    }
}
