package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;

/** iWmo TR351: what should change is a toewijzing that runs or will run. */
public final class TR351TeWijzigenIsActueel implements Verzoekregel<Gevraagd.Gewijzigd> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR351", "9351", "Dit toewijzingnummer is geen lopende toewijzing van deze cliënt bij u.");
    }

    @Override
    public boolean isGeschonden(Gevraagd.Gewijzigd product, Verzoekfeiten feiten) {
        return feiten.actueel(product.nummer()).isEmpty();
    }
}
