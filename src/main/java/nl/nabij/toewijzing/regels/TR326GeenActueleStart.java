package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Startmelding;

/** iWmo TR326: a start is only for a delivery that does not run. */
public final class TR326GeenActueleStart implements Leveringsregel<Startmelding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR326", "9326", "De hulp loopt al: meld eerst de stop voordat u opnieuw een start meldt.");
    }

    @Override
    public boolean isGeschonden(Startmelding melding, Leveringsfeiten feiten) {
        return Leveringsregel.isEerste(melding) && feiten.heeftActueleStart();
    }
}
