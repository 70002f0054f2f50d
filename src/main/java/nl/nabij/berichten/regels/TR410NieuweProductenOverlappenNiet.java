package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;

/** The same new product is asked for once at a time in a request for change. */
final class TR410NieuweProductenOverlappenNiet extends OverlapRule {

    TR410NieuweProductenOverlappenNiet() {
        super(
                "TR410",
                "Hetzelfde nieuwe product is niet twee keer gevraagd in dezelfde periode.",
                Berichtsoort.WMO317,
                new Lijst("NieuweProducten", "NieuwProduct", "GewensteIngangsdatum", "Einddatum"),
                "Dit nieuwe product staat al in het verzoek voor (een deel van) deze periode. Pas de periode van een"
                        + " van de twee aan.");
    }
}
