package nl.nabij.werkplek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.AccessLogReader;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.UserAdministration;
import nl.nabij.platform.web.Csv;
import nl.nabij.toegang.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The access log of the own gemeente: who saw or changed whose data, when and why. Looking in it is logged too. */
@Controller
class ToegangslogController {

    private static final int PAGE_SIZE = 50;
    private static final int EXPORT_LIMIT = 20_000;
    private static final String PURPOSE = "Controle op toegang tot gegevens";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

    /** What the address asks for; a value that does not exist leaves that filter out. */
    record Request(
            @Nullable String wie,
            @Nullable String handeling,
            @Nullable String zaak,
            @Nullable String tekst,
            @Nullable String van,
            @Nullable String tot,
            @Nullable String bladzijde) {

        int page() {
            try {
                return bladzijde == null ? 1 : Math.max(1, Integer.parseInt(bladzijde));
            } catch (NumberFormatException e) {
                return 1;
            }
        }

        public String with(String path, int page) {
            return UriComponentsBuilder.fromPath(path)
                    .queryParam("wie", text(wie))
                    .queryParam("handeling", text(handeling))
                    .queryParam("zaak", text(zaak))
                    .queryParam("tekst", text(tekst))
                    .queryParam("van", text(van))
                    .queryParam("tot", text(tot))
                    .queryParam("bladzijde", page)
                    .encode()
                    .build()
                    .toUriString();
        }

        static String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }
    }

    /** One line as the page shows it; {@code client} is a reference without a name. */
    record Row(String when, String who, String action, String client, String purpose, String object) {}

    private final AccessLogReader reader;
    private final AccessLog log;
    private final UserAdministration users;
    private final StaffNames staff;
    private final Zaken zaken;
    private final Clock clock;

    ToegangslogController(
            AccessLogReader reader,
            AccessLog log,
            UserAdministration users,
            StaffNames staff,
            Zaken zaken,
            Clock clock) {
        this.reader = reader;
        this.log = log;
        this.users = users;
        this.staff = staff;
        this.zaken = zaken;
        this.clock = clock;
    }

    @GetMapping("/beheer")
    String start() {
        return "redirect:/beheer/gebruikers";
    }

    @GetMapping("/beheer/toegang")
    String list(@AuthenticationPrincipal CurrentUser user, Request request, Model model) {
        Gemeentecode gemeente = user.gemeente();
        UUID client = client(gemeente, Request.text(request.zaak()));
        boolean unknown = client == null && !Request.text(request.zaak()).isEmpty();
        AccessLogReader.Question question = question(request, client, request.page());
        int total = unknown ? 0 : reader.count(gemeente, question);
        if (client != null) {
            log.record(
                    gemeente,
                    user.name(),
                    AccessLog.Action.GELEZEN,
                    client,
                    PURPOSE,
                    "toegangslog van zaak " + request.zaak());
        }
        model.addAttribute("vraag", request);
        model.addAttribute("unknown", unknown);
        model.addAttribute("users", users.all(gemeente));
        model.addAttribute("actions", AccessLog.Action.values());
        model.addAttribute("rows", unknown ? List.of() : rows(gemeente, reader.list(gemeente, question, PAGE_SIZE)));
        model.addAttribute("total", total);
        model.addAttribute("page", request.page());
        model.addAttribute("pages", Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE));
        return "werkplek/toegangslog";
    }

    @GetMapping("/beheer/toegang/uitvoer.csv")
    void export(@AuthenticationPrincipal CurrentUser user, Request request, HttpServletResponse response)
            throws IOException {
        Gemeentecode gemeente = user.gemeente();
        UUID client = client(gemeente, Request.text(request.zaak()));
        boolean unknown = client == null && !Request.text(request.zaak()).isEmpty();
        log.record(gemeente, user.name(), AccessLog.Action.VERSTREKT, client, PURPOSE, "uitvoer van het toegangslog");
        try (Csv csv = Csv.download(response, "toegangslog-" + LocalDate.now(clock) + ".csv")) {
            csv.row(List.of("Tijdstip", "Wie", "Handeling", "Inwoner (kenmerk)", "Doel", "Wat"));
            List<AccessLogReader.Line> lines =
                    unknown ? List.of() : reader.list(gemeente, question(request, client, 1), EXPORT_LIMIT);
            rows(gemeente, lines)
                    .forEach(r -> csv.row(List.of(r.when(), r.who(), r.action(), r.client(), r.purpose(), r.object())));
        }
    }

    private List<Row> rows(Gemeentecode gemeente, List<AccessLogReader.Line> lines) {
        Map<String, String> names = staff.of(gemeente);
        return lines.stream()
                .map(l -> {
                    var at = l.at().atZone(NabijClock.ZONE);
                    return new Row(
                            Tekst.datum(at.toLocalDate()) + ", " + TIME.format(at),
                            names.getOrDefault(l.user(), l.user()),
                            action(l.action()),
                            l.client() == null ? "" : l.client().toString().substring(0, 8),
                            l.purpose(),
                            l.object());
                })
                .toList();
    }

    private AccessLogReader.Question question(Request request, @Nullable UUID client, int page) {
        AccessLog.Action action = null;
        for (AccessLog.Action known : AccessLog.Action.values()) {
            action = known.name().equals(request.handeling()) ? known : action;
        }
        return new AccessLogReader.Question(
                Request.text(request.wie()),
                action,
                client,
                Request.text(request.tekst()),
                day(Request.text(request.van())),
                day(Request.text(request.tot())),
                page);
    }

    /** The resident of this zaak: the log of a person is found by their zaak, so that no name is needed. */
    private @Nullable UUID client(Gemeentecode gemeente, String zaak) {
        if (!Zaaknummer.isGeldig(zaak)) {
            return null;
        }
        try {
            return zaken.get(gemeente, Zaaknummer.of(zaak)).client().waarde();
        } catch (NotFoundException e) {
            return null;
        }
    }

    private static String action(AccessLog.Action action) {
        return switch (action) {
            case GELEZEN -> "Gelezen";
            case GEWIJZIGD -> "Gewijzigd";
            case VERSTREKT -> "Verstrekt";
        };
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
