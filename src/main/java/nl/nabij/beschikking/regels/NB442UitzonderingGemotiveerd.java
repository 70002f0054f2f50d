package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Who gets no penalty though the decision was late is told why. */
final class NB442UitzonderingGemotiveerd implements Dwangsomregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB442");
    }

    @Override
    public String bron() {
        return "Awb art. 4:17 lid 6 en 3:46";
    }

    @Override
    public List<Bevinding> toets(Dwangsomdossier dossier) {
        if (dossier.uitzondering() == null || !dossier.motivering().isBlank()) {
            return List.of();
        }
        return fout("De uitleg ontbreekt. Leg de client uit waarom er geen dwangsom is.");
    }
}
