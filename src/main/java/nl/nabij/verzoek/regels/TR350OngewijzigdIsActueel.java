package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;

/** iWmo TR350: what stays unchanged is a toewijzing that runs or will run. */
public final class TR350OngewijzigdIsActueel implements Verzoekregel<Gevraagd.Ongewijzigd> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR350", "9350", "Dit toewijzingnummer is geen lopende toewijzing van deze cliënt bij u.");
    }

    @Override
    public boolean isGeschonden(Gevraagd.Ongewijzigd product, Verzoekfeiten feiten) {
        return feiten.actueel(product.nummer()).isEmpty();
    }
}
