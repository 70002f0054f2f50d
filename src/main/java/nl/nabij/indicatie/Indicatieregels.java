package nl.nabij.indicatie;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.kern.Bevinding;

/** What must be in order before an indicatie is settled. */
final class Indicatieregels {

    private Indicatieregels() {}

    static List<Bevinding> toets(Vaststeller.Uitkomst uitkomst) {
        List<Bevinding> bevindingen = new ArrayList<>();
        if (uitkomst.berekening() instanceof Berekening.Gestopt gestopt) {
            gestopt.ontbreekt().forEach(o -> bevindingen.add(bevinding(o)));
        } else if (!uitkomst.voorBesluiten()) {
            bevindingen.add(Indicatieregel.NB306.fout(
                    "Dit normenkader is alleen bedoeld om te toetsen. Een besluit kan er niet op rusten."));
        }
        return bevindingen;
    }

    static Bevinding nietVastgelegd() {
        return Indicatieregel.NB307.fout("De indicatie is berekend, maar nog niet vastgelegd. Leg de indicatie vast.");
    }

    private static Bevinding bevinding(Ontbreekt ontbreekt) {
        Indicatieregel regel = switch (ontbreekt.soort()) {
            case FEIT -> Indicatieregel.NB301;
            case FEIT_ONGELDIG -> Indicatieregel.NB302;
            case HOEVEELHEID -> Indicatieregel.NB303;
            case AFWIJKING -> Indicatieregel.NB304;
            case NORMENKADER -> Indicatieregel.NB305;
        };
        return regel.fout(ontbreekt.tekst());
    }
}
