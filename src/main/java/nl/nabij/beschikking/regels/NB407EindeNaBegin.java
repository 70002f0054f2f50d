package nl.nabij.beschikking.regels;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;

/** A period does not end before it begins. */
final class NB407EindeNaBegin implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB407");
    }

    @Override
    public String bron() {
        return "Awb art. 3:46 (rechtszekerheid); DW-74";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        LocalDate begin = dossier.voorstel().begin();
        LocalDate einde = dossier.voorstel().einde();
        if (!dossier.voorstel().uitkomst().kentToe() || begin == null || einde == null || !einde.isBefore(begin)) {
            return List.of();
        }
        return fout("De einddatum " + Tekst.datum(einde) + " ligt voor de begindatum " + Tekst.datum(begin)
                + ". Pas een van de twee aan.");
    }
}
