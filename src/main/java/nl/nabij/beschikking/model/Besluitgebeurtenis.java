package nl.nabij.beschikking.model;

/** What can happen to the decision of a zaak (processen.md 3.2). */
public enum Besluitgebeurtenis {
    AANVULLING_GEVRAAGD("Aanvulling van de aanvraag gevraagd"),
    AANVULLING_ONTVANGEN("Aanvulling ontvangen: de termijn loopt verder"),
    AANVULTERMIJN_VOORBIJ("Termijn voor de aanvulling voorbij"),
    TOEGEKEND("Besluit genomen: hulp toegekend"),
    AFGEWEZEN("Besluit genomen: hulp niet toegekend"),
    NIET_BEHANDELD("Aanvraag niet in behandeling genomen"),
    TERMIJN_VOORBIJ("Termijn voor het besluit voorbij"),
    IN_GEBREKE_GESTELD("Ingebrekestelling ontvangen"),
    HERONDERZOEK_BEGONNEN("Heronderzoek begonnen"),
    ONGEWIJZIGD("Heronderzoek klaar: het besluit blijft zoals het is"),
    HERZIEN("Besluit herzien"),
    INGETROKKEN("Besluit ingetrokken"),
    BEEINDIGD("Hulp beëindigd"),
    PERIODE_VOORBIJ("Periode van het besluit voorbij"),
    BEZWAAR_ONTVANGEN("Bezwaar ontvangen"),
    BEZWAAR_BESLIST("Op het bezwaar beslist"),
    BEZWAAR_INGETROKKEN("Bezwaar ingetrokken door de inwoner");

    private final String tekst;

    Besluitgebeurtenis(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
