package nl.nabij.toewijzing;

import java.time.Clock;
import java.time.LocalDate;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Watches for the start and the stop that an order should bring (iWmo OP271, OP272). A signal: it never blocks a claim (OP364). */
@Component
public class Leveringtaken {

    private static final String START = "start:";
    private static final String STOP = "stop:";

    private final Berichttermijnen termijnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leveringtaken(Berichttermijnen termijnen, ApplicationEventPublisher events, Clock clock) {
        this.termijnen = termijnen;
        this.events = events;
        this.clock = clock;
    }

    /** A version of this toewijzing left for the aanbieder. */
    public void verzonden(Toewijzing t, Leveringsstand levering) {
        if (t.isVerwijderd()) {
            close(t, START);
            close(t, STOP);
        } else if (levering == Leveringsstand.NIET_GESTART) {
            verwachtStart(t);
        } else if (levering != Leveringsstand.GESTOPT) {
            verwachtStop(t);
        }
    }

    private void verwachtStart(Toewijzing t) {
        open(
                t,
                START,
                "Vraag de aanbieder naar de start van toewijzing " + t.nummer() + " als die nog niet is gemeld",
                termijnen.aanbieder(
                        t.gemeente(), Berichttermijn.START, later(t.periode().begin())),
                Berichttermijn.START.bron() + ", 5 werkdagen");
    }

    private void verwachtStop(Toewijzing t) {
        LocalDate einde = t.periode().einde();
        String reden = t.redenWijziging();
        if (einde == null || reden == null) {
            return;
        }
        Redenwijziging.vanCode(reden)
                .flatMap(Redenwijziging::stopreden)
                .ifPresent(stopreden -> open(
                        t,
                        STOP,
                        "Vraag de aanbieder naar de stop van toewijzing " + t.nummer() + " (reden " + stopreden
                                + ") als die nog niet is gemeld",
                        termijnen.aanbieder(t.gemeente(), Berichttermijn.STOP, later(einde)),
                        Berichttermijn.STOP.bron() + ", 5 werkdagen"));
    }

    /** A start or stop was reported or taken back. */
    public void gemeld(Toewijzing t, Leveringsstand levering) {
        if (levering == Leveringsstand.NIET_GESTART) {
            verwachtStart(t);
        } else {
            close(t, START);
        }
        if (levering == Leveringsstand.GESTOPT) {
            close(t, STOP);
        }
    }

    /** Tasks of a toewijzing that somebody can tick off, for what no message will tell. */
    public enum Taak {
        START("start:", "De start is nagevraagd"),
        STOP("stop:", "De stop is nagevraagd"),
        BUITEN_BERICHT("buiten-bericht:", "Het is buiten de berichten om afgesproken"),
        CAK("cak-stop:", "Het einde is gemeld aan het CAK");

        private final String sleutel;
        private final String tekst;

        Taak(String sleutel, String tekst) {
            this.sleutel = sleutel;
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }

        private String sleutel(Toewijzing t) {
            return sleutel
                    + (this == CAK ? t.client().waarde().toString() : t.nummer().waarde());
        }
    }

    public void afgehandeld(Toewijzing t, Taak taak) {
        events.publishEvent(new WorkItem.Closed(t.gemeente(), taak.sleutel(t)));
    }

    private LocalDate later(LocalDate dag) {
        LocalDate vandaag = LocalDate.now(clock);
        return dag.isAfter(vandaag) ? dag : vandaag;
    }

    private void open(Toewijzing t, String sleutel, String taak, LocalDate uiterlijk, String grond) {
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                t.gemeente(),
                sleutel + t.nummer(),
                "Levering",
                taak,
                Role.BACKOFFICE,
                null,
                t.zaak(),
                uiterlijk,
                grond,
                "/toewijzingen/" + t.nummer())));
    }

    private void close(Toewijzing t, String sleutel) {
        events.publishEvent(new WorkItem.Closed(t.gemeente(), sleutel + t.nummer()));
    }
}
