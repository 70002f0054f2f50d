package nl.nabij.beschikking.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Normwaarde;

/** Leaving an application untreated is told within four weeks after the chance to complete it; after that it must be treated. */
final class NB418OpTijdNietBehandeld implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB418");
    }

    @Override
    public String bron() {
        return "Awb art. 4:5 lid 4";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        Aanvulling aanvulling = dossier.aanvulling();
        if (dossier.voorstel().uitkomst() != Uitkomst.BUITEN_BEHANDELING || aanvulling == null) {
            return List.of();
        }
        Optional<Normwaarde> weken = dossier.beleid().find(Beleid.NIET_BEHANDELEN);
        if (weken.isEmpty()) {
            return fout("De termijn om de aanvraag niet te behandelen is niet bekend. "
                    + dossier.beleid().waaromNiet(Beleid.NIET_BEHANDELEN));
        }
        LocalDate laatste = aanvulling.nietBehandelenTot(weken.get().geheel());
        if (!dossier.besluitdatum().isAfter(laatste)) {
            return List.of();
        }
        return fout("Niet behandelen kon tot en met " + Tekst.datum(laatste)
                + ". Die dag is voorbij. Behandel de aanvraag met wat u wel heeft.");
    }
}
