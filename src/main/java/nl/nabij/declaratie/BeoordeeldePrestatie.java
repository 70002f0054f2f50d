package nl.nabij.declaratie;

import java.time.YearMonth;
import java.util.List;
import nl.nabij.kern.Afkeur;

/**
 * A line with its verdict.
 *
 * @param declaratie the declaratie it came in
 * @param maand month that was claimed over
 * @param afkeur reasons; empty when it is paid
 * @param startOntbreekt whether the aanbieder never reported a start: a signal, it blocks nothing (iWmo OP364)
 */
public record BeoordeeldePrestatie(
        long declaratie, YearMonth maand, Prestatie prestatie, List<Afkeur> afkeur, boolean startOntbreekt) {

    public BeoordeeldePrestatie {
        afkeur = List.copyOf(afkeur);
    }

    public boolean isGoedgekeurd() {
        return afkeur.isEmpty();
    }
}
