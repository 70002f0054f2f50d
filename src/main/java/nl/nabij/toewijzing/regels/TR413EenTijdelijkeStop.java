package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Levering;
import nl.nabij.toewijzing.Stopmelding;

/** iWmo TR413: after a temporary stop (reason 20) no second temporary stop of the same start. */
public final class TR413EenTijdelijkeStop implements Leveringsregel<Stopmelding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR413", "9413", "Er is al een tijdelijke stop gemeld bij deze start.");
    }

    @Override
    public boolean isGeschonden(Stopmelding melding, Leveringsfeiten feiten) {
        return Leveringsregel.isEerste(melding)
                && Levering.TIJDELIJK.equals(melding.reden())
                && feiten.stopsVan(melding.begin()).stream().anyMatch(s -> Levering.TIJDELIJK.equals(s.reden()));
    }
}
