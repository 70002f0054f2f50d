package nl.nabij.toegang;

/** How the conversation of the onderzoek is held. */
public enum Gespreksvorm {
    HUISBEZOEK("Bij de inwoner thuis"),
    KANTOOR("Op kantoor of in de buurt"),
    TELEFOON("Telefoon"),
    BEELDBELLEN("Beeldbellen");

    private final String tekst;

    Gespreksvorm(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
