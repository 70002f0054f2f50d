package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Whoever took a decision under mandate does not decide on the objection against it. */
final class NB432AndereOndertekenaar {

    static final Regelcode CODE = Regelcode.of("NB432");
    static final String BRON = "Awb art. 10:3 lid 3";

    private NB432AndereOndertekenaar() {}

    static List<Bevinding> toets(Vervolgdossier dossier, String ondertekenaar) {
        if (!dossier.voorstel().soort().opBezwaar()
                || !dossier.betreft().ondertekenaar().equals(ondertekenaar)) {
            return List.of();
        }
        return List.of(Bevinding.fout(
                CODE.waarde(),
                "U nam het besluit waartegen de client bezwaar maakt. Vraag een collega met mandaat om te"
                        + " ondertekenen.",
                BRON));
    }
}
