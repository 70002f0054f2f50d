package nl.nabij.berichten.regels;

import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Element;

/** iWmo TR366: every line of the answer is one of the declaratie, by its reference. */
final class TR366RegelUitDeclaratie extends Antwoordregel {

    TR366RegelUitDeclaratie() {
        super("TR366", "9366", "Deze prestatie staat niet in uw declaratie: het referentienummer komt daar niet voor.");
    }

    @Override
    List<Element> geschonden(Bericht antwoord, Bericht declaratie) {
        return perReferentie(antwoord, declaratie, (p, bron) -> bron.isEmpty());
    }
}
