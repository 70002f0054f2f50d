package nl.nabij.productaanbod;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normen;

/**
 * The product lists of gemeente and region. A gemeente may buy one product itself and the rest with a region; each kind of
 * support has one buyer on a day.
 */
public interface Productaanbod {

    /** Every product of the lists of that day, with whether this gemeente may indicate it; in the order of the lists. */
    List<Aanbodproduct> alle(Gemeentecode gemeente, LocalDate peildatum);

    /** Only what may be indicated. What the gemeente has still to decide on is not among them. */
    List<Aanbodproduct> teIndiceren(Gemeentecode gemeente, LocalDate peildatum);

    /**
     * A product that may be indicated.
     *
     * @throws nl.nabij.norm.NormOntbreektException when the gemeente has still to decide, with the missing value
     * @throws NietAangebodenException when the product is not on the list of that day or is switched off
     */
    Aanbodproduct get(Gemeentecode gemeente, String code, LocalDate peildatum);

    /** The agreements under which this gemeente buys on that day, its own before those of a region. */
    List<Inkoopcontract> inkoop(Gemeentecode gemeente, LocalDate peildatum);

    /** The same lists, filled in with other policy values. */
    Productaanbod met(Normen normen);

    /**
     * Who buys this kind of support: {@code gemeente/1980} or {@code regio/alkmaar}.
     *
     * @throws nl.nabij.norm.NormOntbreektException when no list gives it, or two do
     */
    String inkoper(Gemeentecode gemeente, Productsoort soort, LocalDate peildatum);
}
