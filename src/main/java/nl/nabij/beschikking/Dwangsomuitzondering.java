package nl.nabij.beschikking;

/** Why no penalty is owed though the decision came too late (Awb 4:17 lid 6); each with the sentence of the letter. */
public enum Dwangsomuitzondering {
    ONREDELIJK_LAAT(
            "a. Onredelijk laat in gebreke gesteld",
            "U liet ons pas heel laat weten dat ons besluit er niet was.",
            "Awb, artikel 4:17 lid 6 onder a"),
    GEEN_BELANGHEBBENDE(
            "b. De aanvrager is geen belanghebbende",
            "Het besluit gaat niet over u zelf, en u vroeg er niet om namens iemand anders.",
            "Awb, artikel 4:17 lid 6 onder b"),
    KENNELIJK_ONGEGROND(
            "c. De aanvraag is kennelijk niet-ontvankelijk of ongegrond",
            "Het was meteen duidelijk dat wij u niet konden geven wat u vroeg.",
            "Awb, artikel 4:17 lid 6 onder c");

    private final String tekst;
    private final String zin;
    private final String bron;

    Dwangsomuitzondering(String tekst, String zin, String bron) {
        this.tekst = tekst;
        this.zin = zin;
        this.bron = bron;
    }

    public String tekst() {
        return tekst;
    }

    /** The sentence of the letter. */
    public String zin() {
        return zin;
    }

    public String bron() {
        return bron;
    }
}
