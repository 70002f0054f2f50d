package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** What the indicatie itself found wrong stops a grant. */
final class NB405IndicatieInOrde implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB405");
    }

    @Override
    public String bron() {
        return "Awb art. 3:2; DW-74";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (!dossier.voorstel().uitkomst().kentToe()) {
            return List.of();
        }
        return dossier.indicatieAlsBekend().stream()
                .flatMap(i -> i.bevindingen().stream())
                .toList();
    }
}
