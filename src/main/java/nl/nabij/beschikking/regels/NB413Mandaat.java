package nl.nabij.beschikking.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;

/** Who signs holds a mandate for this kind of decision on that day. */
final class NB413Mandaat {

    static final Regelcode CODE = Regelcode.of("NB413");
    static final String BRON = "Awb art. 10:1 en 10:3; Wmo 2015 art. 2.6.3";

    private NB413Mandaat() {}

    /** A decision on several kinds of support asks a mandate for each. */
    static List<Bevinding> toets(
            List<Mandaat> mandaten, Uitkomst soort, List<Productcategorie> categorieen, LocalDate dag) {
        if (categorieen.stream().allMatch(c -> mandaten.stream().anyMatch(m -> m.geldtVoor(soort, c, dag)))) {
            return List.of();
        }
        return List.of(Bevinding.fout(
                CODE.waarde(),
                "U heeft op " + Tekst.datum(dag) + " geen mandaat voor dit besluit ("
                        + soort.tekst().toLowerCase(Locale.ROOT)
                        + "). Vraag een collega met mandaat om te ondertekenen.",
                BRON));
    }
}
