package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Open points of an indicatie that is not settled stop a grant, a deviation without its reason first of all. */
final class NB404IndicatieVastgelegd implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB404");
    }

    @Override
    public String bron() {
        return "DW-48; DW-74; Awb art. 3:2 en 3:46";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        return dossier.voorstel().uitkomst().kentToe() ? dossier.indicatieOpen() : List.of();
    }
}
