package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;

/** The same product is asked for once at a time in a request. */
final class TR386AanvragenOverlappenNiet extends OverlapRule {

    TR386AanvragenOverlappenNiet() {
        super(
                "TR386",
                "Hetzelfde product is niet twee keer aangevraagd in dezelfde periode.",
                Berichtsoort.WMO315,
                new Lijst(
                        "AangevraagdeProducten", "AangevraagdProduct", "ToewijzingIngangsdatum", "ToewijzingEinddatum"),
                "Dit product is in (een deel van) deze periode al aangevraagd. Pas de periode van een van de twee"
                        + " aan.");
    }
}
