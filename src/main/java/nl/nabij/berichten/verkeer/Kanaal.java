package nl.nabij.berichten.verkeer;

/** The way by which a message reached Nabij. */
public enum Kanaal {
    MAP("Map"),
    SCHERM("Scherm van de gemeente"),
    AANBIEDER("Scherm van de aanbieder"),
    NABIJ("Gemaakt door Nabij");

    private final String tekst;

    Kanaal(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
