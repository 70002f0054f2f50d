package nl.nabij.productaanbod;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;

/** The gemeente does not offer this product on this day. */
public class NietAangebodenException extends RuntimeException {

    public NietAangebodenException(String product, Gemeentecode gemeente, LocalDate peildatum, String reden) {
        super("Gemeente " + gemeente + " biedt op " + Tekst.datum(peildatum) + " het product '" + product + "' niet: "
                + reden);
    }
}
