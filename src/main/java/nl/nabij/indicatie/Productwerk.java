package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;

/** The work of the consulent on products that are weighed by method. Everything happens in the gemeente of the user. */
public interface Productwerk {

    /** What is checked once for a zaak, as a product of its own: other laws and what goes before maatwerk. */
    String VOORAF = "vooraf";

    /**
     * Starts to weigh a product; what was filled in before stays.
     *
     * @throws nl.nabij.platform.NotPossibleException when this gemeente may not indicate the product on that day
     */
    void begin(CurrentUser user, Zaaknummer zaak, String product, LocalDate begin);

    /** Keeps answers by field, complete or not; a field that is named without answers is emptied. */
    void antwoord(CurrentUser user, Zaaknummer zaak, String product, Map<String, List<String>> antwoorden);

    /** Settles what was kept as a new version; refused with all that is open. */
    Productvaststelling stelVast(CurrentUser user, Zaaknummer zaak, String product);

    /** Takes back what was begun; what was settled lapses, and stays readable. False when there is nothing. */
    boolean haalWeg(CurrentUser user, Zaaknummer zaak, String product);

    /**
     * Brings back what a decision grants, after a revision that did not come: another running version is followed by a copy of the
     * version of the decision, what the decision does not grant lapses. What was begun stays; every version stays readable.
     *
     * @param versies version by product
     * @param behoud products that stay as they are, because the decision does not tell their version
     * @return whether anything changed
     */
    boolean herstel(CurrentUser user, Zaaknummer zaak, Map<String, Integer> versies, Set<String> behoud);
}
