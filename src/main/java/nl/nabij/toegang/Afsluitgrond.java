package nl.nabij.toegang;

import java.util.EnumSet;
import java.util.Set;

/** Why a zaak ends without a besluit, and from which status that is possible (processen.md 3.1). */
public enum Afsluitgrond {
    INGETROKKEN("De inwoner trekt de melding of aanvraag in"),
    ZONDER_AANVRAAG("Er is een oplossing; de inwoner vraagt geen maatwerk aan"),
    OVERLEDEN("De inwoner is overleden"),
    VERHUISD("De inwoner is verhuisd naar een andere gemeente");

    private static final Set<Zaakstatus> OPEN = EnumSet.of(
            Zaakstatus.GEMELD, Zaakstatus.IN_ONDERZOEK, Zaakstatus.VERSLAG_VERSTUURD, Zaakstatus.AANGEVRAAGD);

    private final String tekst;

    Afsluitgrond(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    public boolean mogelijkVanuit(Zaakstatus status) {
        return this == ZONDER_AANVRAAG ? status == Zaakstatus.VERSLAG_VERSTUURD : OPEN.contains(status);
    }
}
