package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Where a committee was set up, it advised. */
final class NB433AdviesGegeven implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB433");
    }

    @Override
    public String bron() {
        return "Awb art. 7:13";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        Bezwaar bezwaar = dossier.bezwaar();
        if (bezwaar == null
                || !bezwaar.commissie()
                || (bezwaar.adviesOp() != null && !bezwaar.advies().isBlank())) {
            return List.of();
        }
        return fout("Het advies van de commissie ontbreekt. Leg vast op welke dag het kwam en wat het is.");
    }
}
