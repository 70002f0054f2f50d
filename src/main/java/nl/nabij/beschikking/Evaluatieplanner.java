package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.beschikking.model.Evaluaties;
import nl.nabij.beschikking.model.Evaluaties.Evaluatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the plan of moments to look again, and its work items. The days that the weighing of a product gives are in it from the
 * decision that grants the product; a later decision replaces those that are still open.
 */
@Component
class Evaluatieplanner {

    /** Answers of a weighing that are such a day: of every product, and halfway reablement (GV-51). */
    private static final List<String> DAGEN = List.of("evaluatie", "halverwege");

    private final Zaken zaken;
    private final Productindicaties producten;
    private final Evaluaties evaluaties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evaluatieplanner(
            Zaken zaken,
            Productindicaties producten,
            Evaluaties evaluaties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.zaken = zaken;
        this.producten = producten;
        this.evaluaties = evaluaties;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void genomen(BeschikkingGenomen genomen) {
        volg(genomen.beschikking(), null);
    }

    /** A decision that leaves the one before it in force changes nothing here. */
    @EventListener
    void gewijzigd(BesluitGewijzigd gewijzigd) {
        if (!gewijzigd.soort().laatEerderBesluitStaan()) {
            volg(gewijzigd.nieuw(), gewijzigd.vanaf());
        }
    }

    /** Adds it to the plan and to the work list. */
    void plan(Zaak zaak, Evaluatie evaluatie, String door) {
        long id = evaluaties.plan(zaak.gemeente(), zaak.nummer(), evaluatie, door);
        events.publishEvent(new Besluitstap(
                zaak.gemeente(), zaak.nummer(), evaluatie.titel() + " gepland op " + Tekst.datum(evaluatie.dag())));
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                zaak.gemeente(),
                sleutel(id),
                "Evaluatie",
                evaluatie.titel(),
                Role.CONSULENT,
                zaak.behandelaar(),
                zaak.nummer(),
                evaluatie.dag(),
                "Gepland; Wmo 2015 art. 2.3.9",
                "/zaken/" + zaak.nummer() + "/evaluaties")));
    }

    static String sleutel(long id) {
        return "evaluatie:" + id;
    }

    /** @param vanaf first day of the new situation; help that stops is still looked at before it */
    private void volg(Beschikking besluit, @Nullable LocalDate vanaf) {
        Zaak zaak = zaken.get(besluit.gemeente(), besluit.zaak());
        Set<String> toegekend = toegekend(besluit);
        List<Evaluatie> gewenst = gewenst(besluit, toegekend);
        List<Evaluatie> gepland = evaluaties.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(e -> e.product() != null)
                .toList();
        gepland.stream()
                .filter(e -> !stoptLater(e, toegekend, vanaf))
                .filter(e -> e.klaarOp() == null && gewenst.stream().noneMatch(g -> gelijk(g, e)))
                .forEach(e -> {
                    evaluaties.vervalt(zaak.gemeente(), zaak.nummer(), e.id(), LocalDate.now(clock));
                    events.publishEvent(new WorkItem.Closed(zaak.gemeente(), sleutel(e.id())));
                });
        gewenst.stream()
                .filter(g -> gepland.stream().noneMatch(e -> gelijk(g, e)))
                .forEach(g -> plan(zaak, g, besluit.ondertekenaar()));
    }

    private static boolean gelijk(Evaluatie een, Evaluatie ander) {
        return Objects.equals(een.product(), ander.product()) && een.dag().equals(ander.dag());
    }

    private static Set<String> toegekend(Beschikking besluit) {
        return besluit.toekenningen().stream()
                .flatMap(t -> Stream.ofNullable(t.product()))
                .collect(Collectors.toSet());
    }

    private static boolean stoptLater(Evaluatie evaluatie, Set<String> toegekend, @Nullable LocalDate vanaf) {
        Evaluaties.Product product = evaluatie.product();
        return vanaf != null
                && evaluatie.dag().isBefore(vanaf)
                && product != null
                && !toegekend.contains(product.code());
    }

    private List<Evaluatie> gewenst(Beschikking besluit, Set<String> toegekend) {
        return producten.van(besluit.gemeente(), besluit.zaak()).stream()
                .filter(p -> toegekend.contains(p.product()))
                .flatMap(p -> DAGEN.stream()
                        .flatMap(vraag -> dag(p.feiten().get(vraag)).stream())
                        .distinct()
                        .map(dag -> evaluatie(p, dag)))
                .toList();
    }

    private static Evaluatie evaluatie(Productindicatie product, LocalDate dag) {
        return new Evaluatie(
                0,
                Evaluaties.Soort.EVALUATIE,
                dag,
                "Deze dag is afgesproken bij het wegen van " + product.naam() + ".",
                null,
                "",
                "",
                "",
                new Evaluaties.Product(product.product(), product.naam()));
    }

    private static Optional<LocalDate> dag(@Nullable String antwoord) {
        try {
            return Optional.ofNullable(antwoord).filter(a -> !a.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("A settled product has a day that is none", e);
        }
    }
}
