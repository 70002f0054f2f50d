package nl.nabij.productaanbod;

import nl.nabij.norm.Normwaarde;

/** Whether a gemeente may indicate a product of the list on a day. */
public sealed interface Stand {

    record TeIndiceren() implements Stand {}

    /** The gemeente does not buy it, or switched it off; the value says so with its source. */
    record Uitgezet(Normwaarde waarde) implements Stand {}

    /** The gemeente has still to decide; nobody may act as if it said yes. */
    record NietBeslist(String pad, String reden) implements Stand {}
}
