package nl.nabij.beschikking.regels;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;

/** What is granted anew does not end before it begins. */
final class NB427VervolgperiodeKlopt implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB427");
    }

    @Override
    public String bron() {
        return "Awb art. 3:46 (rechtszekerheid); DW-74";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        if (!dossier.voorstel().soort().kentToe()) {
            return List.of();
        }
        LocalDate begin = dossier.voorstel().ingangsdatum();
        LocalDate einde = dossier.voorstel().einde();
        if (begin != null && einde != null && einde.isBefore(begin)) {
            return fout("De einddatum " + Tekst.datum(einde) + " ligt voor de ingangsdatum " + Tekst.datum(begin)
                    + ". Pas een van de twee aan.");
        }
        return List.of();
    }
}
