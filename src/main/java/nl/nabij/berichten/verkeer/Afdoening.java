package nl.nabij.berichten.verkeer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody dealt with what was wrong with a message. */
@Component
public class Afdoening {

    private final Archief archief;
    private final Werk werk;

    Afdoening(Archief archief, Werk werk) {
        this.archief = archief;
        this.werk = werk;
    }

    @Transactional
    public void afgehandeld(ArchiefBericht bericht, String door) {
        archief.afgehandeld(bericht.id(), door);
        werk.afgehandeld(bericht);
    }
}
