package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** Each product in a request has its own reference of the aanbieder. */
final class TR383ReferentieUniekInVerzoek extends TechnicalRule {

    TR383ReferentieUniekInVerzoek() {
        super("TR383", "Elk aangevraagd product heeft een eigen referentie van de aanbieder.", Berichtsoort.WMO315);
    }

    @Override
    void watch(Watch w) {
        for (Node product : w.klassen("AangevraagdProduct")) {
            Field referentie = w.field(product, "ReferentieAanbieder");
            KeySet gezien = new KeySet();
            w.atEnd(product, () -> {
                if (referentie.valid() && !gezien.add(referentie)) {
                    w.report(
                            code(),
                            referentie,
                            "Deze referentie staat al bij een ander product in dit verzoek. Geef elk product"
                                    + " een eigen referentie.");
                }
            });
        }
    }
}
