package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Stopmelding;

/** iWmo TR414: a later stop of the same start does not end before the earlier one. */
public final class TR414StopNietVoorEerdereStop implements Leveringsregel<Stopmelding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR414", "9414", "De einddatum ligt voor de einddatum van de eerdere stop bij deze start.");
    }

    @Override
    public boolean isGeschonden(Stopmelding melding, Leveringsfeiten feiten) {
        return Leveringsregel.isEerste(melding)
                && feiten.stopsVan(melding.begin()).stream()
                        .anyMatch(s -> melding.einde().isBefore(s.einde()));
    }
}
