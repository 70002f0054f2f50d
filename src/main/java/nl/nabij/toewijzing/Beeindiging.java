package nl.nabij.toewijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Ends all support of one client at once: after death, on passing to another domain, on moving away. */
@Service
public class Beeindiging {

    /** Why all support ends; the last day follows from the day it happens. */
    public enum Grond {
        OVERLIJDEN(Redenwijziging.OVERLEDEN, "Overlijden", "De dag van overlijden is de laatste dag.", 0),
        WLZ(
                Redenwijziging.ANDER_DOMEIN,
                "Naar de Wlz of Zvw",
                "De dag voordat de Wlz of Zvw ingaat is de laatste dag.",
                1),
        VERHUIZING(
                Redenwijziging.VERHUISD,
                "Verhuizing naar een andere gemeente",
                "De dag voor de inschrijving in de nieuwe gemeente is de laatste dag.",
                1);

        private final Redenwijziging reden;
        private final String tekst;
        private final String uitleg;
        private final int dagenErvoor;

        Grond(Redenwijziging reden, String tekst, String uitleg, int dagenErvoor) {
            this.reden = reden;
            this.tekst = tekst;
            this.uitleg = uitleg;
            this.dagenErvoor = dagenErvoor;
        }

        public String tekst() {
            return tekst;
        }

        public String uitleg() {
            return uitleg;
        }

        public Redenwijziging reden() {
            return reden;
        }

        public LocalDate laatsteDag(LocalDate gebeurtenis) {
            return gebeurtenis.minusDays(dagenErvoor);
        }
    }

    /**
     * @param dag on which it happens: of death, first day of the other domain, of inscription elsewhere
     * @param overlegd whether the aanbieders agreed, for a last day in the past (OP186)
     * @param door user name
     */
    public record Opdracht(
            Gemeentecode gemeente, ClientId client, Grond grond, LocalDate dag, boolean overlegd, String door) {}

    private final Toewijzingen toewijzingen;
    private final Toewijzingspakketten pakketten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Beeindiging(
            Toewijzingen toewijzingen, Toewijzingspakketten pakketten, ApplicationEventPublisher events, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.pakketten = pakketten;
        this.events = events;
        this.clock = clock;
    }

    /** All aanbieders or none. */
    @Transactional
    public Pakketbesluit voerUit(Opdracht opdracht) {
        Pakketbesluit besluit = doe(opdracht, true);
        if (besluit instanceof Pakketbesluit.Gedaan) {
            meldCak(opdracht);
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return besluit;
    }

    /** What {@link #voerUit} would do; keeps nothing. */
    public Pakketbesluit proef(Opdracht opdracht) {
        return doe(opdracht, false);
    }

    private Pakketbesluit doe(Opdracht opdracht, boolean blijvend) {
        List<Toewijzing> gedaan = new ArrayList<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Toewijzingspakket pakket : perAanbieder(opdracht)) {
            switch (blijvend ? pakketten.voerUit(pakket) : pakketten.proef(pakket)) {
                case Pakketbesluit.Gedaan g -> gedaan.addAll(g.toewijzingen());
                case Pakketbesluit.Geweigerd g -> bevindingen.addAll(g.bevindingen());
            }
        }
        if (gedaan.isEmpty() && bevindingen.isEmpty()) {
            bevindingen.add(
                    Toewijzingsregel.NB714.fout("Na deze dag loopt er geen hulp meer. Er is niets te beëindigen."));
        }
        return bevindingen.isEmpty() ? new Pakketbesluit.Gedaan(gedaan) : new Pakketbesluit.Geweigerd(bevindingen);
    }

    private List<Toewijzingspakket> perAanbieder(Opdracht o) {
        Map<Agbcode, List<Stap>> stappen = new LinkedHashMap<>();
        LocalDate laatste = o.grond().laatsteDag(o.dag());
        for (Toewijzing t : toewijzingen.vanClient(o.gemeente(), o.client())) {
            LocalDate einde = t.periode().einde();
            if (!t.isVerwijderd() && (einde == null || einde.isAfter(laatste))) {
                stappen.computeIfAbsent(t.aanbieder(), a -> new ArrayList<>()).add(stap(o, t, laatste));
            }
        }
        return stappen.entrySet().stream()
                .map(e -> new Toewijzingspakket(o.gemeente(), o.client(), e.getKey(), e.getValue(), null, o.door()))
                .toList();
    }

    /** What had not begun is taken back; what runs gets its last day. */
    private static Stap stap(Opdracht o, Toewijzing t, LocalDate laatste) {
        return t.periode().begin().isAfter(laatste)
                ? new Stap.Verwijder(t.nummer())
                : new Stap.Wijzig(new Wijziging(
                        t.gemeente(),
                        t.nummer(),
                        Gewenst.einde(laatste),
                        o.grond().reden().code(),
                        o.overlegd(),
                        null,
                        o.door()));
    }

    private void meldCak(Opdracht o) {
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                o.gemeente(),
                "cak-stop:" + o.client().waarde(),
                "Eigen bijdrage",
                "Meld het CAK dat alle hulp van een inwoner stopt",
                Role.BACKOFFICE,
                null,
                toewijzingen.vanClient(o.gemeente(), o.client()).stream()
                        .filter(t -> t.zaak() != null)
                        .map(Toewijzing::zaak)
                        .findFirst()
                        .orElse(null),
                LocalDate.now(clock),
                "Wmo 2015 art. 2.1.4b",
                "/toewijzingen/"
                        + toewijzingen
                                .vanClient(o.gemeente(), o.client())
                                .getFirst()
                                .nummer())));
    }
}
