package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Whoever does not get everything is told why; {@link NB419WeigeringPerProduct NB419} asks it per product. */
final class NB410Gemotiveerd implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB410");
    }

    @Override
    public String bron() {
        return "Awb art. 3:46";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (!dossier.voorstel().uitkomst().vraagtMotivering()
                || !dossier.voorstel().weigeringen().isEmpty()
                || !dossier.voorstel().motivering().isBlank()) {
            return List.of();
        }
        if (dossier.voorstel().uitkomst() == Uitkomst.BUITEN_BEHANDELING) {
            return fout(
                    "De motivering ontbreekt. Leg de client uit waarom u zonder deze gegevens niet kunt besluiten.");
        }
        return fout("De motivering ontbreekt. Leg de client uit waarom de hulp niet of niet helemaal wordt gegeven.");
    }
}
