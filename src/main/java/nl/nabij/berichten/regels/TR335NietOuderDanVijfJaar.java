package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** A claimed period ended at most five years before the day of the claim. */
final class TR335NietOuderDanVijfJaar extends TechnicalRule {

    TR335NietOuderDanVijfJaar() {
        super(
                "TR335",
                "Een productperiode eindigt hoogstens vijf jaar voor de dagtekening van de declaratie.",
                Berichtsoort.WMO323);
    }

    @Override
    void watch(Watch w) {
        Field dagtekening = w.field(w.klassen("Declaratie").getFirst(), "DeclaratieDagtekening");
        for (Node prestatie : w.klassen("Prestatie")) {
            Field einde = w.field(prestatie, "ProductPeriode/Einddatum");
            w.atEnd(prestatie, () -> {
                if (einde.valid() && dagtekening.valid() && einde.value() + 5_00_00 < dagtekening.value()) {
                    w.report(
                            code(),
                            einde,
                            "De productperiode eindigde meer dan 5 jaar voor de dagtekening van de declaratie."
                                    + " Deze prestatie kan niet meer worden gedeclareerd; haal haar weg.");
                }
            });
        }
    }
}
