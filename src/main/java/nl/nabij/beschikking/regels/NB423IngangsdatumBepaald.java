package nl.nabij.beschikking.regels;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;

/** The decision states from when it holds; to the disadvantage of the client not before the day it is taken, unless the data were wrong. */
final class NB423IngangsdatumBepaald implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB423");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.10 lid 2; Awb art. 3:46 (rechtszekerheid)";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        LocalDate ingang = dossier.voorstel().ingangsdatum();
        if (dossier.voorstel().soort().laatEerderBesluitStaan()) {
            return List.of();
        }
        if (ingang == null) {
            return fout("De ingangsdatum ontbreekt. Vul in vanaf welke dag het nieuwe besluit geldt.");
        }
        Periode periode = dossier.betreft().periode();
        boolean bezwaar = dossier.voorstel().soort().opBezwaar();
        if (periode != null && !bezwaar && ingang.isBefore(periode.begin())) {
            return fout("De ingangsdatum ligt voor het begin van het besluit (" + Tekst.datum(periode.begin())
                    + "). Kies een latere dag.");
        }
        LocalDate laatste = periode == null ? null : periode.einde();
        if (laatste != null && !bezwaar && ingang.isAfter(laatste)) {
            return fout("De ingangsdatum ligt na het einde van het besluit (" + Tekst.datum(laatste)
                    + "). Daarna is een nieuw besluit nodig.");
        }
        boolean terug = ingang.isBefore(dossier.besluitdatum());
        if (terug && dossier.nadelig() && dossier.voorstel().grond() != Vervolggrond.ONJUISTE_GEGEVENS) {
            return fout("Minder hulp kan niet met terugwerkende kracht. Kies " + Tekst.datum(dossier.besluitdatum())
                    + " of later.");
        }
        return List.of();
    }
}
