package nl.nabij.berichten.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Berichtenlijst.Regel;
import nl.nabij.berichten.verkeer.Richting;
import nl.nabij.berichten.verkeer.Uitkomst;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.NabijClock;

/** One message as a list shows it. */
record Berichtregel(
        UUID id,
        String tijdstip,
        String richting,
        String soort,
        String naam,
        String partij,
        String identificatie,
        Status uitkomst,
        String samenvatting,
        Status klok,
        boolean teVersturen) {

    /** Words with the style of {@code nabij-status}; empty words mean: nothing to show. */
    record Status(String tekst, String stijl) {
        static final Status GEEN = new Status("", "neutral");

        public boolean isLeeg() {
            return tekst.isEmpty();
        }
    }

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("WMO301", "Toewijzing"),
            Map.entry("WMO302", "Antwoord op toewijzing"),
            Map.entry("WMO305", "Start van de hulp"),
            Map.entry("WMO306", "Antwoord op start"),
            Map.entry("WMO307", "Stop van de hulp"),
            Map.entry("WMO308", "Antwoord op stop"),
            Map.entry("WMO315", "Verzoek om toewijzing"),
            Map.entry("WMO316", "Antwoord op verzoek om toewijzing"),
            Map.entry("WMO317", "Verzoek om wijziging"),
            Map.entry("WMO318", "Antwoord op verzoek om wijziging"),
            Map.entry("WMO319", "Antwoord van de gemeente op een verzoek"),
            Map.entry("WMO320", "Ontvangst van het antwoord"),
            Map.entry("WMO323", "Declaratie"),
            Map.entry("WMO325", "Antwoord op declaratie"));

    static Berichtregel van(Regel regel, LocalDate vandaag) {
        ArchiefBericht b = regel.bericht();
        return new Berichtregel(
                b.id(),
                tijdstip(b),
                b.richting().tekst(),
                b.soort(),
                naam(b.soort()),
                partij(regel),
                b.kop().identificatie() == null ? "" : b.kop().identificatie(),
                new Status(b.uitkomst().tekst(), stijl(b.uitkomst())),
                b.samenvatting(),
                klok(regel, vandaag),
                b.uitkomst() == Uitkomst.TE_VERSTUREN);
    }

    static String naam(String soort) {
        return NAMEN.getOrDefault(soort, "Niet te lezen bericht");
    }

    static String tijdstip(ArchiefBericht b) {
        ZonedDateTime tijd = b.herkomst().tijdstip().atZone(NabijClock.ZONE);
        return Tekst.datum(tijd.toLocalDate()) + " " + TIJD.format(tijd);
    }

    private static String partij(Regel regel) {
        if (regel.afzenderNaam() != null) {
            return regel.afzenderNaam();
        }
        ArchiefBericht b = regel.bericht();
        String code = b.richting() == Richting.IN ? b.kop().afzender() : b.kop().ontvanger();
        return code == null ? "onbekend" : code;
    }

    private static String stijl(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case VERWERKT, VERSTUURD -> "ok";
            case TE_VERSTUREN -> "info";
            case AFGEKEURD -> "warn";
            case GEWEIGERD, TEGENGEHOUDEN -> "error";
        };
    }

    private static Status klok(Regel regel, LocalDate vandaag) {
        LocalDate uiterlijk = regel.bericht().antwoordUiterlijk();
        if (uiterlijk == null) {
            return Status.GEEN;
        }
        if (regel.beantwoord()) {
            return new Status("Antwoord ontvangen", "ok");
        }
        return regel.teLaat(vandaag)
                ? new Status("Antwoord te laat, het moest er zijn op " + Tekst.datum(uiterlijk), "error")
                : new Status("Antwoord verwacht uiterlijk " + Tekst.datum(uiterlijk), "info");
    }
}
