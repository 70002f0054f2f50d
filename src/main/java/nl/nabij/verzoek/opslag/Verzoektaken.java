package nl.nabij.verzoek.opslag;

import java.time.LocalDate;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toewijzing.Berichttermijn;
import nl.nabij.toewijzing.Berichttermijnen;
import nl.nabij.verzoek.Afwijsreden;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekantwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a request asks of people, as work items. */
@Component
class Verzoektaken {

    private final ApplicationEventPublisher events;
    private final Berichttermijnen termijnen;

    Verzoektaken(ApplicationEventPublisher events, Berichttermijnen termijnen) {
        this.events = events;
        this.termijnen = termijnen;
    }

    void ontvangen(Verzoek v) {
        open(
                v,
                null,
                new Vraag(
                        "Beantwoord een " + v.soort().tekst().toLowerCase(java.util.Locale.ROOT),
                        Role.BACKOFFICE,
                        v.antwoordUiterlijk(),
                        Berichttermijn.VERZOEK));
    }

    /** From now on the consulent works on it, up to the last day of the standard. */
    void inOnderzoek(Verzoek v, @Nullable Zaaknummer zaak, LocalDate uiterlijk) {
        open(
                v,
                zaak,
                new Vraag(
                        "Rond het onderzoek naar een verzoek van de aanbieder af",
                        Role.CONSULENT,
                        uiterlijk,
                        Berichttermijn.VERZOEK_IN_ONDERZOEK));
    }

    void klaar(Verzoek v, Verzoekantwoord antwoord) {
        events.publishEvent(new WorkItem.Closed(v.gemeente(), sleutel(v)));
        if (antwoord.juisteGemeente() != null) {
            events.publishEvent(new WorkItem.Opened(new WorkItem(
                    v.gemeente(),
                    "verzoek-elders:" + v.id(),
                    "Verzoek",
                    "Zeg de aanbieder dat hij bij gemeente " + antwoord.juisteGemeente()
                            + " moet zijn; het bericht heeft daar geen plaats voor",
                    Role.BACKOFFICE,
                    null,
                    null,
                    antwoord.reden() == Afwijsreden.WOONPLAATS
                            ? termijnen.gemeente(
                                    v.gemeente(),
                                    Berichttermijn.AFWIJZING_WOONPLAATS,
                                    v.ontvangenOp().toLocalDate())
                            : antwoord.op().toLocalDate(),
                    "iWmo OP359",
                    pagina(v))));
        }
    }

    void gezegd(Verzoek v) {
        events.publishEvent(new WorkItem.Closed(v.gemeente(), "verzoek-elders:" + v.id()));
    }

    private void open(Verzoek v, @Nullable Zaaknummer zaak, Vraag vraag) {
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                v.gemeente(),
                sleutel(v),
                "Verzoek",
                vraag.taak(),
                vraag.rol(),
                null,
                zaak,
                vraag.uiterlijk(),
                vraag.termijn().bron(),
                pagina(v))));
    }

    private record Vraag(String taak, Role rol, LocalDate uiterlijk, Berichttermijn termijn) {}

    private static String sleutel(Verzoek v) {
        return "verzoek:" + v.id();
    }

    private static String pagina(Verzoek v) {
        return "/verzoeken/" + v.id();
    }
}
