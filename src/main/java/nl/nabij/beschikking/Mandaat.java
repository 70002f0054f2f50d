package nl.nabij.beschikking;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;

/**
 * Power to decide in the name of the college (Awb 10:1): who, on which kind of decision, from when, by which act.
 *
 * @param grondslag the act that gave it, for example {@code Mandaatbesluit 2026, regel 4}
 */
public record Mandaat(
        Gemeentecode gemeente,
        String gebruiker,
        Uitkomst uitkomst,
        Productcategorie productcategorie,
        Periode periode,
        String grondslag) {

    public boolean geldtVoor(Uitkomst besluit, Productcategorie categorie, LocalDate dag) {
        return uitkomst == besluit && productcategorie.equals(categorie) && periode.bevat(dag);
    }
}
