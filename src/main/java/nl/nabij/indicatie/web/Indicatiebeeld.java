package nl.nabij.indicatie.web;

import java.util.List;
import nl.nabij.indicatie.Indicatieberekening.Kaderinfo;
import nl.nabij.indicatie.Indicatieberekening.Onderdeelinfo;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.Vraag;
import nl.nabij.platform.beeld.Balken.Balk;
import nl.nabij.regel.Onderbouwingsregel;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows for these answers.
 *
 * @param kader null when no framework is set for that day
 * @param totaal per week, as text; empty as long as something is missing
 * @param balken only when there is a total
 */
public record Indicatiebeeld(
        @Nullable Kaderinfo kader,
        List<Vraagveld> vragen,
        List<Onderdeelveld> onderdelen,
        List<Onderbouwingsregel> regels,
        List<Balk> balken,
        String totaal,
        List<Ontbreekt> ontbreekt) {

    /** A question with its answer. */
    public record Vraagveld(Vraag vraag, String antwoord) {}

    /** An onderdeel with the own minutes typed for it. */
    public record Onderdeelveld(Onderdeelinfo info, String minuten, String reden, String herkomst) {

        public boolean eigen() {
            return !minuten.isEmpty() || !reden.isEmpty() || !herkomst.isEmpty();
        }
    }

    /** Questions that are still open. */
    public long open() {
        return vragen.stream().filter(v -> v.antwoord().isEmpty()).count();
    }
}
