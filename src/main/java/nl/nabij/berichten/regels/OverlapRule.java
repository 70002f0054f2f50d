package nl.nabij.berichten.regels;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The same product does not stand twice in a list of products for (a part of) the same period. */
abstract class OverlapRule extends TechnicalRule {

    private final Lijst lijst;
    private final String remedie;

    /** @param producten the list, {@code product} one of it, {@code begin} and {@code einde} its period */
    record Lijst(String producten, String product, String begin, String einde) {}

    OverlapRule(String code, String omschrijving, Berichtsoort soort, Lijst lijst, String remedie) {
        super(code, omschrijving, soort);
        this.lijst = lijst;
        this.remedie = remedie;
    }

    @Override
    final void watch(Watch w) {
        for (Node producten : w.klassen(lijst.producten())) {
            Node klasse = producten.kind(producten.plaatsVan(lijst.product()));
            Zorgvelden velden = Zorgvelden.van(w, klasse, lijst.begin(), lijst.einde());
            Telling telling = telling(w, klasse, velden);
            Overlap overlap = new Overlap();
            w.atStart(producten, overlap::clear);
            w.atEnd(klasse, () -> {
                if (velden.heel() && telling.telt()) {
                    overlap.add(velden.zorg(w));
                }
            });
            w.atEnd(producten, () -> overlap.overlappend().forEach(z -> w.reportAt(code(), z.place(), remedie)));
        }
    }

    /** Whether the product that was just read counts. */
    interface Telling {
        boolean telt();
    }

    /** Which products count: all of them, unless a rule says otherwise. */
    Telling telling(Watch w, Node klasse, Zorgvelden velden) {
        return () -> true;
    }
}
