package nl.nabij.beschikking.naspelen;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.naspelen.Naspeling.Controle;

/** What is found while a decision is taken again. */
final class Verslag {

    private final List<Controle> controles = new ArrayList<>();
    private final List<String> opmerkingen = new ArrayList<>();
    private final List<String> nietNagerekend = new ArrayList<>();

    void controle(Controle controle) {
        controles.add(controle);
    }

    void opmerking(String tekst) {
        opmerkingen.add(tekst);
    }

    /** Something of then was not kept: whoever reads this must not call it equal. */
    void nietNagerekend(String tekst) {
        nietNagerekend.add(tekst);
    }

    Naspeling klaar(Beschikking beschikking) {
        return new Naspeling(beschikking.gemeente(), beschikking.nummer(), controles, opmerkingen, nietNagerekend);
    }
}
