package nl.nabij.toegang.regels;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.nabij.kern.Bevinding;
import nl.nabij.toegang.Plicht;

/** TG001: before the onderzoek the melding is confirmed, and cliëntondersteuning and the personal plan are explained. */
public final class OnderzoekMagStarten {

    private OnderzoekMagStarten() {}

    public static List<Bevinding> toets(Set<Plicht> gedaan) {
        return Arrays.stream(Plicht.values())
                .filter(p -> p.voorOnderzoek() && !gedaan.contains(p))
                .map(p -> Toegangsregel.TG001.fout(
                        "Leg eerst vast: " + p.tekst().toLowerCase(java.util.Locale.ROOT) + " (" + p.artikel() + ")."))
                .toList();
    }
}
