package nl.nabij.toegang;

/** In what part somebody takes part in the onderzoek. */
public enum Deelnemersoort {
    CLIENT("De inwoner", false),
    MANTELZORGER("Mantelzorger", true),
    VERTEGENWOORDIGER("Vertegenwoordiger", false),
    NETWERK("Familie, vriend of buur", true),
    CLIENTONDERSTEUNER("Cliëntondersteuner", true),
    MEEDENKER("Meedenker", true),
    TOLK("Tolk", false),
    HUISCOACH("Huiscoach of beweegcoach", true),
    ERGOTHERAPEUT("Ergotherapeut", true),
    WELZIJN("Welzijnsmedewerker of wijkteam", true),
    AANBIEDER("Aanbieder", true),
    BETROKKEN("Andere professional die al helpt", true);

    private final String tekst;
    private final boolean vraagtToestemming;

    Deelnemersoort(String tekst, boolean vraagtToestemming) {
        this.tekst = tekst;
        this.vraagtToestemming = vraagtToestemming;
    }

    public String tekst() {
        return tekst;
    }

    /** Whether the resident must agree before this person takes part (Wmo 2015 art. 5.3.3). */
    public boolean vraagtToestemming() {
        return vraagtToestemming;
    }
}
