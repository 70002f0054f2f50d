package nl.nabij.beschikking.web;

import java.util.List;
import nl.nabij.beschikking.web.Bewijsfeiten.Feit;

/**
 * The receipt of a decision for a resident or a judge: every minute, euro and day with where it comes from.
 *
 * @param besluit what was chosen and written, as the form asked it
 * @param minuten lines of the onderbouwing; empty when no time was computed by a norm
 * @param totaal empty when no time was computed
 * @param producten what was weighed by method, each with its lines
 * @param weigeringen what is not granted of a product, and why
 * @param waarden amounts and terms
 * @param feiten what the indicatie asked and what was answered
 */
record Bewijsbeeld(
        List<Feit> besluit,
        List<Regel> minuten,
        String totaal,
        List<Product> producten,
        List<Regel> weigeringen,
        List<Regel> waarden,
        List<Regel> dagen,
        List<Feit> feiten) {

    /** What it is, how much, and where it comes from. */
    record Regel(String wat, String hoeveel, String bron) {}

    /** One kind of support that was weighed by method. */
    record Product(String naam, String omvang, List<Regel> regels) {}
}
