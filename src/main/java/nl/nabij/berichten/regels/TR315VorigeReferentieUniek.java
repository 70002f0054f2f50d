package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A line is credited at most once in a message. */
final class TR315VorigeReferentieUniek extends TechnicalRule {

    TR315VorigeReferentieUniek() {
        super("TR315", "Een VorigReferentieNummer komt maar een keer voor in het bericht.", Berichtsoort.WMO323);
    }

    @Override
    void watch(Watch w) {
        for (Node prestatie : w.klassen("Prestatie")) {
            Field vorig = w.field(prestatie, "ProductReferentie/VorigReferentieNummer");
            KeySet gezien = new KeySet();
            w.atEnd(prestatie, () -> {
                if (vorig.valid() && !gezien.add(vorig)) {
                    w.report(
                            code(),
                            vorig,
                            "Deze prestatie wordt in dit bericht al gecrediteerd. Haal een van de twee weg.");
                }
            });
        }
    }
}
