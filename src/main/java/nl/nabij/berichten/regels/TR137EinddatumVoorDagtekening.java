package nl.nabij.berichten.regels;

import java.util.List;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The end of a claimed period lies on or after its begin and on or before the day of the message. */
final class TR137EinddatumVoorDagtekening extends TechnicalRule {

    TR137EinddatumVoorDagtekening() {
        super(
                "TR137",
                "Het einde van een gedeclareerde periode ligt niet voor het begin en niet na de dagtekening.",
                Berichtsoort.WMO323,
                Berichtsoort.WMO325);
    }

    @Override
    void watch(Watch w) {
        Field dagtekening = w.field(w.klassen("Header").getFirst(), "BerichtIdentificatie/Dagtekening");
        for (String plaats : List.of("Declaratie/DeclaratiePeriode", "Prestatie/ProductPeriode")) {
            String[] deel = plaats.split("/");
            for (Node klasse : w.klassen(deel[0])) {
                Field begin = w.field(klasse, deel[1] + "/Begindatum");
                Field einde = w.field(klasse, deel[1] + "/Einddatum");
                w.atEnd(klasse, () -> check(w, begin, einde, dagtekening));
            }
        }
    }

    private void check(Watch w, Field begin, Field einde, Field dagtekening) {
        if (begin.valid() && einde.valid() && einde.value() < begin.value()) {
            w.report(code(), einde, "De einddatum ligt voor de begindatum. Verbeter een van de twee.");
        }
        if (einde.valid() && dagtekening.valid() && einde.value() > dagtekening.value()) {
            w.report(
                    code(),
                    einde,
                    "De einddatum ligt na de dagtekening van het bericht."
                            + " Declareer pas als de periode voorbij is.");
        }
    }
}
