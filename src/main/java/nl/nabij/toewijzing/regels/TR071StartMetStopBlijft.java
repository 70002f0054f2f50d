package nl.nabij.toewijzing.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Startmelding;

/** iWmo TR071: a start is not withdrawn while a stop points to it. */
public final class TR071StartMetStopBlijft implements Leveringsregel<Startmelding> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR071",
                "9071",
                "De start kan niet worden ingetrokken: er is al een stop gemeld. Trek eerst de stop in.");
    }

    @Override
    public boolean isGeschonden(Startmelding melding, Leveringsfeiten feiten) {
        return !Leveringsregel.isEerste(melding)
                && !feiten.stopsVan(melding.begin()).isEmpty();
    }
}
