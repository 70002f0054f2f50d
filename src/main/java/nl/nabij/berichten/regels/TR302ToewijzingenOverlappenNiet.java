package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The same product is granted once at a time; deleted allocations do not count. */
final class TR302ToewijzingenOverlappenNiet extends TechnicalRule {

    TR302ToewijzingenOverlappenNiet() {
        super(
                "TR302",
                "Hetzelfde product is niet twee keer toegewezen in dezelfde periode; verwijderde toewijzingen tellen niet mee.",
                Berichtsoort.WMO301);
    }

    @Override
    void watch(Watch w) {
        for (Node producten : w.klassen("ToegewezenProducten")) {
            Node klasse = producten.kind(producten.plaatsVan("ToegewezenProduct"));
            Zorgvelden velden = Zorgvelden.van(w, klasse, "Ingangsdatum", "Einddatum");
            Field reden = w.field(klasse, "RedenWijziging");
            Overlap overlap = new Overlap();
            w.atStart(producten, overlap::clear);
            w.atEnd(klasse, () -> {
                if (velden.heel() && !verwijderd(velden, reden)) {
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
                                            "Dit product is in (een deel van) deze periode al toegewezen. Pas de periode van een van de twee aan.")));
        }
    }

    private static boolean verwijderd(Zorgvelden velden, Field reden) {
        return velden.tot().valid()
                && velden.tot().value() == velden.van().value()
                && (reden.isCode("13") || reden.isCode("01"));
    }
}
