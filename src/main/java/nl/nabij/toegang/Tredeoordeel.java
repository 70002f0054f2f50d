package nl.nabij.toegang;

/** Whether a step of the ladder answers the question of the resident. */
public enum Tredeoordeel {
    VOLDOENDE("Lost de vraag helemaal op", "Maatwerk is nodig"),
    DEELS("Lost een deel op", "Maatwerk lost een deel op"),
    ONVOLDOENDE("Lost de vraag niet op", "Maatwerk is niet nodig");

    private final String tekst;
    private final String bijMaatwerk;

    Tredeoordeel(String tekst, String bijMaatwerk) {
        this.tekst = tekst;
        this.bijMaatwerk = bijMaatwerk;
    }

    public String tekst(Trede trede) {
        return trede.isMaatwerk() ? bijMaatwerk : tekst;
    }

    /** The step of maatwerk knows only needed and not needed. */
    public boolean past(Trede trede) {
        return !trede.isMaatwerk() || this != DEELS;
    }
}
