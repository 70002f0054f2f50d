package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** No grant without an amount of time. */
final class NB403TijdInBesluit implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB403");
    }

    @Override
    public String bron() {
        return "CRvB 8 oktober 2018 (tijd in het besluit); DW-37; DW-46; ZAWA-15";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (!dossier.voorstel().uitkomst().kentToe() || dossier.toeTeKennen().isPresent() || zonderNorm(dossier)) {
            return List.of();
        }
        if (dossier.voorstel().uitkomst() == Uitkomst.GEDEELTELIJK_TOEKENNEN) {
            return fout("Er staat geen tijd in het besluit. Vul in hoeveel minuten per week u toekent.");
        }
        return fout("Er staat geen tijd in het besluit. Leg eerst een indicatie vast met minuten per week.");
    }

    /** Only products weighed by method: each of those has its amount. */
    private static boolean zonderNorm(Besluitdossier dossier) {
        return dossier.indicatie() == null && !dossier.producten().isEmpty();
    }
}
