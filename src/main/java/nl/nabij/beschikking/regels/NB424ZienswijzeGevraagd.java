package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Whoever gets less is heard first. */
final class NB424ZienswijzeGevraagd implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB424");
    }

    @Override
    public String bron() {
        return "Awb art. 4:8 en 4:11";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        if (!dossier.nadelig() || dossier.voorstel().zienswijze().gevraagd()) {
            return List.of();
        }
        return fout(
                "De client krijgt minder. Vraag eerst de mening van de client en schrijf die op, of leg uit waarom dat"
                        + " niet nodig is.");
    }
}
