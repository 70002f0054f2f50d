package nl.nabij.beschikking.model;

/** Where the decision of a zaak stands (processen.md 3.2). */
public enum Besluitstand {
    AANGEVRAAGD("Aanvraag ontvangen"),
    OPGESCHORT("Wacht op aanvulling van de aanvraag"),
    TE_LAAT("Te laat: de termijn voor het besluit is voorbij"),
    DWANGSOM("In gebreke gesteld: de dwangsom kan lopen"),
    BESLOTEN("Besluit genomen"),
    HEROVERWEGING("Wordt opnieuw onderzocht"),
    INGETROKKEN("Ingetrokken of beëindigd"),
    VERLOPEN("Verlopen: de periode is voorbij"),
    IN_BEZWAAR("Bezwaar loopt; het besluit blijft gelden");

    private final String tekst;

    Besluitstand(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
