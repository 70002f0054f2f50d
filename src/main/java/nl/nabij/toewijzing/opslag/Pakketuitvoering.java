package nl.nabij.toewijzing.opslag;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Ketenslot;
import nl.nabij.toewijzing.PakketUitgevoerd;
import nl.nabij.toewijzing.Pakketbesluit;
import nl.nabij.toewijzing.Stap;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingBuitenBericht;
import nl.nabij.toewijzing.Toewijzingsbesluit;
import nl.nabij.toewijzing.Toewijzingsgebeurtenis;
import nl.nabij.toewijzing.Toewijzingspakket;
import nl.nabij.toewijzing.Toewijzingspakketten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class Pakketuitvoering implements Toewijzingspakketten {

    private final Stapuitvoering stappen;
    private final ToewijzingRepository toewijzingen;
    private final Standen standen;
    private final Ketenslot slot;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Pakketuitvoering(
            Stapuitvoering stappen,
            ToewijzingRepository toewijzingen,
            Standen standen,
            Ketenslot slot,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.stappen = stappen;
        this.toewijzingen = toewijzingen;
        this.standen = standen;
        this.slot = slot;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public Pakketbesluit voerUit(Toewijzingspakket pakket) {
        return inTransaction(pakket, true);
    }

    @Override
    public Pakketbesluit proef(Toewijzingspakket pakket) {
        return inTransaction(pakket, false);
    }

    private Pakketbesluit inTransaction(Toewijzingspakket pakket, boolean blijvend) {
        Pakketbesluit besluit = transaction.execute(status -> {
            Pakketbesluit uit = stappen(pakket);
            if (!blijvend || uit instanceof Pakketbesluit.Geweigerd) {
                status.setRollbackOnly();
            } else if (uit instanceof Pakketbesluit.Gedaan gedaan) {
                vertel(pakket, gedaan.toewijzingen());
            }
            return uit;
        });
        if (besluit == null) {
            throw new IllegalStateException("A transaction gave no outcome.");
        }
        return besluit;
    }

    /** Every step is tried, also after a refused one, so that all reasons are told at once. */
    private Pakketbesluit stappen(Toewijzingspakket pakket) {
        slot.neem(pakket.gemeente(), pakket.aanbieder());
        List<Toewijzing> gedaan = new ArrayList<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Stap stap : pakket.stappen()) {
            switch (stappen.doe(stap, pakket.gemeente(), pakket.door())) {
                case Toewijzingsbesluit.Gedaan g -> gedaan.add(eigen(pakket, g.toewijzing()));
                case Toewijzingsbesluit.Geweigerd g -> bevindingen.addAll(g.bevindingen());
            }
        }
        return bevindingen.isEmpty() ? new Pakketbesluit.Gedaan(gedaan) : new Pakketbesluit.Geweigerd(bevindingen);
    }

    /** A pakket is about one client and one aanbieder: one 301 holds it (iWmo OP087). */
    private static Toewijzing eigen(Toewijzingspakket pakket, Toewijzing t) {
        if (!t.client().equals(pakket.client()) || !t.aanbieder().equals(pakket.aanbieder())) {
            throw new NotFoundException("toewijzing " + t.nummer());
        }
        return t;
    }

    private void vertel(Toewijzingspakket pakket, List<Toewijzing> gedaan) {
        Toewijzingspakket.Gehonoreerd verzoek = pakket.verzoek();
        if (verzoek != null) {
            gedaan.forEach(t -> toewijzingen.refer(t.gemeente(), t.nummer(), verzoek.referentie()));
            verzoek.ongewijzigd().forEach(n -> toewijzingen.refer(pakket.gemeente(), n, verzoek.referentie()));
        }
        for (Toewijzing t : gedaan) {
            if (!standen.isViaBericht(t)) {
                events.publishEvent(new ToewijzingBuitenBericht(t));
            }
            Zaaknummer zaak = t.zaak();
            if (zaak != null) {
                events.publishEvent(new Toewijzingsgebeurtenis(t.gemeente(), zaak, wat(t)));
            }
        }
        events.publishEvent(new PakketUitgevoerd(pakket, gedaan));
    }

    private static String wat(Toewijzing t) {
        if (t.isVerwijderd()) {
            return "Toewijzing " + t.nummer() + " verwijderd";
        }
        String einde = t.periode()
                .eindeAlsBekend()
                .map(d -> ", laatste dag " + Tekst.datum(d))
                .orElse("");
        return "Toewijzing " + t.nummer() + (t.redenWijziging() == null ? " verleend" : " gewijzigd") + einde;
    }
}
