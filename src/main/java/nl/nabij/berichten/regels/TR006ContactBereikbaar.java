package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A Contact holds a telephone number, or a house with a postcode, or both. */
final class TR006ContactBereikbaar extends TechnicalRule {

    TR006ContactBereikbaar() {
        super(
                "TR006",
                "Een contact heeft een telefoonnummer, of een huis met postcode, of allebei.",
                Berichtsoort.WMO301);
    }

    @Override
    void watch(Watch w) {
        for (Node contact : w.klassen("Contact")) {
            Field telefoon = w.field(contact, "Telefoon");
            Field huis = w.field(contact, "Adres/Huis");
            Field postcode = w.field(contact, "Adres/Postcode");
            w.atEnd(contact, () -> {
                if (telefoon.absent() && (huis.absent() || postcode.absent())) {
                    w.report(
                            code(),
                            contact,
                            "Dit contact is niet te bereiken. Vul Telefoon in, of Adres met Huis en Postcode.");
                }
            });
        }
    }
}
