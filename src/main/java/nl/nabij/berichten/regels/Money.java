package nl.nabij.berichten.regels;

import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** An amount in cents with its debet or credit sign. */
record Money(Field amount, Field sign) {

    static Money of(Watch w, Node klasse, String bedrag, String teken) {
        return new Money(w.field(klasse, bedrag), w.field(klasse, teken));
    }

    boolean valid() {
        return amount.valid() && sign.valid();
    }

    /** Negative for a credit. */
    long cents() {
        return sign.isCode("C") ? -amount.value() : amount.value();
    }
}
