package nl.nabij.berichten.verkeer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Werkdagen;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the message traffic asks of the back office, as work items. */
@Component
class Werk {

    /** iWmo OP090: a return message goes out, or is missed, after three working days. */
    static final int RETOUR_WERKDAGEN = 3;

    /** iWmo OP090x4: a declaratie is answered within ten working days. */
    static final int DECLARATIE_WERKDAGEN = 10;

    private static final String FOUT = "bericht-fout:";
    private static final String VERSTUREN = "versturen:";
    private static final String RETOUR = "retour:";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Werk(ApplicationEventPublisher events, Clock clock) {
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
                    na(bericht, RETOUR_WERKDAGEN),
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
                "Herstel de toewijzing: de aanbieder keurde het bericht af",
                Werkdagen.BERICHTEN.na(LocalDate.now(clock), RETOUR_WERKDAGEN),
                "iWmo OP090");
    }

    /** Of an outgoing message: send it in time, or mend it when our own check stopped it. */
    void klaargezet(ArchiefBericht bericht) {
        if (bericht.uitkomst() == Uitkomst.TEGENGEHOUDEN) {
            open(
                    bericht,
                    FOUT,
                    "Herstel een eigen bericht dat niet door de controle kwam",
                    na(bericht, 1),
                    "Nabij stuurt geen bericht dat de standaard breekt");
            return;
        }
        int werkdagen = bericht.soort().equals("WMO325") ? DECLARATIE_WERKDAGEN : RETOUR_WERKDAGEN;
        open(
                bericht,
                VERSTUREN,
                "Verstuur een klaarstaand bericht",
                na(bericht, werkdagen),
                werkdagen == DECLARATIE_WERKDAGEN ? "iWmo OP090x4, 10 werkdagen" : "iWmo OP090, 3 werkdagen");
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
                    "Vraag de aanbieder naar het antwoord (302) als het er nog niet is",
                    antwoordUiterlijk,
                    "iWmo OP090, 3 werkdagen");
        }
    }

    void afgehandeld(ArchiefBericht bericht) {
        if (bericht.gemeente() != null) {
            sluit(bericht.gemeente(), FOUT + bericht.id());
            sluit(bericht.gemeente(), RETOUR + bericht.id());
        }
    }

    private static LocalDate na(ArchiefBericht bericht, int werkdagen) {
        LocalDate dag = ZonedDateTime.ofInstant(bericht.herkomst().tijdstip(), NabijClock.ZONE)
                .toLocalDate();
        return Werkdagen.BERICHTEN.na(dag, werkdagen);
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
