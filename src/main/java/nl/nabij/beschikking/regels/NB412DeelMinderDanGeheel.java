package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Regelcode;

/** A partial grant stays below what the indicatie says. */
final class NB412DeelMinderDanGeheel implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB412");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.5 lid 3; DW-74";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        Minuten deel = dossier.voorstel().minutenPerWeek();
        Indicatie indicatie = dossier.indicatie();
        if (dossier.voorstel().uitkomst() != Uitkomst.GEDEELTELIJK_TOEKENNEN || deel == null) {
            return List.of();
        }
        if (indicatie == null) {
            return fout("Er is geen indicatie. Zonder indicatie is niet te zien welk deel u toekent.");
        }
        if (deel.compareTo(indicatie.totaalPerWeek()) < 0) {
            return List.of();
        }
        return fout("U kent " + deel + " per week toe. Dat is niet minder dan de indicatie: "
                + indicatie.totaalPerWeek() + " per week. Kies dan voor toekennen.");
    }
}
