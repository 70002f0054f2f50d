package nl.nabij.werkplek.web;

import java.time.LocalDate;
import java.util.Map;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.werkplek.Urgency;
import nl.nabij.werkplek.Werkitem;
import org.jspecify.annotations.Nullable;

/**
 * One item as the list shows it.
 *
 * @param resident name as it may stand in a list; empty when the work is not about one resident
 * @param clock days left or late, in words
 * @param status class of the word with its shape
 * @param mayTake whether this user can put it on their own name
 */
record ListRow(
        Werkitem item,
        String resident,
        String behandelaar,
        Urgency urgency,
        String lastDay,
        String clock,
        String status,
        boolean mayTake) {

    static ListRow of(
            Werkitem item,
            Map<ClientId, String> residents,
            Map<String, String> staff,
            CurrentUser user,
            LocalDate today) {
        Urgency urgency = item.urgency(today);
        return new ListRow(
                item,
                item.client() == null ? "" : residents.getOrDefault(item.client(), ""),
                item.behandelaar() == null ? "" : staff.getOrDefault(item.behandelaar(), item.behandelaar()),
                urgency,
                Tekst.datum(item.lastDay()),
                clock(item.daysLeft(today)),
                status(urgency),
                item.behandelaar() == null && user.has(item.role()));
    }

    /** Text of the first cell: the resident, or the zaak when no resident may be named. */
    public String title() {
        if (!resident.isEmpty()) {
            return resident;
        }
        return item.zaak() == null ? "Geen zaak" : item.zaak().waarde();
    }

    /** Address of the zaak; null for work without one. */
    public @Nullable String zaakLink() {
        return item.zaak() == null ? null : "/zaken/" + item.zaak().waarde();
    }

    /** Number of the zaak, when the title does not say it; null otherwise. */
    public @Nullable String zaakBelow() {
        return item.zaak() == null || resident.isEmpty() ? null : item.zaak().waarde();
    }

    /** What a button or link of this row is about, for who does not see the row. */
    public String about() {
        return ": " + item.task() + " " + resident;
    }

    static String clock(long daysLeft) {
        if (daysLeft < 0) {
            return daysLeft == -1 ? "1 dag te laat" : -daysLeft + " dagen te laat";
        }
        if (daysLeft == 0) {
            return "vandaag de laatste dag";
        }
        return daysLeft == 1 ? "nog 1 dag" : "nog " + daysLeft + " dagen";
    }

    static String status(Urgency urgency) {
        return "nabij-status nabij-status--"
                + switch (urgency) {
                    case LATE -> "error";
                    case TODAY -> "warn";
                    case THIS_WEEK -> "info";
                    case LATER -> "neutral";
                };
    }
}
