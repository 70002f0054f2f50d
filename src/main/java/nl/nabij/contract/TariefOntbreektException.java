package nl.nabij.contract;

import java.time.LocalDate;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tekst;

/** Nobody agreed on this price for this day. There is no default: the computation stops and names it. */
public class TariefOntbreektException extends RuntimeException {

    public TariefOntbreektException(
            Gemeentecode gemeente, Productcode product, Agbcode aanbieder, LocalDate peildatum) {
        super("Er is geen tarief afgesproken voor product " + product + " bij aanbieder " + aanbieder + " in gemeente "
                + gemeente + " op " + Tekst.datum(peildatum) + ".");
    }
}
