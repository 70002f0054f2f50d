package nl.nabij.beschikking.regels;

import java.util.List;
import java.util.Locale;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** Revising, withdrawing and ending name one of their grounds. */
final class NB422GrondVanHerziening implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB422");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.10 lid 1";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        Uitkomst soort = dossier.voorstel().soort();
        List<Vervolggrond> mogelijk = Vervolggrond.voor(soort);
        Vervolggrond grond = dossier.voorstel().grond();
        if (mogelijk.isEmpty()) {
            return List.of();
        }
        if (grond == null) {
            return fout("De grond ontbreekt. Kies waarom het besluit verandert of stopt.");
        }
        if (!mogelijk.contains(grond)) {
            return fout("De grond \u2018" + grond.tekst() + "\u2019 past niet bij "
                    + soort.tekst().toLowerCase(Locale.ROOT) + ". Kies een andere grond.");
        }
        return List.of();
    }
}
