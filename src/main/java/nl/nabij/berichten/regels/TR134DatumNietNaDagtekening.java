package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A date of birth, the day of the claim and the day of the claim message lie on or before the day of the message. */
final class TR134DatumNietNaDagtekening extends TechnicalRule {

    TR134DatumNietNaDagtekening() {
        super(
                "TR134",
                "Een geboortedatum, de dagtekening van de declaratie en die van het declaratiebericht liggen niet na de dagtekening van het bericht.",
                Berichtsoort.WMO301,
                Berichtsoort.WMO305,
                Berichtsoort.WMO307,
                Berichtsoort.WMO315,
                Berichtsoort.WMO323,
                Berichtsoort.WMO325);
    }

    @Override
    void watch(Watch w) {
        Field dagtekening = w.field(w.klassen("Header").getFirst(), "BerichtIdentificatie/Dagtekening");
        for (Node klasse : Geboortedata.klassen(w)) {
            check(w, klasse, w.field(klasse, "Geboortedatum/Datum"), dagtekening);
        }
        for (Node declaratie : w.klassen("Declaratie")) {
            check(w, declaratie, w.field(declaratie, "DeclaratieDagtekening"), dagtekening);
        }
        if (w.soort() == Berichtsoort.WMO325) {
            Node kop = w.klassen("Header").getFirst();
            check(w, kop, w.field(kop, "DeclaratieIdentificatie/Dagtekening"), dagtekening);
        }
    }

    private void check(Watch w, Node klasse, Field datum, Field dagtekening) {
        w.atEnd(klasse, () -> {
            if (datum.valid() && dagtekening.valid() && datum.value() > dagtekening.value()) {
                w.report(
                        code(),
                        datum,
                        "De datum ligt na de dagtekening van het bericht. Verbeter de datum of de dagtekening.");
            }
        });
    }
}
