package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The same product is granted once at a time; deleted allocations do not count. */
final class TR302ToewijzingenOverlappenNiet extends OverlapRule {

    TR302ToewijzingenOverlappenNiet() {
        super(
                "TR302",
                "Hetzelfde product is niet twee keer toegewezen in dezelfde periode; verwijderde toewijzingen tellen"
                        + " niet mee.",
                Berichtsoort.WMO301,
                new Lijst("ToegewezenProducten", "ToegewezenProduct", "Ingangsdatum", "Einddatum"),
                "Dit product is in (een deel van) deze periode al toegewezen. Pas de periode van een van de twee aan.");
    }

    @Override
    Telling telling(Watch w, Node klasse, Zorgvelden velden) {
        Field reden = w.field(klasse, "RedenWijziging");
        return () -> !verwijderd(velden, reden);
    }

    private static boolean verwijderd(Zorgvelden velden, Field reden) {
        return velden.tot().valid()
                && velden.tot().value() == velden.van().value()
                && (reden.isCode("13") || reden.isCode("01"));
    }
}
