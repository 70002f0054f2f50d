package nl.nabij.toewijzing.opslag;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.nabij.contract.Contracten;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.toewijzing.Ketenslot;
import nl.nabij.toewijzing.LeveringGemeld;
import nl.nabij.toewijzing.Leveringen;
import nl.nabij.toewijzing.Leveringsbericht;
import nl.nabij.toewijzing.Leveringsuitkomst;
import nl.nabij.toewijzing.Leveringtaken;
import nl.nabij.toewijzing.Melding;
import nl.nabij.toewijzing.Startmelding;
import nl.nabij.toewijzing.StatusAanlevering;
import nl.nabij.toewijzing.Stopmelding;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.regels.Leveringsfeiten;
import nl.nabij.toewijzing.regels.Leveringsregel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LeveringService implements Leveringen {

    private final LeveringRepository leveringen;
    private final Contracten contracten;
    private final Ketenslot slot;
    private final Leveringtaken taken;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeveringService(
            LeveringRepository leveringen,
            Contracten contracten,
            Ketenslot slot,
            Leveringtaken taken,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.leveringen = leveringen;
        this.contracten = contracten;
        this.slot = slot;
        this.taken = taken;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Leveringsuitkomst start(Leveringsbericht<Startmelding> bericht) {
        return verwerk(bericht, Leveringsregel.START);
    }

    @Override
    @Transactional
    public Leveringsuitkomst stop(Leveringsbericht<Stopmelding> bericht) {
        return verwerk(bericht, Leveringsregel.STOP);
    }

    /** Withdrawals go first, so that a correction may come in one message; nothing is stored unless all is right. */
    private <T extends Melding> Leveringsuitkomst verwerk(
            Leveringsbericht<T> bericht, List<Leveringsregel<? super T>> regels) {
        slot.neem(bericht.gemeente(), bericht.afzender());
        Map<String, Leveringsfeiten> feiten = new HashMap<>();
        List<List<Afkeur>> uit = new ArrayList<>();
        bericht.meldingen().forEach(m -> uit.add(List.of()));
        Map<Integer, Leveringsfeiten> na = new LinkedHashMap<>();
        for (int i : volgorde(bericht.meldingen())) {
            T melding = bericht.meldingen().get(i);
            Leveringsfeiten nu =
                    feiten.computeIfAbsent(String.valueOf(melding.nummer()), n -> leveringen.feiten(bericht, melding));
            uit.set(i, Leveringsregel.toets(regels, melding, metProduct(nu, melding)));
            if (uit.get(i).isEmpty()) {
                na.put(i, nu.na(melding));
                feiten.put(String.valueOf(melding.nummer()), nu.na(melding));
            }
        }
        Leveringsuitkomst uitkomst = new Leveringsuitkomst(uit);
        if (uitkomst.isGoedgekeurd()) {
            na.forEach((i, stand) -> store(bericht, bericht.meldingen().get(i), stand));
        }
        return uitkomst;
    }

    private Leveringsfeiten metProduct(Leveringsfeiten feiten, Melding melding) {
        String code = melding.productcode();
        return code == null || feiten.isEigenProduct(melding) || !Productcode.isGeldig(code)
                ? feiten
                : feiten.met(
                        code,
                        contracten
                                .product(Productcode.of(code))
                                .map(p -> p.categorie().waarde())
                                .orElse(null));
    }

    private static List<Integer> volgorde(List<? extends Melding> meldingen) {
        return IntStream.range(0, meldingen.size())
                .boxed()
                .sorted(Comparator.comparing(i -> meldingen.get(i).status() == StatusAanlevering.EERSTE))
                .toList();
    }

    /** @param na the facts with this melding in them */
    private void store(Leveringsbericht<?> bericht, Melding melding, Leveringsfeiten na) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Toewijzing t = na.toewijzing();
        if (t == null) {
            throw new IllegalStateException("A melding without a toewijzing was approved: " + melding.nummer());
        }
        leveringen.store(t, bericht, melding, now);
        log.record(
                t.gemeente(),
                "aanbieder " + bericht.afzender(),
                AccessLog.Action.GEWIJZIGD,
                t.client().waarde(),
                "Levering gemeld (iWmo 305/307)",
                "toewijzing " + t.nummer());
        taken.gemeld(t, na.stand());
        Zaaknummer zaak = t.zaak();
        if (zaak != null) {
            events.publishEvent(new LeveringGemeld(t, zaak, melding));
        }
    }
}
