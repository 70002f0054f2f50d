package nl.nabij.declaratie.regels;

import nl.nabij.kern.Afkeur;

/** iWmo TR333: the number of a declaratie is used once by this aanbieder. */
public final class TR333DeclaratienummerIsNieuw implements Declaratieregel {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR333", "9333", "Het declaratienummer is al eerder gebruikt. Geef elke declaratie een eigen nummer.");
    }

    @Override
    public boolean isGeschonden(Declaratiefeiten feiten) {
        return feiten.nummerBekend();
    }
}
