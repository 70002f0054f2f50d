package nl.nabij.werkplek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import nl.nabij.werkplek.Timeline;
import nl.nabij.werkplek.Werkitem;
import nl.nabij.werkplek.Werkvoorraad;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one zaak: who, what now, by when, and everything that happened. */
@Controller
class ZaakController {

    private final Zaken zaken;
    private final Clienten clienten;
    private final Relaties relaties;
    private final Werkvoorraad werkvoorraad;
    private final Timeline timeline;
    private final ZaakProgress progress;
    private final RunningSupport support;
    private final StaffNames staff;
    private final AccessLog log;
    private final Clock clock;

    ZaakController(
            Zaken zaken,
            Clienten clienten,
            Relaties relaties,
            Werkvoorraad werkvoorraad,
            Timeline timeline,
            ZaakProgress progress,
            RunningSupport support,
            StaffNames staff,
            AccessLog log,
            Clock clock) {
        this.zaken = zaken;
        this.clienten = clienten;
        this.relaties = relaties;
        this.werkvoorraad = werkvoorraad;
        this.timeline = timeline;
        this.progress = progress;
        this.support = support;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/zaken/{nummer}")
    String zaak(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Gemeentecode gemeente = user.gemeente();
        Zaak zaak = zaken.get(gemeente, number(nummer));
        Client client = clienten.get(gemeente, zaak.client());
        log.record(
                gemeente,
                user.name(),
                AccessLog.Action.GELEZEN,
                client.id().waarde(),
                "Behandeling van de zaak",
                "zaak " + zaak.nummer());
        LocalDate today = LocalDate.now(clock);
        Map<String, String> names = staff.of(gemeente);
        model.addAttribute("zaak", zaak);
        model.addAttribute("behandelaar", name(names, zaak.behandelaar()));
        model.addAttribute("resident", ResidentCard.of(client, clienten.behoefte(gemeente, client.id()), today));
        model.addAttribute(
                "people",
                relaties.van(gemeente, client.id()).stream()
                        .map(RelatieCard::of)
                        .toList());
        model.addAttribute(
                "others",
                zaken.vanClient(gemeente, client.id()).stream()
                        .filter(z -> !z.nummer().equals(zaak.nummer()))
                        .toList());
        model.addAttribute("support", support.of(gemeente, client.id()));
        steps(user, zaak, today, model);
        model.addAttribute("vandaag", today);
        model.addAttribute("klokken", progress.clocks(zaak, today));
        model.addAttribute("mijlpalen", progress.milestones(zaak));
        model.addAttribute(
                "story",
                timeline.of(gemeente, zaak.nummer()).stream()
                        .map(e -> StoryLine.of(e, names))
                        .toList());
        return "werkplek/zaak";
    }

    /** The one step to take now: the most urgent work this user can do, otherwise the most urgent of somebody else. */
    private void steps(CurrentUser user, Zaak zaak, LocalDate today, Model model) {
        List<Werkitem> open = werkvoorraad.ofZaak(user.gemeente(), zaak.nummer());
        Optional<Werkitem> mine = open.stream().filter(i -> user.has(i.role())).findFirst();
        Map<String, String> names = staff.of(user.gemeente());
        List<StepCard> cards = open.stream()
                .map(i -> StepCard.of(i, name(names, i.behandelaar()), today, user.has(i.role())))
                .toList();
        model.addAttribute("step", mine.map(i -> cards.get(open.indexOf(i))).orElse(null));
        model.addAttribute(
                "otherSteps",
                cards.stream()
                        .filter(c -> mine.isEmpty() || c.item() != mine.get())
                        .toList());
        model.addAttribute("quiet", progress.quiet(zaak));
    }

    private static String name(Map<String, String> names, @Nullable String user) {
        return user == null ? "" : names.getOrDefault(user, user);
    }

    private static Zaaknummer number(String text) {
        if (!Zaaknummer.isGeldig(text)) {
            throw new NotFoundException("Dit is geen zaaknummer.");
        }
        return Zaaknummer.of(text);
    }
}
