package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.Bijdrage;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** The letter names the eigen bijdrage of that date; no amount is made up. */
final class NB409EigenBijdrageBekend implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB409");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.1.4a lid 4; DW-33";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        boolean nodig =
                dossier.voorstel().uitkomst().kentToe() && dossier.voorstel().bijdrage() == Bijdrage.VERSCHULDIGD;
        if (!nodig || dossier.beleid().find(Beleid.EIGEN_BIJDRAGE).isPresent()) {
            return List.of();
        }
        return fout("De eigen bijdrage van deze dag is niet bekend. "
                + dossier.beleid().waaromNiet(Beleid.EIGEN_BIJDRAGE));
    }
}
