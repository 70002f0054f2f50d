package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A client has at least one Contact of kind 01, 02 or 03. */
final class TR061ClientHeeftAdres extends TechnicalRule {

    TR061ClientHeeftAdres() {
        super(
                "TR061",
                "Een cliënt heeft minstens een BRP-adres, correspondentieadres of verblijfadres.",
                Berichtsoort.WMO301);
    }

    @Override
    void watch(Watch w) {
        for (Node gegevens : w.klassen("Contactgegevens")) {
            Node contact = gegevens.kind(gegevens.plaatsVan("Contact"));
            Field soort = w.field(contact, "Soort");
            boolean[] gevonden = new boolean[1];
            w.atStart(gegevens, () -> gevonden[0] = false);
            w.atEnd(contact, () -> gevonden[0] |= !soort.valid() || !soort.isCode("04"));
            w.atEnd(gegevens, () -> {
                if (!gevonden[0]) {
                    w.report(
                            code(),
                            gegevens,
                            "De cliënt heeft alleen een tijdelijk adres."
                                    + " Voeg een contact toe met Soort 01, 02 of 03.");
                }
            });
        }
    }
}
