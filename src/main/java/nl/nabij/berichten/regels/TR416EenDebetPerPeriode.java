package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A product of an allocation is debited once per product period in a message. */
final class TR416EenDebetPerPeriode extends TechnicalRule {

    TR416EenDebetPerPeriode() {
        super(
                "TR416",
                "Een product van een toewijzing is per productperiode maar een keer debet gedeclareerd in een bericht.",
                Berichtsoort.WMO323);
    }

    @Override
    void watch(Watch w) {
        for (Node prestatie : w.klassen("Prestatie")) {
            Field teken = w.field(prestatie, "IngediendBedrag/DebetCredit");
            Field[] sleutel = {
                w.field(prestatie, "ToewijzingNummer"),
                w.field(prestatie, "ProductCategorie"),
                w.field(prestatie, "ProductCode"),
                w.field(prestatie, "ProductPeriode/Begindatum"),
                w.field(prestatie, "ProductPeriode/Einddatum")
            };
            KeySet gezien = new KeySet();
            w.atEnd(prestatie, () -> {
                if (teken.isCode("D") && heel(sleutel) && !gezien.add(sleutel)) {
                    w.report(
                            code(),
                            prestatie,
                            "Ditzelfde product is in dit bericht al gedeclareerd op deze toewijzing en periode."
                                    + " Tel de prestaties bij elkaar op of haal er een weg.");
                }
            });
        }
    }

    private static boolean heel(Field[] sleutel) {
        for (Field f : sleutel) {
            if (!f.valid()) {
                return false;
            }
        }
        return true;
    }
}
