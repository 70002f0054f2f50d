package nl.nabij.toewijzing;

/** State of delivery of a toewijzing. */
public enum Leveringsstand {
    NIET_GESTART("Nog niet gestart"),
    LOOPT("Hulp loopt"),
    ONDERBROKEN("Hulp is tijdelijk gestopt"),
    GESTOPT("Hulp is gestopt");

    private final String tekst;

    Leveringsstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
