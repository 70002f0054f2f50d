package nl.nabij.declaratie.regels;

import nl.nabij.kern.Afkeur;

/** iWmo TR056: the identification of a message is used once by its sender. */
public final class TR056BerichtIsNieuw implements Declaratieregel {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR056",
                "9056",
                "De identificatie van dit bericht is al eerder gebruikt. Geef elk bericht een eigen identificatie.");
    }

    @Override
    public boolean isGeschonden(Declaratiefeiten feiten) {
        return feiten.berichtBekend();
    }
}
