package nl.nabij.platform;

import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody must do something: it enters the work list, or replaces what stands there under the same gemeente, kind and
 * reference. Publish it in the transaction that makes the work; the work list listens. Holds ids and facts, no personal data.
 *
 * @param kind stable code of the kind of work, for example {@code toegang.onderzoek}
 * @param reference which one, unique within kind and gemeente, for example the zaaknummer
 * @param role who can do it
 * @param assignee user name of whose work it is; null for anyone with the role
 * @param clientId about whom; null when it is about no or more than one person
 * @param zaak on whose page it belongs; null when it belongs to none
 * @param step short name of the step, for the filter, for example {@code Onderzoek}
 * @param ask what is asked, an imperative in Dutch, for example {@code Rond het onderzoek af}
 * @param due last day on which it is in time
 * @param clock which term that day comes from, for example {@code Onderzoek 6 weken (Wmo 2.3.2)}; null for a working agreement
 * @param path where the work is done
 */
public record WorkItemOpened(
        Gemeentecode gemeente,
        String kind,
        String reference,
        Role role,
        @Nullable String assignee,
        @Nullable UUID clientId,
        @Nullable Zaaknummer zaak,
        String step,
        String ask,
        LocalDate due,
        @Nullable String clock,
        String path) {}
