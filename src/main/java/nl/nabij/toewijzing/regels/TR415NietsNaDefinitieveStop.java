package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Levering;
import nl.nabij.toewijzing.Stopmelding;

/** iWmo TR415: after a final stop nothing more is reported on the same start. */
public final class TR415NietsNaDefinitieveStop implements Leveringsregel<Stopmelding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR415",
                "9415",
                "De hulp is al definitief gestopt bij deze start. Trek die stop eerst in als hij niet klopt.");
    }

    @Override
    public boolean isGeschonden(Stopmelding melding, Leveringsfeiten feiten) {
        return Leveringsregel.isEerste(melding)
                && feiten.stopsVan(melding.begin()).stream().anyMatch(s -> !Levering.TIJDELIJK.equals(s.reden()));
    }
}
