package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Before the decision on an objection the client is heard, or there is a ground not to. */
final class NB431Gehoord implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB431");
    }

    @Override
    public String bron() {
        return "Awb art. 7:2 en 7:3";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        Bezwaar bezwaar = dossier.bezwaar();
        if (bezwaar == null || bezwaar.horen().klaar()) {
            return List.of();
        }
        return fout("De client is nog niet gehoord. Leg vast wanneer u de client hoorde en wat er is gezegd, of waarom"
                + " horen niet hoefde.");
    }
}
