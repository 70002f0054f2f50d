package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** The letter names the last day to object. */
final class NB414BezwaartermijnBekend implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB414");
    }

    @Override
    public String bron() {
        return "Awb art. 3:45, 6:7 en 6:8";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (dossier.beleid().find(Beleid.BEZWAARTERMIJN).isPresent()) {
            return List.of();
        }
        return fout("De bezwaartermijn is niet bekend. " + dossier.beleid().waaromNiet(Beleid.BEZWAARTERMIJN));
    }
}
