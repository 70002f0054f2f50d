package nl.nabij.berichten.verkeer;

/** What became of a message. */
public enum Uitkomst {
    /** Taken in whole. */
    VERWERKT("Verwerkt"),
    /** Rejected, in whole or for a part of its lines; the sender is told in the return message. */
    AFGEKEURD("Afgekeurd"),
    /** Not readable as a message for us: no return message is possible (iWmo IV028 level 1); only kept. */
    GEWEIGERD("Geweigerd"),
    /** Made by Nabij, waits for the hub or a download. */
    TE_VERSTUREN("Te versturen"),
    VERSTUURD("Verstuurd"),
    /** Made by Nabij but stopped by its own check: never leaves. */
    TEGENGEHOUDEN("Tegengehouden");

    private final String tekst;

    Uitkomst(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
