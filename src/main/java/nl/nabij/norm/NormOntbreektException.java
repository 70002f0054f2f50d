package nl.nabij.norm;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;

/** Nobody gave this value for this gemeente on this date. There is no default: the computation stops and names it. */
public class NormOntbreektException extends RuntimeException {

    private final String pad;
    private final String reden;

    public NormOntbreektException(String pad, Gemeentecode gemeente, LocalDate peildatum, String reden) {
        super("De waarde '" + pad + "' is op " + Tekst.datum(peildatum) + " voor gemeente " + gemeente
                + " niet bekend: " + reden);
        this.pad = pad;
        this.reden = reden;
    }

    public String pad() {
        return pad;
    }

    /** Why there is no value, without the path and the day. */
    public String reden() {
        return reden;
    }
}
