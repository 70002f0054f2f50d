package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Only the decision that is in force can change, and only when its life allows it. */
final class NB421BetreftGeldendBesluit implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB421");
    }

    @Override
    public String bron() {
        return "processen 3.2; Wmo 2015 art. 2.3.10";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        if (dossier.voorstel().soort().opBezwaar()) {
            return dossier.stand() == Besluitstand.IN_BEZWAAR
                    ? List.of()
                    : fout("Er loopt geen bezwaar. Leg eerst het bezwaar vast.");
        }
        if (dossier.stand() != Besluitstand.BESLOTEN && dossier.stand() != Besluitstand.HEROVERWEGING) {
            return fout("Dit besluit kan nu niet veranderen. De stand is: "
                    + dossier.stand().tekst() + ".");
        }
        if (!dossier.betreft().nummer().equals(dossier.geldend().nummer())) {
            return fout("Besluit " + dossier.betreft().nummer() + " geldt niet meer. Besluit "
                    + dossier.geldend().nummer() + " kwam ervoor in de plaats. Maak het voorstel opnieuw.");
        }
        if (!dossier.geldend().toegekend()) {
            return fout("Er is geen hulp toegekend. Er valt niets te veranderen of te stoppen.");
        }
        return List.of();
    }
}
