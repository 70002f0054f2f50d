package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Verzoekinhoud;

/** iWmo TR347: a reference is used once by an aanbieder. */
public final class TR347ReferentieIsNieuw implements Verzoekregel<Verzoekinhoud> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR347",
                "9347",
                "Deze referentie is al voor een ander verzoek gebruikt. Geef het verzoek een nieuwe referentie.");
    }

    @Override
    public boolean isGeschonden(Verzoekinhoud verzoek, Verzoekfeiten feiten) {
        return feiten.gebruikt().contains(verzoek.referentie());
    }
}
