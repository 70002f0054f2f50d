package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;

/** An application is left untreated only after its applicant had a chance to complete it. */
final class NB417KansOmAanTeVullen implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB417");
    }

    @Override
    public String bron() {
        return "Awb art. 4:5 lid 1";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (dossier.voorstel().uitkomst() != Uitkomst.BUITEN_BEHANDELING) {
            return List.of();
        }
        Aanvulling aanvulling = dossier.aanvulling();
        if (aanvulling == null) {
            return fout("De client kreeg nog geen kans om de aanvraag aan te vullen. Vraag daar eerst om.");
        }
        if (aanvulling.klaar(dossier.besluitdatum()).isEmpty()) {
            return fout("De client heeft nog tot en met " + Tekst.datum(aanvulling.uiterlijk())
                    + " om de aanvraag aan te vullen. Wacht tot die dag voorbij is.");
        }
        return List.of();
    }
}
