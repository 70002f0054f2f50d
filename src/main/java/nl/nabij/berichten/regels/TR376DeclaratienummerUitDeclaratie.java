package nl.nabij.berichten.regels;

import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Element;

/** iWmo TR376: the answer names the number of the declaratie. */
final class TR376DeclaratienummerUitDeclaratie extends Antwoordregel {

    TR376DeclaratienummerUitDeclaratie() {
        super("TR376", "n.v.t.", "Het DeclaratieNummer in het antwoord is niet dat van uw declaratie.");
    }

    @Override
    List<Element> geschonden(Bericht antwoord, Bericht declaratie) {
        return ongelijk(antwoord, "DeclaratieAntwoord/DeclaratieNummer", declaratie, "Declaratie/DeclaratieNummer");
    }
}
