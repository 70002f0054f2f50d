package nl.nabij.toegang;

/** What the gemeente must tell the resident around the melding, with the article that asks it. */
public enum Plicht {
    BEVESTIGING("Ontvangst van de melding bevestigd", "Wmo 2015, artikel 2.3.2 lid 1", true),
    CLIENTONDERSTEUNING("Verteld over gratis cliëntondersteuning", "Wmo 2015, artikel 2.3.2 lid 3", true),
    PERSOONLIJK_PLAN("Verteld over het persoonlijk plan", "Wmo 2015, artikel 2.3.2 lid 2", true),
    PGB("Uitgelegd wat een pgb is en wat het betekent", "Wmo 2015, artikel 2.3.2 lid 6", false);

    private final String tekst;
    private final String artikel;
    private final boolean voorOnderzoek;

    Plicht(String tekst, String artikel, boolean voorOnderzoek) {
        this.tekst = tekst;
        this.artikel = artikel;
        this.voorOnderzoek = voorOnderzoek;
    }

    public String tekst() {
        return tekst;
    }

    public String artikel() {
        return artikel;
    }

    /** Whether it must be done before the onderzoek starts; otherwise before the verslag. */
    public boolean voorOnderzoek() {
        return voorOnderzoek;
    }
}
