package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Only an aanvraag can be decided on. */
final class NB401AanvraagOntvangen implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB401");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.5 lid 1 en 2";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (dossier.zaak().aanvraagdatum() != null) {
            return List.of();
        }
        return fout("Er is nog geen aanvraag. Leg eerst vast op welke dag de client de aanvraag deed.");
    }
}
