package nl.nabij.indicatie.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.Vraag;
import nl.nabij.kern.Minuten;
import nl.nabij.regel.Receipt;

/**
 * One framework made ready to compute with: questions by code, and the lines it has written before. Adds up the onderdelen that
 * count. Safe for use by many threads.
 */
public final class Rekenmachine {

    private final Normenkader kader;
    private final String versie;
    private final Map<String, Vraag> vragen;
    private final Regelschrijver schrijver;
    private final Map<String, String> norm;

    /** @param versie of the program, for the receipt */
    public Rekenmachine(Normenkader kader, String versie) {
        this.kader = kader;
        this.versie = versie;
        vragen = kader.vragen().stream()
                .map(Normenkader.GesteldeVraag::vraag)
                .collect(Collectors.toUnmodifiableMap(Vraag::code, v -> v));
        schrijver = new Regelschrijver(kader, vragen);
        norm = Map.of(kader.bestand(), kader.hash());
    }

    /** For once; who computes often with the same framework keeps a machine. */
    public static Berekening bereken(
            Normenkader kader,
            Map<String, String> feiten,
            List<Afwijking> afwijkingen,
            LocalDate peildatum,
            String versie) {
        return new Rekenmachine(kader, versie).bereken(feiten, afwijkingen, peildatum);
    }

    public Berekening bereken(Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum) {
        Map<String, String> gesteld = kader.gesteldeFeiten(feiten);
        List<Ontbreekt> ontbreekt = Invoer.feiten(kader, vragen, feiten, gesteld);
        Optelling optelling = new Optelling(kader, schrijver, gesteld);
        ontbreekt.addAll(optelling.telOp(Invoer.afwijkingen(kader, gesteld, afwijkingen, ontbreekt)));
        if (!ontbreekt.isEmpty()) {
            return new Berekening.Gestopt(kader.naam(), peildatum, optelling.regels(), ontbreekt);
        }
        Minuten totaal = optelling.rondAf();
        Receipt receipt = new Receipt(
                peildatum,
                invoer(gesteld, afwijkingen),
                norm,
                optelling.toegepast(),
                totaal.aantal() + " minuten per week",
                versie);
        return new Berekening.Berekend(kader.naam(), peildatum, totaal, optelling.regels(), receipt);
    }

    /** @param invoer the answers; the deviations are added to them */
    private static Map<String, String> invoer(Map<String, String> invoer, List<Afwijking> afwijkingen) {
        for (Afwijking a : afwijkingen) {
            invoer.put(
                    "afwijking:" + a.onderdeel(),
                    a.minuten() + " minuten door " + a.door() + ": " + a.reden()
                            + (a.herkomst() == null ? "" : " (" + a.herkomst() + ")"));
        }
        return invoer;
    }
}
