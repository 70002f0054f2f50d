package nl.nabij.berichten.regels;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A credit does not point to a line of the same message. */
final class TR316NietCrediterenInZelfdeBericht extends TechnicalRule {

    private record Credit(long a, long b, Watch.Place place) {}

    TR316NietCrediterenInZelfdeBericht() {
        super("TR316", "Een creditering wijst niet naar een prestatie in hetzelfde bericht.", Berichtsoort.WMO323);
    }

    @Override
    void watch(Watch w) {
        for (Node prestatie : w.klassen("Prestatie")) {
            Field nummer = w.field(prestatie, "ProductReferentie/ReferentieNummer");
            Field vorig = w.field(prestatie, "ProductReferentie/VorigReferentieNummer");
            KeySet nummers = new KeySet();
            List<Credit> credits = new ArrayList<>();
            w.atEnd(prestatie, () -> {
                if (nummer.valid()) {
                    nummers.add(nummer);
                }
                if (vorig.valid()) {
                    credits.add(new Credit(nummers.hashA(vorig), nummers.hashB(vorig), w.place(vorig)));
                }
            });
            w.atFinish(() -> credits.stream()
                    .filter(c -> nummers.contains(c.a(), c.b()))
                    .forEach(c -> w.reportAt(
                            code(),
                            c.place(),
                            "De gecrediteerde prestatie staat in hetzelfde bericht."
                                    + " Haal allebei weg, of crediteer in een later bericht.")));
        }
    }
}
