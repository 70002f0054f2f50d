package nl.nabij.berichten.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Element;

/** iWmo TR371: the answer repeats the XSD versions of the declaratie. */
final class TR371XsdVersieUitDeclaratie extends Antwoordregel {

    TR371XsdVersieUitDeclaratie() {
        super("TR371", "n.v.t.", "De XSD-versie in het antwoord is niet die van uw declaratie.");
    }

    @Override
    List<Element> geschonden(Bericht antwoord, Bericht declaratie) {
        return Stream.of("BasisschemaXsdVersie", "BerichtXsdVersie")
                .flatMap(v ->
                        ongelijk(antwoord, "Header/XsdVersieDeclaratie/" + v, declaratie, "Header/XsdVersie/" + v)
                                .stream())
                .toList();
    }
}
