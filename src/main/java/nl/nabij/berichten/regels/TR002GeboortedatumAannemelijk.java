package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A date of birth lies at most 120 years before the day of the message, unless it is unknown (1900-01-01 with DatumGebruik 3). */
final class TR002GeboortedatumAannemelijk extends TechnicalRule {

    TR002GeboortedatumAannemelijk() {
        super(
                "TR002",
                "Een geboortedatum ligt hoogstens 120 jaar voor de dagtekening, tenzij hij onbekend is.",
                Berichtsoort.WMO301,
                Berichtsoort.WMO305,
                Berichtsoort.WMO307,
                Berichtsoort.WMO315);
    }

    @Override
    void watch(Watch w) {
        Field dagtekening = w.field(w.klassen("Header").getFirst(), "BerichtIdentificatie/Dagtekening");
        for (Node klasse : Geboortedata.klassen(w)) {
            Field datum = w.field(klasse, "Geboortedatum/Datum");
            Field gebruik = w.field(klasse, "Geboortedatum/DatumGebruik");
            w.atEnd(klasse, () -> {
                boolean onbekend = gebruik.isCode("3") && datum.value() == 1900_01_01;
                if (datum.valid()
                        && dagtekening.valid()
                        && !onbekend
                        && datum.value() + 120_00_00 < dagtekening.value()) {
                    w.report(
                            code(),
                            datum,
                            "De geboortedatum ligt meer dan 120 jaar voor de dagtekening. Kijk de datum na."
                                    + " Is hij onbekend, vul dan 1900-01-01 in met DatumGebruik 3.");
                }
            });
        }
    }
}
