package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The lines of a 325 explain the difference between claimed and granted; a rejected claim has no lines and grants nothing. */
final class TR342AlleenAfgewezenPrestaties extends TechnicalRule {

    TR342AlleenAfgewezenPrestaties() {
        super(
                "TR342",
                "In het antwoord staan alleen afgewezen prestaties; samen zijn ze het verschil tussen ingediend en toegekend.",
                Berichtsoort.WMO325);
    }

    @Override
    void watch(Watch w) {
        Node antwoord = w.klassen("DeclaratieAntwoord").getFirst();
        Money ingediend =
                Money.of(w, antwoord, "TotaalIngediendBedrag/TotaalBedrag", "TotaalIngediendBedrag/DebetCredit");
        Money toegekend =
                Money.of(w, antwoord, "TotaalToegekendBedrag/TotaalBedrag", "TotaalToegekendBedrag/DebetCredit");
        Field clienten = w.field(antwoord, "Clienten");
        Field code = w.field(antwoord, "RetourCodes/RetourCode");
        boolean[] afgekeurd = new boolean[1];
        w.atEnd(code.node(), () -> afgekeurd[0] |= code.valid() && !code.isCode("0200") && !code.isCode("8001"));
        Running som = new Running();
        for (Node prestatie : w.klassen("Prestatie")) {
            Money regel = Money.of(w, prestatie, "IngediendBedrag/Bedrag", "IngediendBedrag/DebetCredit");
            w.atEnd(prestatie, () -> som.add(regel));
        }
        w.atEnd(antwoord, () -> {
            if (!som.complete() || !ingediend.valid() || !toegekend.valid()) {
                return;
            }
            if (afgekeurd[0]) {
                heel(w, clienten, toegekend);
            } else if (som.cents() != ingediend.cents() - toegekend.cents()) {
                w.report(
                        code(),
                        toegekend.amount(),
                        "De afgewezen prestaties zijn samen " + Running.text(som.cents())
                                + ", maar het verschil tussen ingediend en toegekend is "
                                + Running.text(ingediend.cents() - toegekend.cents())
                                + ". Verbeter het toegekende bedrag.");
            }
        });
    }

    private void heel(Watch w, Field clienten, Money toegekend) {
        if (toegekend.cents() != 0) {
            w.report(code(), toegekend.amount(), "De hele declaratie is afgewezen. Vul dan 0 in als toegekend bedrag.");
        }
        if (clienten.present()) {
            w.report(code(), clienten, "De hele declaratie is afgewezen. Laat de prestaties dan weg.");
        }
    }
}
