package nl.nabij.indicatie.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Vraag;

/** What of an indicatie on one framework goes along to another. */
public record Herberekening(Normenkader oud, Normenkader nieuw) {

    /** The answers to questions the new framework asks, and whose answer it knows. */
    public Map<String, String> feiten(Map<String, String> feiten) {
        Map<String, String> mee = new HashMap<>();
        for (Normenkader.GesteldeVraag gesteld : nieuw.vragen()) {
            Vraag vraag = gesteld.vraag();
            String antwoord = feiten.get(vraag.code());
            if (antwoord != null && vraag.past(antwoord)) {
                mee.put(vraag.code(), antwoord);
            }
        }
        return nieuw.gesteldeFeiten(mee);
    }

    /** A deviation from a norm is about the person and stays; minutes that only filled a gap go when the gap is filled. */
    public List<Afwijking> afwijkingen(Map<String, String> feiten, List<Afwijking> afwijkingen) {
        List<Onderdeel> telt = nieuw.onderdelenBij(feiten);
        return afwijkingen.stream()
                .filter(a -> telt.stream()
                        .anyMatch(o -> o.code().equals(a.onderdeel()) && (o.hoeveelheid() == null || weekAf(a))))
                .toList();
    }

    private boolean weekAf(Afwijking afwijking) {
        return oud.onderdeel(afwijking.onderdeel())
                .filter(o -> o.hoeveelheid() != null)
                .isPresent();
    }
}
