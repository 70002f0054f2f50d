package nl.nabij.toegang;

/** Where a zaak stands, from melding to decision (processen.md 3.1). */
public enum Zaakstatus {
    GEMELD("Melding ontvangen"),
    IN_ONDERZOEK("Onderzoek loopt"),
    VERSLAG_VERSTUURD("Verslag verstuurd"),
    AANGEVRAAGD("Aanvraag ontvangen"),
    BESLOTEN("Besluit genomen"),
    AFGESLOTEN("Afgesloten zonder aanvraag");

    private final String tekst;

    Zaakstatus(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
