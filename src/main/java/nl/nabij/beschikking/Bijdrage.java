package nl.nabij.beschikking;

/** Whether the client owes the eigen bijdrage, and if not, on which ground (Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3). */
public enum Bijdrage {
    VERSCHULDIGD("Ja, de client betaalt de eigen bijdrage", ""),
    ANDERE_BIJDRAGE(
            "Nee: de client of de partner betaalt al een bijdrage voor de Wlz of voor beschermd wonen",
            "U of uw partner betaalt al een bijdrage voor de Wet langdurige zorg of voor beschermd wonen."),
    NACHTEN_IN_OPVANG(
            "Nee: de client is deze maand twee of meer nachten achter elkaar in de opvang",
            "U slaapt deze maand twee of meer nachten achter elkaar in de opvang."),
    PARTNER_ONDER_AOW(
            "Nee: meerpersoonshuishouden, iemand heeft de AOW-leeftijd nog niet",
            "U woont samen en u of uw partner heeft de AOW-leeftijd nog niet."),
    JONGER_DAN_ACHTTIEN("Nee: de client is jonger dan 18 jaar", "U bent nog niet volwassen."),
    RISICO_KIND(
            "Nee: betalen is een risico voor een kind (na advies)",
            "Na advies vinden wij dat u de bijdrage niet hoeft te betalen."),
    ONVOLDOENDE_DRAAGKRACHT(
            "Nee: de client kan het niet betalen", "U heeft op dit moment niet genoeg geld om de bijdrage te betalen."),
    INTEGRALE_AANPAK(
            "Nee: betalen staat de aanpak in de weg",
            "De bijdrage zou de hulp die wij met u afspraken in de weg staan.");

    private final String tekst;
    private final String zin;

    Bijdrage(String tekst, String zin) {
        this.tekst = tekst;
        this.zin = zin;
    }

    public String tekst() {
        return tekst;
    }

    /** Reason in the letter; empty when the contribution is owed. */
    public String zin() {
        return zin;
    }
}
