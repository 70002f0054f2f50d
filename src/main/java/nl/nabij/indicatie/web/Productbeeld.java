package nl.nabij.indicatie.web;

import java.util.List;
import nl.nabij.indicatie.methodisch.Openpunt;
import nl.nabij.kern.Bevinding;
import nl.nabij.regel.Onderbouwingsregel;

/**
 * One product with how far its weighing is.
 *
 * @param stappen its questions in order
 * @param omvang as far as it is known; empty when it is not
 * @param regels what is settled or would be; empty while something is open
 * @param open everything that is open
 * @param bezwaren what keeps it from being settled beside that
 * @param vastgelegd whether what is shown is settled
 */
public record Productbeeld(
        String code,
        String naam,
        String begin,
        List<Stap> stappen,
        String omvang,
        List<Onderbouwingsregel> regels,
        List<Openpunt> open,
        List<Bevinding> bezwaren,
        boolean vastgelegd) {

    /** @param open how many things are open in it */
    public record Stap(String code, String vraag, int open) {}
}
