package nl.nabij.toelating;

/** What somebody concluded on one point. */
public enum Toetsoordeel {
    VOLDOET("Voldoet"),
    VOLDOET_NIET("Voldoet niet"),
    NIET_VAN_TOEPASSING("Niet van toepassing");

    private final String tekst;

    Toetsoordeel(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
