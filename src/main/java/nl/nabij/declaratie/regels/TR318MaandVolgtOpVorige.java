package nl.nabij.declaratie.regels;

import nl.nabij.kern.Afkeur;

/** iWmo TR318, IV090: the month does not lie before the latest one claimed over. A month may be skipped, and may come twice; whether support was given in a skipped month cannot be seen. */
public final class TR318MaandVolgtOpVorige implements Declaratieregel {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR318",
                "8214",
                "De declaratieperiode ligt voor de laatste periode waarover u declareerde. Declareer deze regels in een latere periode.");
    }

    @Override
    public boolean isGeschonden(Declaratiefeiten feiten) {
        return feiten.laatsteMaand() != null && feiten.kop().maand().isBefore(feiten.laatsteMaand());
    }
}
