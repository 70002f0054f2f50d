package nl.nabij.berichten.regels;

import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Element;

/** iWmo TR337: the answer names the identification of a declaratie that was sent. */
final class TR337AntwoordOpDeclaratie extends Antwoordregel {

    TR337AntwoordOpDeclaratie() {
        super("TR337", "n.v.t.", "Dit antwoord hoort niet bij deze declaratie: de identificatie is een andere.");
    }

    @Override
    List<Element> geschonden(Bericht antwoord, Bericht declaratie) {
        return ongelijk(
                antwoord,
                "Header/DeclaratieIdentificatie/Identificatie",
                declaratie,
                "Header/BerichtIdentificatie/Identificatie");
    }
}
