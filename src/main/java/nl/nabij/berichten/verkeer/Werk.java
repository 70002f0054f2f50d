package nl.nabij.berichten.verkeer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toewijzing.Berichttermijn;
import nl.nabij.toewijzing.Berichttermijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the message traffic asks of the back office, as work items. */
@Component
class Werk {

    private static final String FOUT = "bericht-fout:";
    private static final String VERSTUREN = "versturen:";
    private static final String RETOUR = "retour:";
    private static final String BESTAND = "bestand:";

    private final Berichttermijnen termijnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Werk(Berichttermijnen termijnen, ApplicationEventPublisher events, Clock clock) {
        this.termijnen = termijnen;
        this.events = events;
        this.clock = clock;
    }

    /** Of an incoming message: a refusal must be told outside the messages (OP090x2); an answer ends the waiting. */
    void ontvangen(ArchiefBericht bericht) {
        if (bericht.uitkomst() == Uitkomst.GEWEIGERD) {
            open(
                    bericht,
                    FOUT,
                    "Meld de afzender dat zijn bericht niet te verwerken is",
                    na(bericht, Berichttermijn.RETOUR),
                    "iWmo OP090x2");
        }
        if (bericht.antwoordOp() != null && bericht.gemeente() != null) {
            sluit(bericht.gemeente(), RETOUR + bericht.antwoordOp());
        }
    }

    /** The aanbieder does not accept what was sent. */
    void afgewezenDoorAanbieder(ArchiefBericht uitgaand) {
        open(
                uitgaand,
                FOUT,
                "Herstel wat u stuurde: de aanbieder keurde het bericht (" + uitgaand.soort() + ") af",
                vandaag(),
                "iWmo OP090");
    }

    /** Of an outgoing message: send it by {@code uiterlijk}, or mend it when our own check stopped it. */
    void klaargezet(ArchiefBericht bericht, LocalDate uiterlijk) {
        if (bericht.fouten().stream().anyMatch(f -> f.regel().equals("OP003"))) {
            open(
                    bericht,
                    FOUT,
                    "Vertel de aanbieder buiten het berichtenverkeer wat is afgewezen: er is een afgeschermde inwoner"
                            + " bij",
                    uiterlijk,
                    "iWmo OP003");
            return;
        }
        if (bericht.uitkomst() == Uitkomst.TEGENGEHOUDEN) {
            open(
                    bericht,
                    FOUT,
                    "Herstel een eigen bericht dat niet door de controle kwam",
                    vandaag(),
                    "Nabij stuurt geen bericht dat de standaard breekt");
            return;
        }
        open(
                bericht,
                VERSTUREN,
                "Verstuur een klaarstaand bericht",
                uiterlijk,
                termijn(bericht).bron());
    }

    /** Last day for an outgoing message to leave. */
    LocalDate uiterlijk(ArchiefBericht bericht) {
        return na(bericht, termijn(bericht));
    }

    private static Berichttermijn termijn(ArchiefBericht bericht) {
        return bericht.soort().equals(Berichtsoort.WMO325.name()) ? Berichttermijn.DECLARATIE : Berichttermijn.RETOUR;
    }

    /** It left; from {@code antwoordUiterlijk} on the other side is late. */
    void verstuurd(ArchiefBericht bericht, @Nullable LocalDate antwoordUiterlijk) {
        if (bericht.gemeente() != null) {
            sluit(bericht.gemeente(), VERSTUREN + bericht.id());
        }
        if (antwoordUiterlijk != null) {
            open(
                    bericht,
                    RETOUR,
                    "Vraag de aanbieder naar het retourbericht op uw " + bericht.soort() + " als het er nog niet is",
                    antwoordUiterlijk,
                    Berichttermijn.RETOUR.bron() + ", 3 werkdagen");
        }
    }

    void afgehandeld(ArchiefBericht bericht) {
        if (bericht.gemeente() != null) {
            sluit(bericht.gemeente(), FOUT + bericht.id());
            sluit(bericht.gemeente(), RETOUR + bericht.id());
        }
    }

    /** A large file that could not be handled: nobody else knows of it, and the term of its answer runs. */
    void gestrand(Wachtrij.Gestrand bestand) {
        Gemeentecode gemeente = bestand.gemeente();
        if (gemeente == null) {
            return;
        }
        boolean declaratie = Berichtsoort.WMO323.name().equals(bestand.soort());
        Berichttermijn termijn = declaratie ? Berichttermijn.DECLARATIE : Berichttermijn.RETOUR;
        LocalDate dag =
                ZonedDateTime.ofInstant(bestand.aangeboden(), NabijClock.ZONE).toLocalDate();
        String van = bestand.vanAanbieder() ? " van een aanbieder" : "";
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                gemeente,
                BESTAND + bestand.id(),
                "Berichten",
                "Een groot bestand" + van + " is niet verwerkt: probeer het opnieuw of vertel het de afzender",
                Role.BACKOFFICE,
                null,
                null,
                termijnen.gemeente(gemeente, termijn, dag),
                declaratie ? termijn.bron() : "iWmo OP090x2",
                "/berichten/aanbieden")));
    }

    void bestandAfgehandeld(Gemeentecode gemeente, UUID id) {
        sluit(gemeente, BESTAND + id);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    private LocalDate na(ArchiefBericht bericht, Berichttermijn termijn) {
        LocalDate dag = ZonedDateTime.ofInstant(bericht.herkomst().tijdstip(), NabijClock.ZONE)
                .toLocalDate();
        Gemeentecode gemeente = bericht.gemeente();
        return gemeente == null ? dag : termijnen.gemeente(gemeente, termijn, dag);
    }

    private void open(ArchiefBericht bericht, String sleutel, String taak, LocalDate uiterlijk, String grond) {
        if (bericht.gemeente() != null) {
            events.publishEvent(new WorkItem.Opened(new WorkItem(
                    bericht.gemeente(),
                    sleutel + bericht.id(),
                    "Berichten",
                    taak,
                    Role.BACKOFFICE,
                    null,
                    null,
                    uiterlijk,
                    grond,
                    "/berichten/" + bericht.id())));
        }
    }

    private void sluit(Gemeentecode gemeente, String sleutel) {
        events.publishEvent(new WorkItem.Closed(gemeente, sleutel));
    }
}
