package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** A decision on what is needed rests on an onderzoek, and the client got its verslag. */
final class NB402VerslagVerstuurd implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB402");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.2 lid 4 en 8; art. 2.3.5 lid 3";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (dossier.zaak().verslagdatum() != null || dossier.voorstel().uitkomst() == Uitkomst.BUITEN_BEHANDELING) {
            return List.of();
        }
        return fout("Het onderzoek is niet klaar: er is geen verslag verstuurd. Rond eerst het onderzoek af.");
    }
}
