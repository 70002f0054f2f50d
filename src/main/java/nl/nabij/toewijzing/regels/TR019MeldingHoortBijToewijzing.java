package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Melding;

/** iWmo TR019: start and stop name a toewijzing of this client with this aanbieder. Also on a 307 (return code list). */
public final class TR019MeldingHoortBijToewijzing implements Leveringsregel<Melding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR019",
                "9019",
                "De melding hoort niet bij een toewijzing van deze cliënt aan deze aanbieder. Controleer het toewijzingnummer.");
    }

    @Override
    public boolean isGeschonden(Melding melding, Leveringsfeiten feiten) {
        return feiten.toewijzing() == null;
    }
}
