package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The total of a claim is the sum of its lines, credits counted off. */
final class TR358TotaalIsSomVanPrestaties extends TechnicalRule {

    TR358TotaalIsSomVanPrestaties() {
        super(
                "TR358",
                "Het totaal van de declaratie is de som van de prestaties, credit afgetrokken.",
                Berichtsoort.WMO323);
    }

    @Override
    void watch(Watch w) {
        Node declaratie = w.klassen("Declaratie").getFirst();
        Money totaal =
                Money.of(w, declaratie, "TotaalIngediendBedrag/TotaalBedrag", "TotaalIngediendBedrag/DebetCredit");
        Running som = new Running();
        for (Node prestatie : w.klassen("Prestatie")) {
            Money regel = Money.of(w, prestatie, "IngediendBedrag/Bedrag", "IngediendBedrag/DebetCredit");
            w.atEnd(prestatie, () -> som.add(regel));
        }
        w.atEnd(declaratie, () -> {
            if (som.complete() && totaal.valid() && som.cents() != totaal.cents()) {
                w.report(
                        code(),
                        totaal.amount(),
                        "Het totaal is niet de som van de prestaties: de prestaties zijn samen "
                                + Running.text(som.cents()) + ", het totaal is " + Running.text(totaal.cents())
                                + ". Verbeter het totaal.");
            }
        });
    }
}
