package nl.nabij.werkplek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * One open piece of work.
 *
 * @param behandelaar user name; null when the whole team may take it
 * @param lastDay overdue after it
 * @param basis where that day comes from
 * @param link page where it is done
 */
public record Werkitem(
        String key,
        String kind,
        String task,
        Role role,
        @Nullable String behandelaar,
        @Nullable Zaaknummer zaak,
        @Nullable ClientId client,
        LocalDate lastDay,
        String basis,
        String link,
        Instant openedAt) {

    public Urgency urgency(LocalDate today) {
        return Urgency.of(lastDay, today);
    }

    /** Calendar days until the last day; negative when overdue. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }
}
