package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The same product is asked for once at a time in a request. */
final class TR386AanvragenOverlappenNiet extends TechnicalRule {

    TR386AanvragenOverlappenNiet() {
        super("TR386", "Hetzelfde product is niet twee keer aangevraagd in dezelfde periode.", Berichtsoort.WMO315);
    }

    @Override
    void watch(Watch w) {
        for (Node producten : w.klassen("AangevraagdeProducten")) {
            Node klasse = producten.kind(producten.plaatsVan("AangevraagdProduct"));
            Zorgvelden velden = Zorgvelden.van(w, klasse, "ToewijzingIngangsdatum", "ToewijzingEinddatum");
            Overlap overlap = new Overlap();
            w.atStart(producten, overlap::clear);
            w.atEnd(klasse, () -> {
                if (velden.heel()) {
                    overlap.add(velden.zorg(w));
                }
            });
            w.atEnd(
                    producten,
                    () -> overlap.overlappend()
                            .forEach(
                                    z -> w.reportAt(
                                            code(),
                                            z.place(),
                                            "Dit product is in (een deel van) deze periode al aangevraagd. Pas de periode van een van de twee aan.")));
        }
    }
}
