package nl.nabij.verzoek;

/** The two kinds of request an aanbieder can make. */
public enum Verzoeksoort {
    /** VOT, WMO315: one product, decided on its own. */
    TOEWIJZING("Verzoek om toewijzing", "315"),
    /** VOW, WMO317: the whole situation as wished, granted whole or not at all. */
    WIJZIGING("Verzoek om wijziging", "317");

    private final String tekst;
    private final String bericht;

    Verzoeksoort(String tekst, String bericht) {
        this.tekst = tekst;
        this.bericht = bericht;
    }

    /** Number of the iWmo message it comes in. */
    public String bericht() {
        return bericht;
    }

    public String tekst() {
        return tekst;
    }
}
