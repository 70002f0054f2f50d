package nl.nabij.verzoek;

/** The two kinds of request an aanbieder can make. */
public enum Verzoeksoort {
    /** VOT, WMO315: one product, decided on its own. */
    TOEWIJZING("Verzoek om toewijzing"),
    /** VOW, WMO317: the whole situation as wished, granted whole or not at all. */
    WIJZIGING("Verzoek om wijziging");

    private final String tekst;

    Verzoeksoort(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
