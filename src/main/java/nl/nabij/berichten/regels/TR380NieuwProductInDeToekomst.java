package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A new product is asked for from a day after the day of the message. */
final class TR380NieuwProductInDeToekomst extends TechnicalRule {

    TR380NieuwProductInDeToekomst() {
        super("TR380", "Een nieuw product in een verzoek om wijziging gaat in na de dagtekening.", Berichtsoort.WMO317);
    }

    @Override
    void watch(Watch w) {
        Field dagtekening = w.field(w.klassen("Header").getFirst(), "BerichtIdentificatie/Dagtekening");
        for (Node product : w.klassen("NieuwProduct")) {
            Field ingang = w.field(product, "GewensteIngangsdatum");
            w.atEnd(product, () -> {
                if (ingang.valid() && dagtekening.valid() && ingang.value() <= dagtekening.value()) {
                    w.report(
                            code(),
                            ingang,
                            "De gewenste ingangsdatum ligt niet na de dagtekening. Kies een latere datum.");
                }
            });
        }
    }
}
