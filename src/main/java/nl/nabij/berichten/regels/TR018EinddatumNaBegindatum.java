package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The stop lies on or after the begin of the delivery. */
final class TR018EinddatumNaBegindatum extends TechnicalRule {

    TR018EinddatumNaBegindatum() {
        super("TR018", "De einddatum van een stop ligt op of na de begindatum.", Berichtsoort.WMO307);
    }

    @Override
    void watch(Watch w) {
        for (Node stop : w.klassen("StopProduct")) {
            Field begin = w.field(stop, "Begindatum");
            Field einde = w.field(stop, "Einddatum");
            w.atEnd(stop, () -> {
                if (begin.valid() && einde.valid() && einde.value() < begin.value()) {
                    w.report(code(), einde, "De einddatum ligt voor de begindatum. Verbeter een van de twee.");
                }
            });
        }
    }
}
