package nl.nabij.toegang;

/** The clocks the law starts on the way from melding to besluit. */
public enum Kloksoort {
    /** Temporary provision at once (Wmo 2015 art. 2.3.3). */
    SPOED("Tijdelijke voorziening bij spoed"),
    /** The resident may hand in a personal plan; passing it is no default of the gemeente. */
    PLAN("Persoonlijk plan"),
    ONDERZOEK("Onderzoek"),
    BESLUIT("Besluit");

    private final String tekst;

    Kloksoort(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
