package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A request for change asks for at least one change or one new product. */
final class TR353VerzoekVraagtIets extends TechnicalRule {

    TR353VerzoekVraagtIets() {
        super(
                "TR353",
                "Een verzoek om wijziging vraagt minstens een wijziging of een nieuw product.",
                Berichtsoort.WMO317);
    }

    @Override
    void watch(Watch w) {
        for (Node verzoek : w.klassen("Verzoek")) {
            Field wijzigt = w.field(verzoek, "TeWijzigenProducten");
            Field nieuw = w.field(verzoek, "NieuweProducten");
            w.atEnd(verzoek, () -> {
                if (wijzigt.absent() && nieuw.absent()) {
                    w.report(
                            code(),
                            verzoek,
                            "Het verzoek vraagt niets: alle producten blijven gelijk."
                                    + " Voeg een te wijzigen of nieuw product toe, of stuur het verzoek niet.");
                }
            });
        }
    }
}
