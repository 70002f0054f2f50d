package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Verzoekbericht;
import nl.nabij.verzoek.Verzoeksoort;

/** iWmo TR304: the BSN is that of a client of this aanbieder; a VOW is about support it gives. */
public final class TR304BsnIsVanClient implements Verzoekregel<Verzoekbericht> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR304",
                "8187",
                "Wij kennen deze persoon niet als cliënt van u. Controleer het BSN, of stuur een verzoek om toewijzing"
                        + " (315).");
    }

    @Override
    public boolean isGeschonden(Verzoekbericht bericht, Verzoekfeiten feiten) {
        return bericht.soort() == Verzoeksoort.WIJZIGING && feiten.bekend().isEmpty();
    }
}
