package nl.nabij.toegang;

/** Whether the resident handed in a personal plan (Wmo 2015 art. 2.3.2 lid 2). */
public enum Planstand {
    AFWACHTEN("Nog niet ontvangen"),
    ONTVANGEN("Ontvangen"),
    GEEN("De inwoner levert geen plan in");

    private final String tekst;

    Planstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
