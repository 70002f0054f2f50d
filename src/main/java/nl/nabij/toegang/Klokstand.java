package nl.nabij.toegang;

/** How a clock stands on a day. */
public enum Klokstand {
    OP_TIJD("op tijd"),
    BIJNA("bijna voorbij"),
    TE_LAAT("te laat"),
    /** The term of the resident has passed; nobody is late. */
    VOORBIJ("voorbij"),
    GEHAALD("gehaald"),
    TE_LAAT_GEHAALD("te laat gehaald"),
    VERVALLEN("vervallen");

    private final String tekst;

    Klokstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
