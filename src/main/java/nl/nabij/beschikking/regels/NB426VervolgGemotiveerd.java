package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** A later decision is explained in words for the client. */
final class NB426VervolgGemotiveerd implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB426");
    }

    @Override
    public String bron() {
        return "Awb art. 3:46 en 7:12";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        if (!dossier.voorstel().motivering().isBlank()) {
            return List.of();
        }
        return fout("De motivering ontbreekt. Leg de client uit waarom het besluit verandert, stopt of blijft.");
    }
}
