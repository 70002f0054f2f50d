package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** What the ladder says needs no maatwerk is not granted; the ladder can be put right until the decision. */
final class NB429LadderVraagtMaatwerk {

    static final Regelcode CODE = Regelcode.of("NB429");
    static final String BRON = "Wmo 2015 art. 2.3.5 lid 3; ALK-25; DW-76";

    private NB429LadderVraagtMaatwerk() {}

    /** @param trede title of the step of the ladder that leads away from maatwerk */
    static List<Bevinding> toets(String trede) {
        return List.of(Bevinding.fout(
                CODE.waarde(),
                "De ladder zegt bij de trede '" + trede + "' dat maatwerk niet nodig is. U kunt dan niets toekennen."
                        + " Wijs af, of pas de ladder in het onderzoek aan als dit toch niet genoeg is.",
                BRON));
    }
}
