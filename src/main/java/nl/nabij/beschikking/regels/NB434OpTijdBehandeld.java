package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Only an objection that came in time, or late with an excuse, is judged on its content. */
final class NB434OpTijdBehandeld implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB434");
    }

    @Override
    public String bron() {
        return "Awb art. 6:7, 6:9 en 6:11";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        Bezwaar bezwaar = dossier.bezwaar();
        if (bezwaar == null
                || bezwaar.ontvankelijk()
                || dossier.voorstel().soort() == Uitkomst.BEZWAAR_NIET_ONTVANKELIJK) {
            return List.of();
        }
        return fout("Het bezwaar kwam te laat en er is geen goede reden vastgelegd. Leg de reden vast, of kies"
                + " niet-ontvankelijk.");
    }
}
