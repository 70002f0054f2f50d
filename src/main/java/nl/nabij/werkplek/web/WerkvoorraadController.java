package nl.nabij.werkplek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.UserAdministration;
import nl.nabij.platform.web.Csv;
import nl.nabij.werkplek.Urgency;
import nl.nabij.werkplek.Werkitem;
import nl.nabij.werkplek.Werkvoorraad;
import nl.nabij.werkplek.Werkvraag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The work list of the user, the team or the whole gemeente. */
@Controller
class WerkvoorraadController {

    static final int PAGE_SIZE = 50;
    private static final int EXPORT_LIMIT = 10_000;
    private static final int BATCH = 1_000;
    private static final String PURPOSE = "Werk verdelen en uitvoeren";

    /** Items of one block, in the order of the list; without title when the list is sorted otherwise. */
    record Block(String id, String title, List<ListRow> rows) {}

    /** A block one can filter by, with how much it holds. */
    record Tally(String slug, String title, int number, String status) {}

    private final Werkvoorraad werkvoorraad;
    private final Clienten clienten;
    private final UserAdministration users;
    private final AccessLog log;
    private final Clock clock;

    WerkvoorraadController(
            Werkvoorraad werkvoorraad, Clienten clienten, UserAdministration users, AccessLog log, Clock clock) {
        this.werkvoorraad = werkvoorraad;
        this.clienten = clienten;
        this.users = users;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/werkvoorraad")
    String list(@AuthenticationPrincipal CurrentUser user, ListRequest request, Model model) {
        Werkvoorraad.Page page = werkvoorraad.page(request.question(user, request.page()), PAGE_SIZE);
        List<ListRow> rows = rows(user, page.items());
        logShown(user, AccessLog.Action.GELEZEN, page.items());
        int total = Arrays.stream(Urgency.values())
                .filter(u -> request.urgency() == null || request.urgency() == u)
                .mapToInt(u -> page.counts().getOrDefault(u, 0))
                .sum();
        model.addAttribute("vraag", request);
        model.addAttribute("views", ListRequest.View.values());
        model.addAttribute("columns", ListRequest.Column.values());
        model.addAttribute("kinds", page.kinds());
        model.addAttribute("tallies", tallies(page.counts()));
        model.addAttribute("blocks", blocks(request, rows));
        model.addAttribute("total", total);
        model.addAttribute("pages", Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE));
        model.addAttribute("free", rows.isEmpty() ? free(user) : 0);
        return "werkplek/werkvoorraad";
    }

    @GetMapping("/werkvoorraad/uitvoer.csv")
    void export(@AuthenticationPrincipal CurrentUser user, ListRequest request, HttpServletResponse response)
            throws IOException {
        try (Csv csv = Csv.download(response, "werkvoorraad.csv")) {
            csv.row(List.of(
                    "Inwoner",
                    "Zaak",
                    "Soort werk",
                    "Wat er gevraagd wordt",
                    "Laatste dag",
                    "Stand",
                    "Waarom die dag",
                    "Behandelaar"));
            for (int page = 1; page <= EXPORT_LIMIT / BATCH; page++) {
                List<Werkitem> items =
                        werkvoorraad.page(request.question(user, page), BATCH).items();
                logShown(user, AccessLog.Action.VERSTREKT, items);
                rows(user, items).forEach(r -> csv.row(fields(r)));
                if (items.size() < BATCH) {
                    return;
                }
            }
        }
    }

    private static List<String> fields(ListRow row) {
        Werkitem item = row.item();
        return List.of(
                row.resident(),
                item.zaak() == null ? "" : item.zaak().waarde(),
                item.kind(),
                item.task(),
                item.lastDay().toString(),
                row.clock(),
                item.basis(),
                row.behandelaar());
    }

    private List<ListRow> rows(CurrentUser user, List<Werkitem> items) {
        Set<ClientId> ids =
                items.stream().map(Werkitem::client).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<ClientId, String> residents = clienten.lijstnamen(user.gemeente(), ids);
        Map<String, String> staff = users.all(user.gemeente()).stream()
                .collect(Collectors.toMap(UserAdministration.User::name, UserAdministration.User::displayName));
        LocalDate today = LocalDate.now(clock);
        return items.stream()
                .map(i -> ListRow.of(i, residents, staff, user, today))
                .toList();
    }

    /** One line for all residents shown; it names the zaken, so that who looked at a zaak can be found. */
    private void logShown(CurrentUser user, AccessLog.Action action, List<Werkitem> items) {
        String zaken = items.stream()
                .map(Werkitem::zaak)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!zaken.isEmpty()) {
            log.record(user.gemeente(), user.name(), action, null, PURPOSE, "werkvoorraad, zaken " + zaken);
        }
    }

    /** How much work of the user's roles nobody has, for the way out of an empty list. */
    private int free(CurrentUser user) {
        ListRequest team = new ListRequest("TEAM", null, null, null, "ja", null, null, null, null);
        return werkvoorraad.page(team.question(user, 1), 1).counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<Tally> tallies(Map<Urgency, Integer> counts) {
        return Arrays.stream(Urgency.values())
                .map(u -> new Tally(u.slug(), u.title(), counts.getOrDefault(u, 0), ListRow.status(u)))
                .toList();
    }

    private static List<Block> blocks(ListRequest request, List<ListRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (request.sort() != Werkvraag.Sort.LAATSTE_DAG || request.descending()) {
            return List.of(new Block("werk", "Alle werk", rows));
        }
        List<Block> blocks = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            List<ListRow> some =
                    rows.stream().filter(r -> r.urgency() == urgency).toList();
            if (!some.isEmpty()) {
                blocks.add(new Block(urgency.slug(), urgency.title(), some));
            }
        }
        return blocks;
    }
}
