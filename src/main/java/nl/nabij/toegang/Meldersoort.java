package nl.nabij.toegang;

/** What the reporter is to the resident. */
public enum Meldersoort {
    CLIENT("De inwoner zelf"),
    FAMILIE("Partner of familie"),
    MANTELZORGER("Mantelzorger"),
    VERTEGENWOORDIGER("Vertegenwoordiger"),
    ZORGVERLENER("Huisarts, ziekenhuis of andere zorgverlener"),
    WIJKTEAM("Wijkteam of welzijnsorganisatie"),
    ANDERS("Iemand anders");

    private final String tekst;

    Meldersoort(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
