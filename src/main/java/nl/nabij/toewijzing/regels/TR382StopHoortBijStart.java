package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Stopmelding;

/** iWmo TR382: a stop repeats the key of a start that holds: client, toewijzing, product and begin (OP072, OP155). */
public final class TR382StopHoortBijStart implements Leveringsregel<Stopmelding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR382",
                "9069",
                "Er is geen start met dezelfde begindatum en hetzelfde product. Controleer de begindatum of meld eerst de start.");
    }

    @Override
    public boolean isGeschonden(Stopmelding melding, Leveringsfeiten feiten) {
        return Leveringsregel.isEerste(melding)
                && feiten.toewijzing() != null
                && !(feiten.isGestart(melding.begin()) && feiten.isProductVanToewijzing(melding));
    }
}
