package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;

/** A penalty is fixed when it no longer rises: the decision came, or the longest time passed. */
final class NB441DwangsomStaatStil implements Dwangsomregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB441");
    }

    @Override
    public String bron() {
        return "Awb art. 4:17 lid 1 en 4:18";
    }

    @Override
    public List<Bevinding> toets(Dwangsomdossier dossier) {
        if (!dossier.looptNog()) {
            return List.of();
        }
        return fout("De dwangsom loopt nog of kan nog gaan lopen, hoogstens tot en met "
                + Tekst.datum(dossier.dwangsom().laatsteDag())
                + ". Neem eerst het besluit dat te laat is.");
    }
}
