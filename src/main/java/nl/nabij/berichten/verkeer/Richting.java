package nl.nabij.berichten.verkeer;

/** Which way a message goes, seen from the gemeente. */
public enum Richting {
    IN("Binnengekomen"),
    UIT("Uitgaand");

    private final String tekst;

    Richting(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
