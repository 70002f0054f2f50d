package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Melding;

/** iWmo TR074: what is new (status 1) was not reported before with the same key. */
public final class TR074SleutelIsNieuw implements Leveringsregel<Melding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR074", "9074", "Deze melding is al eerder ontvangen.");
    }

    @Override
    public boolean isGeschonden(Melding melding, Leveringsfeiten feiten) {
        return Leveringsregel.isEerste(melding) && feiten.isBekend(melding);
    }
}
