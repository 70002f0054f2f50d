package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A request for change names at least one running product. */
final class TR352LopendProductInVerzoek extends TechnicalRule {

    TR352LopendProductInVerzoek() {
        super(
                "TR352",
                "Een verzoek om wijziging noemt minstens een product dat blijft of wijzigt.",
                Berichtsoort.WMO317);
    }

    @Override
    void watch(Watch w) {
        for (Node verzoek : w.klassen("Verzoek")) {
            Field blijft = w.field(verzoek, "OngewijzigdeProducten");
            Field wijzigt = w.field(verzoek, "TeWijzigenProducten");
            w.atEnd(verzoek, () -> {
                if (blijft.absent() && wijzigt.absent()) {
                    w.report(
                            code(),
                            verzoek,
                            "Het verzoek noemt geen lopende toewijzing."
                                    + " Noem de lopende toewijzingen, of vraag een eerste product aan met een 315.");
                }
            });
        }
    }
}
