package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The same new product is asked for once at a time in a request for change. */
final class TR410NieuweProductenOverlappenNiet extends TechnicalRule {

    TR410NieuweProductenOverlappenNiet() {
        super("TR410", "Hetzelfde nieuwe product is niet twee keer gevraagd in dezelfde periode.", Berichtsoort.WMO317);
    }

    @Override
    void watch(Watch w) {
        for (Node producten : w.klassen("NieuweProducten")) {
            Node klasse = producten.kind(producten.plaatsVan("NieuwProduct"));
            Zorgvelden velden = Zorgvelden.van(w, klasse, "GewensteIngangsdatum", "Einddatum");
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
                                            "Dit nieuwe product staat al in het verzoek voor (een deel van) deze periode. Pas de periode van een van de twee aan.")));
        }
    }
}
