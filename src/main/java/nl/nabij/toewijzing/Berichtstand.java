package nl.nabij.toewijzing;

/** How far the 301 of a toewijzing is. */
public enum Berichtstand {
    TE_VERZENDEN("Bericht staat klaar om te versturen"),
    VERZONDEN("Bericht verstuurd, nog geen antwoord"),
    BEVESTIGD("Ontvangst bevestigd door de aanbieder"),
    AFGEKEURD("Bericht afgekeurd door de aanbieder"),
    BUITEN_BERICHT("Niet via een bericht: spreek dit buiten de berichten om af");

    private final String tekst;

    Berichtstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
