package nl.nabij.toewijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BesluitGewijzigd;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A decision that changes or ends leaves running toewijzingen behind it: the back office changes or ends them (processen X10). */
@Component
class Besluitwijzigingen {

    private final Toewijzingen toewijzingen;
    private final Contracten contracten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Besluitwijzigingen(
            Toewijzingen toewijzingen, Contracten contracten, ApplicationEventPublisher events, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.contracten = contracten;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void op(BesluitGewijzigd gewijzigd) {
        LocalDate vanaf = gewijzigd.vanaf();
        if (vanaf == null) {
            return;
        }
        List<Toewijzing> geraakt = toewijzingen.vanZaak(gewijzigd.gemeente(), gewijzigd.zaak()).stream()
                .filter(t -> !t.isVerwijderd() && loopt(t, vanaf))
                .toList();
        geraakt.stream().filter(t -> route(gewijzigd, t) != Wijzigroute.NIETS).forEach(t -> open(gewijzigd, t, vanaf));
        if (gewijzigd.nieuw().toekenningen().stream().anyMatch(n -> isNieuw(n, geraakt, gewijzigd))) {
            events.publishEvent(new WorkItem.Opened(new WorkItem(
                    gewijzigd.gemeente(),
                    "toewijzen:" + gewijzigd.zaak(),
                    "Toewijzing",
                    "Kies een aanbieder en wijs de hulp toe",
                    Role.CONSULENT,
                    null,
                    gewijzigd.zaak(),
                    later(vanaf),
                    "Besluit " + gewijzigd.nieuw().nummer(),
                    "/zaken/" + gewijzigd.zaak() + "/toewijzing")));
        }
        if (!gewijzigd.nieuw().toegekend()) {
            events.publishEvent(new WorkItem.Closed(gewijzigd.gemeente(), "toewijzen:" + gewijzigd.zaak()));
        }
    }

    /** Done when the toewijzing was changed, whatever the change: the decision is on the page of the zaak. */
    @EventListener
    void op(ToewijzingGewijzigd gewijzigd) {
        Toewijzing t = gewijzigd.toewijzing();
        events.publishEvent(new WorkItem.Closed(t.gemeente(), sleutel(t)));
    }

    private void open(BesluitGewijzigd gewijzigd, Toewijzing toewijzing, LocalDate vanaf) {
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                gewijzigd.gemeente(),
                sleutel(toewijzing),
                "Toewijzing",
                taak(gewijzigd, toewijzing, vanaf),
                Role.BACKOFFICE,
                null,
                gewijzigd.zaak(),
                later(vanaf),
                "Besluit " + gewijzigd.nieuw().nummer() + "; reden wijziging " + gewijzigd.redenWijziging()
                        + " (WMO002)",
                "/zaken/" + gewijzigd.zaak() + "/toewijzing")));
    }

    private String taak(BesluitGewijzigd gewijzigd, Toewijzing toewijzing, LocalDate vanaf) {
        if (route(gewijzigd, toewijzing).houdtNummer()) {
            return "Pas toewijzing " + toewijzing.nummer() + " aan, met hetzelfde nummer, naar besluit "
                    + gewijzigd.nieuw().nummer();
        }
        return voor(gewijzigd, toewijzing).isPresent()
                ? "Vervang toewijzing " + toewijzing.nummer() + " door de nieuwe omvang vanaf " + Tekst.datum(vanaf)
                : "Beëindig toewijzing " + toewijzing.nummer() + " per " + Tekst.datum(vanaf.minusDays(1));
    }

    /** What is granted now of what this toewijzing delivers: the same amount first. */
    private Optional<Toekenning> voor(BesluitGewijzigd gewijzigd, Toewijzing toewijzing) {
        List<Toekenning> soort = gewijzigd.nieuw().toekenningen().stream()
                .filter(n -> levert(toewijzing, n, gewijzigd))
                .toList();
        return soort.stream()
                .filter(n -> n.omvang().equals(toewijzing.omvang()))
                .findFirst()
                .or(() -> soort.stream().findFirst());
    }

    /**
     * By product of the regional offer when the ordered product names one; otherwise the decision that was revised tells which of
     * its category it was.
     */
    private boolean levert(Toewijzing toewijzing, Toekenning toekenning, BesluitGewijzigd gewijzigd) {
        if (toewijzing.productcategorie() != null
                && !toewijzing.productcategorie().equals(toekenning.categorie())) {
            return false;
        }
        return aanbod(toewijzing)
                .or(() -> eerder(toewijzing, gewijzigd.oud()))
                .map(code -> toekenning.product() == null || code.equals(toekenning.product()))
                .orElse(true);
    }

    private Optional<String> aanbod(Toewijzing toewijzing) {
        return Optional.ofNullable(toewijzing.productcode())
                .flatMap(contracten::product)
                .map(Product::aanbod);
    }

    /** The only product of this category that was granted before; empty when there were more, or none. */
    private static Optional<String> eerder(Toewijzing toewijzing, Beschikking oud) {
        List<Toekenning> soort = oud.toekenningen().stream()
                .filter(t -> t.categorie().equals(toewijzing.productcategorie()))
                .toList();
        return soort.size() == 1 ? Optional.ofNullable(soort.getFirst().product()) : Optional.empty();
    }

    /** How the change reaches the aanbieder; what is no longer granted, or by budget, is always replaced or ended by hand. */
    private Wijzigroute route(BesluitGewijzigd gewijzigd, Toewijzing toewijzing) {
        return voor(gewijzigd, toewijzing)
                .filter(n -> toewijzing.budget() == null)
                .map(n -> Wijzigroute.van(
                        toewijzing, new Gewenst(n.periode().einde(), n.omvang(), null), LocalDate.now(clock)))
                .orElse(Wijzigroute.VERVANGEN);
    }

    private boolean isNieuw(Toekenning toekenning, List<Toewijzing> lopend, BesluitGewijzigd gewijzigd) {
        return lopend.stream().noneMatch(t -> levert(t, toekenning, gewijzigd));
    }

    private LocalDate later(LocalDate vanaf) {
        LocalDate vandaag = LocalDate.now(clock);
        return vanaf.isAfter(vandaag) ? vanaf : vandaag;
    }

    private static boolean loopt(Toewijzing toewijzing, LocalDate vanaf) {
        LocalDate einde = toewijzing.periode().einde();
        return einde == null || !einde.isBefore(vanaf);
    }

    private static String sleutel(Toewijzing toewijzing) {
        return "besluit-gewijzigd:" + toewijzing.nummer();
    }
}
