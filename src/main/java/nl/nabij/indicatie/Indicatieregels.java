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
            bevindingen.add(Bevinding.fout(
                    "NB306",
                    "Dit normenkader is alleen bedoeld om te toetsen. Een besluit kan er niet op rusten.",
                    "Awb art. 3:2; CRvB 10 december 2018 (ECLI:NL:CRVB:2018:3835)"));
        }
        return bevindingen;
    }

    static Bevinding nietVastgelegd() {
        return Bevinding.fout(
                "NB307", "De indicatie is berekend, maar nog niet vastgelegd. Leg de indicatie vast.", "DW-74");
    }

    private static Bevinding bevinding(Ontbreekt ontbreekt) {
        return switch (ontbreekt.soort()) {
            case FEIT -> Bevinding.fout("NB301", ontbreekt.tekst(), "Awb art. 3:2");
            case FEIT_ONGELDIG -> Bevinding.fout("NB302", ontbreekt.tekst(), "Awb art. 3:2");
            case HOEVEELHEID -> Bevinding.fout("NB303", ontbreekt.tekst(), "DW-46; CRvB 18 mei 2016 (objectieve norm)");
            case AFWIJKING -> Bevinding.fout("NB304", ontbreekt.tekst(), "DW-48; Awb art. 3:46");
            case NORMENKADER -> Bevinding.fout("NB305", ontbreekt.tekst(), "DW-47");
        };
    }
}
