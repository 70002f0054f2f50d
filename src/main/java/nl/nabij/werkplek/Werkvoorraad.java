package nl.nabij.werkplek;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserAdministration;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Onderzoeken;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work lists: what is open, who has it, by when. Modules open and close items by events. */
@Service
public class Werkvoorraad {

    /** Residents whose name fits, at most; who finds more must type more. */
    private static final Pattern NUMBER = Pattern.compile("[0-9-]+");

    /**
     * One page of items and how many each block holds.
     *
     * @param kinds kinds of work to filter by
     */
    public record Page(List<Werkitem> items, Map<Urgency, Integer> counts, List<String> kinds) {}

    private final WerkitemRepository items;
    private final Zaken zaken;
    private final Onderzoeken onderzoeken;
    private final Clienten clienten;
    private final UserAdministration users;
    private final AccessLog log;
    private final Clock clock;

    Werkvoorraad(
            WerkitemRepository items,
            Zaken zaken,
            Onderzoeken onderzoeken,
            Clienten clienten,
            UserAdministration users,
            AccessLog log,
            Clock clock) {
        this.items = items;
        this.zaken = zaken;
        this.onderzoeken = onderzoeken;
        this.clienten = clienten;
        this.users = users;
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void opened(WorkItem.Opened event) {
        WorkItem item = event.item();
        Zaaknummer zaak = item.zaak();
        ClientId client = zaak == null ? null : zaken.get(item.gemeente(), zaak).client();
        items.open(item, client, Instant.now(clock));
    }

    @EventListener
    void closed(WorkItem.Closed event) {
        items.close(event.gemeente(), event.key());
    }

    public Page page(Werkvraag vraag, int size) {
        LocalDate today = LocalDate.now(clock);
        List<ClientId> named = named(vraag);
        return new Page(items.list(vraag, named, today, size), items.count(vraag, named, today), items.kinds(vraag));
    }

    public List<Werkitem> ofZaak(Gemeentecode gemeente, Zaaknummer zaak) {
        return items.ofZaak(gemeente, zaak);
    }

    /** @throws NotFoundException when this gemeente has no such item, or it was done meanwhile */
    public Werkitem get(Gemeentecode gemeente, String key) {
        return find(gemeente, key).orElseThrow(() -> new NotFoundException("Dit werk is al klaar of bestaat niet."));
    }

    Optional<Werkitem> find(Gemeentecode gemeente, String key) {
        return items.find(gemeente, key);
    }

    /**
     * Puts a free item on the name of the user.
     *
     * @throws NotPossibleException when somebody else was first, or the role does not fit
     */
    @Transactional
    public Werkitem take(CurrentUser user, String key) {
        Werkitem item = get(user.gemeente(), key);
        if (!user.has(item.role())) {
            throw new NotPossibleException(
                    "Dit werk is voor de rol " + item.role().title() + ". Die rol hebt u niet.");
        }
        if (!items.take(user.gemeente(), key, user.name()) && !user.name().equals(item.behandelaar())) {
            throw new NotPossibleException("Een collega heeft dit werk al. Kies ander werk uit de lijst.");
        }
        follow(user, item, user.name());
        record(user, item, "zelf opgepakt");
        return item;
    }

    /**
     * Puts an item on the name of a colleague.
     *
     * @throws NotPossibleException when that colleague is not of this gemeente or cannot do this work
     */
    @Transactional
    public Werkitem handOver(CurrentUser user, String key, String to) {
        Werkitem item = get(user.gemeente(), key);
        boolean fits = colleagues(user, item).stream().anyMatch(c -> c.name().equals(to));
        if (!fits) {
            throw new NotPossibleException(
                    "Kies een collega met de rol " + item.role().title() + ".");
        }
        items.assign(user.gemeente(), key, to);
        follow(user, item, to);
        record(user, item, "overgedragen aan " + to);
        return item;
    }

    /** Who of this gemeente can do this item. */
    public List<UserAdministration.User> colleagues(CurrentUser user, Werkitem item) {
        return users.all(user.gemeente()).stream()
                .filter(u -> !u.blocked() && u.roles().contains(item.role()))
                .toList();
    }

    /** Roles whose work stands in the lists. */
    public static List<Role> staff() {
        return List.of(Role.CONSULENT, Role.BESLUITNEMER, Role.BACKOFFICE);
    }

    /** The zaak follows the consulent who has its work. */
    private void follow(CurrentUser user, Werkitem item, String to) {
        Zaaknummer nummer = item.zaak();
        if (nummer == null || item.role() != Role.CONSULENT) {
            return;
        }
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        if (zaak.loopt() && !to.equals(zaak.behandelaar())) {
            onderzoeken.draagOver(Medewerker.van(user), nummer, to);
        }
    }

    private void record(CurrentUser user, Werkitem item, String what) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                item.client() == null ? null : item.client().waarde(),
                "Werk verdelen",
                what + ": " + item.kind() + (item.zaak() == null ? "" : ", zaak " + item.zaak()));
    }

    private List<ClientId> named(Werkvraag vraag) {
        if (vraag.search().length() < 2 || NUMBER.matcher(vraag.search()).matches()) {
            return List.of();
        }
        return clienten.metNaam(vraag.gemeente(), vraag.search());
    }
}
