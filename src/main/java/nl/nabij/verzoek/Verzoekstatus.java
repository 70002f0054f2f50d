package nl.nabij.verzoek;

/** Where a request stands. */
public enum Verzoekstatus {
    ONTVANGEN("Wacht op antwoord"),
    IN_ONDERZOEK("In onderzoek"),
    TOEGEWEZEN("Toegewezen"),
    AFGEWEZEN("Afgewezen");

    private final String tekst;

    Verzoekstatus(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /** Whether it still waits for its answer (iWmo TR374). */
    public boolean isOpen() {
        return this == ONTVANGEN || this == IN_ONDERZOEK;
    }
}
