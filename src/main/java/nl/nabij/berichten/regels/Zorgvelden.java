package nl.nabij.berichten.regels;

import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The fields of a class that say which product is granted or asked for, and for which period. */
record Zorgvelden(Field product, Field categorie, Field code, Field van, Field tot) {

    static Zorgvelden van(Watch w, Node klasse, String begin, String einde) {
        return new Zorgvelden(
                w.field(klasse, "Product"),
                w.field(klasse, "Product/Categorie"),
                w.field(klasse, "Product/Code"),
                w.field(klasse, begin),
                w.field(klasse, einde));
    }

    /** Whether every field that is there can be relied on. */
    boolean heel() {
        return van.valid()
                && (tot.absent() || tot.valid() && tot.value() >= van.value())
                && (product.absent() || categorie.valid())
                && (code.absent() || code.valid());
    }

    Overlap.Zorg zorg(Watch w) {
        return new Overlap.Zorg(
                product.absent() ? "" : categorie.text(),
                code.absent() ? "" : code.text(),
                van.value(),
                tot.absent() ? Long.MAX_VALUE : tot.value(),
                w.place(van));
    }
}
