package nl.nabij.declaratie.regels;

import nl.nabij.kern.Afkeur;

/** iWmo TR378: the receiver is an existing gemeente that works here. */
public final class TR378GemeenteBestaat implements Declaratieregel {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR378", "S300", "De gemeentecode is niet bekend.");
    }

    @Override
    public boolean isGeschonden(Declaratiefeiten feiten) {
        return !feiten.gemeenteBekend();
    }
}
