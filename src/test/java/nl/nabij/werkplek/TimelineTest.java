package nl.nabij.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;
import nl.nabij.platform.NabijClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@NabijTest
class TimelineTest {

    private record Happened(Gemeentecode gemeente, Zaaknummer zaak, String timelineText) implements CaseEvent {}

    @Autowired
    Timeline timeline;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final Gemeentecode gemeente = WerkplekFixture.gemeente();
    private final Zaaknummer zaak = Zaaknummer.of(gemeente + "-2026-00001");

    @Test
    @WithMockUser("anna")
    void keepsWhatHappenedWithDayAndUserNewestFirst() {
        NabijClock.at(LocalDate.of(2026, 3, 2), () -> events.publishEvent(new Happened(gemeente, zaak, "Eerst")));
        NabijClock.at(LocalDate.of(2026, 3, 3), () -> events.publishEvent(new Happened(gemeente, zaak, "Daarna")));
        assertThat(timeline.of(gemeente, zaak)).extracting(Timeline.Entry::text).containsExactly("Daarna", "Eerst");
        Timeline.Entry first = timeline.of(gemeente, zaak).getLast();
        assertThat(first.user()).isEqualTo("anna");
        assertThat(first.at())
                .isEqualTo(ZonedDateTime.of(2026, 3, 2, 10, 0, 0, 0, NabijClock.ZONE)
                        .toInstant());
    }

    @Test
    void whatNobodyDidIsOfTheSystem() {
        events.publishEvent(new Happened(gemeente, zaak, "Bericht ontvangen"));
        assertThat(timeline.of(gemeente, zaak).getFirst().user()).isEqualTo(Timeline.SYSTEM);
    }

    @Test
    void anotherGemeenteReadsNothing() {
        events.publishEvent(new Happened(gemeente, zaak, "Geheim"));
        assertThat(timeline.of(WerkplekFixture.gemeente(), zaak)).isEmpty();
    }

    @Test
    void whatIsRolledBackNeverHappened() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Happened(gemeente, zaak, "Toch niet"));
            status.setRollbackOnly();
        });
        assertThat(timeline.of(gemeente, zaak)).isEmpty();
    }
}
