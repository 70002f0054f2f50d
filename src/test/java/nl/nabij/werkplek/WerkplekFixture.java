package nl.nabij.werkplek;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.jspecify.annotations.Nullable;

/** Users and werkitems for tests; every gemeente of its own. */
public final class WerkplekFixture {

    private static final AtomicInteger COUNTER = new AtomicInteger(9500);

    private WerkplekFixture() {}

    /** A gemeente no other test uses. */
    public static Gemeentecode gemeente() {
        return Gemeentecode.of(String.valueOf(COUNTER.incrementAndGet()));
    }

    public static CurrentUser user(Gemeentecode gemeente, String name, Role... roles) {
        return new CurrentUser(name + "." + gemeente, "Naam van " + name, "x", Set.of(roles), gemeente, null);
    }

    public static WorkItem.Opened opened(
            Gemeentecode gemeente,
            String key,
            Role role,
            @Nullable String assignee,
            @Nullable Zaaknummer zaak,
            LocalDate due) {
        return new WorkItem.Opened(new WorkItem(
                gemeente,
                key,
                "Onderzoek",
                "Rond het onderzoek af",
                role,
                assignee,
                zaak,
                due,
                "Wmo 2.3.2 lid 1, 6 weken",
                "/zaken/" + (zaak == null ? "" : zaak) + "/onderzoek"));
    }
}
