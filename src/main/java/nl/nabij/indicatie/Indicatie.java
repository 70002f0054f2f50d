package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Receipt;

/**
 * What was computed and settled for a zaak: how many minutes per week, and why.
 *
 * @param norm name and version of the norm framework
 * @param bevindingen what keeps it from being decided on (for example a deviation without its reason); empty when fit
 */
public record Indicatie(
        Zaaknummer zaak,
        String norm,
        LocalDate peildatum,
        Minuten totaalPerWeek,
        List<Onderbouwingsregel> regels,
        Map<String, String> feiten,
        List<Bevinding> bevindingen,
        Receipt receipt) {

    /** What was computed of these facts. */
    public static Indicatie van(Zaaknummer zaak, Berekening.Berekend b, Map<String, String> feiten) {
        return new Indicatie(
                zaak, b.norm(), b.peildatum(), b.totaalPerWeek(), b.regels(), feiten, List.of(), b.receipt());
    }
}
