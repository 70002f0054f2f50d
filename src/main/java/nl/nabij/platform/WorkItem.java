package nl.nabij.platform;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody must do. Modules publish {@link Opened} and {@link Closed}; the work lists show what is open. Opening with a
 * known key replaces that item; closing an unknown key does nothing. No personal data in it.
 *
 * @param key identity inside the gemeente, for example {@code onderzoek:1980-2027-00042}
 * @param kind what kind of work, for the filter, for example {@code Onderzoek}
 * @param task what is asked, as a verb sentence, for example {@code Rond het onderzoek af}
 * @param role who can do it
 * @param assignee user name; null when the whole team may take it
 * @param due last day; overdue after it
 * @param basis where the date comes from, for example {@code Wmo 2.3.2 lid 1, 6 weken}
 * @param link page where it is done, for example {@code /zaken/1980-2027-00042/onderzoek}
 */
public record WorkItem(
        Gemeentecode gemeente,
        String key,
        String kind,
        String task,
        Role role,
        @Nullable String assignee,
        @Nullable Zaaknummer zaak,
        LocalDate due,
        String basis,
        String link) {

    /** The item must be done from now on, or changed. */
    public record Opened(WorkItem item) {}

    /** The item is done or no longer needed. */
    public record Closed(Gemeentecode gemeente, String key) {}
}
