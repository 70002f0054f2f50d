package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Melding;

/** iWmo TR063: what is withdrawn (status 3) was reported before with the same key. */
public final class TR063VerwijderingHeeftEerdereMelding implements Leveringsregel<Melding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR063", "9063", "Er is geen eerdere melding met deze gegevens om in te trekken.");
    }

    @Override
    public boolean isGeschonden(Melding melding, Leveringsfeiten feiten) {
        return !Leveringsregel.isEerste(melding) && feiten.toewijzing() != null && !feiten.isBekend(melding);
    }
}
