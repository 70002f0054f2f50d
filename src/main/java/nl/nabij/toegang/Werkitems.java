package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.regels.OnderzoekMagStarten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work lists right: after everything that happens to a zaak, what must be done for it is said anew. */
@Component
class Werkitems {

    private final ZaakRepository zaken;
    private final Klokken klokken;
    private final Plichten plichten;
    private final OnderzoekRepository onderzoeken;
    private final AanvraagRepository aanvragen;
    private final ApplicationEventPublisher events;

    Werkitems(
            ZaakRepository zaken,
            Klokken klokken,
            Plichten plichten,
            OnderzoekRepository onderzoeken,
            AanvraagRepository aanvragen,
            ApplicationEventPublisher events) {
        this.zaken = zaken;
        this.klokken = klokken;
        this.plichten = plichten;
        this.onderzoeken = onderzoeken;
        this.aanvragen = aanvragen;
        this.events = events;
    }

    @EventListener
    void opnieuw(Toegangsgebeurtenis gebeurtenis) {
        Zaak zaak = zaken.get(gebeurtenis.gemeente(), gebeurtenis.zaak());
        Map<Kloksoort, Klok> open = new EnumMap<>(Kloksoort.class);
        klokken.van(zaak.gemeente(), zaak.nummer()).stream().filter(Klok::open).forEach(k -> open.put(k.soort(), k));
        zet(zaak, "spoed", spoed(open));
        zet(zaak, "melding-bevestigen", bevestigen(zaak));
        zet(zaak, "plan", plan(zaak, open));
        zet(zaak, "onderzoek", onderzoek(zaak, open));
        zet(zaak, "aanvraag", aanvraag(zaak));
    }

    /** What must be done, until when and where; role CONSULENT unless the back office can do it. */
    private record Taak(String soort, String tekst, Role rol, LocalDate uiterlijk, String grond, String pagina) {}

    private static Optional<Taak> spoed(Map<Kloksoort, Klok> open) {
        return Optional.ofNullable(open.get(Kloksoort.SPOED))
                .map(k -> new Taak(
                        "Spoed",
                        "Regel meteen een tijdelijke voorziening",
                        Role.CONSULENT,
                        k.laatsteDag(),
                        k.bron(),
                        "melding"));
    }

    private Optional<Taak> bevestigen(Zaak zaak) {
        if (zaak.status() != Zaakstatus.GEMELD
                || OnderzoekMagStarten.toets(plichten.gedaan(zaak.gemeente(), zaak.nummer()))
                        .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Taak(
                "Melding",
                "Bevestig de melding en vertel over cliëntondersteuning en het persoonlijk plan",
                Role.BACKOFFICE,
                laatsteDag(zaak, Kloksoort.PLAN),
                "Wmo 2.3.2 lid 1 tot en met 3: voordat de tijd voor het persoonlijk plan om is",
                "melding"));
    }

    private Optional<Taak> plan(Zaak zaak, Map<Kloksoort, Klok> open) {
        Klok klok = open.get(Kloksoort.PLAN);
        if (klok == null || zaak.status() != Zaakstatus.IN_ONDERZOEK) {
            return Optional.empty();
        }
        return Optional.of(new Taak(
                "Persoonlijk plan",
                "Vraag of de inwoner een persoonlijk plan heeft",
                Role.CONSULENT,
                klok.laatsteDag(),
                "Wmo 2.3.2 lid 2, 7 dagen",
                "onderzoek"));
    }

    private Optional<Taak> onderzoek(Zaak zaak, Map<Kloksoort, Klok> open) {
        Klok klok = open.get(Kloksoort.ONDERZOEK);
        if (klok == null) {
            return Optional.empty();
        }
        boolean begonnen = onderzoeken.find(zaak.gemeente(), zaak.nummer()).isPresent();
        String tekst = begonnen ? "Rond het onderzoek af en verstuur het verslag" : "Begin het onderzoek";
        return Optional.of(new Taak(
                "Onderzoek", tekst, Role.CONSULENT, klok.laatsteDag(), "Wmo 2.3.2 lid 1, 6 weken", "onderzoek"));
    }

    private Optional<Taak> aanvraag(Zaak zaak) {
        LocalDate verslag = zaak.verslagdatum();
        if (zaak.status() != Zaakstatus.VERSLAG_VERSTUURD || verslag == null) {
            return Optional.empty();
        }
        boolean wacht = !aanvragen.van(zaak.gemeente(), zaak.nummer()).isEmpty();
        return Optional.of(
                wacht
                        ? new Taak(
                                "Aanvraag",
                                "Vraag of de eerdere aanvraag blijft staan en neem die in behandeling",
                                Role.CONSULENT,
                                verslag,
                                "Wmo 2.3.2 lid 9: het kan sinds het verslag",
                                "aanvraag")
                        : new Taak(
                                "Aanvraag",
                                "Vraag of de inwoner een aanvraag doet, of sluit de zaak af",
                                Role.CONSULENT,
                                laatsteDag(zaak, Kloksoort.ONDERZOEK),
                                "Wmo 2.3.2 lid 9",
                                "aanvraag"));
    }

    private void zet(Zaak zaak, String soort, Optional<Taak> taak) {
        String sleutel = soort + ":" + zaak.nummer();
        if (taak.isEmpty()) {
            events.publishEvent(new WorkItem.Closed(zaak.gemeente(), sleutel));
            return;
        }
        Taak t = taak.get();
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                zaak.gemeente(),
                sleutel,
                t.soort(),
                t.tekst(),
                t.rol(),
                t.rol() == Role.CONSULENT ? zaak.behandelaar() : null,
                zaak.nummer(),
                t.uiterlijk(),
                t.grond(),
                "/zaken/" + zaak.nummer() + "/" + t.pagina())));
    }

    private LocalDate laatsteDag(Zaak zaak, Kloksoort soort) {
        return klokken.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(k -> k.soort() == soort)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Zaak " + zaak.nummer() + " heeft geen klok " + soort + "."))
                .laatsteDag();
    }
}
