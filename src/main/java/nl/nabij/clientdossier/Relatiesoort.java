package nl.nabij.clientdossier;

/** What a person is to the client. */
public enum Relatiesoort {
    PARTNER("Partner"),
    KIND("Kind"),
    OUDER("Ouder"),
    GEZINSLID("Ander gezinslid"),
    MANTELZORGER("Mantelzorger"),
    VERTEGENWOORDIGER("Vertegenwoordiger"),
    NETWERK("Iemand uit het netwerk");

    private final String tekst;

    Relatiesoort(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
