package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** A refusal, whole or partial, names its ground; {@link NB419WeigeringPerProduct NB419} asks it per product. */
final class NB411GrondGenoemd implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB411");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.5 lid 3 en 6; Awb art. 3:46";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (!dossier.voorstel().uitkomst().weigert()
                || !dossier.voorstel().weigeringen().isEmpty()
                || dossier.voorstel().grond() != null) {
            return List.of();
        }
        return fout("De grond ontbreekt. Kies waarom u (een deel van) de hulp afwijst.");
    }
}
