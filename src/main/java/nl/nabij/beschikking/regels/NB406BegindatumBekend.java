package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** A grant says from when. */
final class NB406BegindatumBekend implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB406");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.5; Awb art. 3:46 (rechtszekerheid); DW-74";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (!dossier.voorstel().uitkomst().kentToe() || dossier.voorstel().begin() != null) {
            return List.of();
        }
        return fout("De begindatum ontbreekt. Vul in vanaf welke dag de client hulp krijgt.");
    }
}
