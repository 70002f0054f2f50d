package nl.nabij.norm;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;

/** Policy that is no single value, such as a product list, as lines for the policy page; a module declares its own as a bean. */
public interface Beleidsaanvulling {

    /**
     * One line.
     *
     * @param pad name for searching and comparing, for example {@code aanbod/ib-licht}
     * @param waarden empty when there is a gap
     * @param bestand path under normen/ without the ending
     * @param waarom why there is no value; empty otherwise
     */
    record Regel(
            String pad,
            String naam,
            String omschrijving,
            List<String> waarden,
            String bron,
            String bestand,
            String waarom) {

        public Regel {
            waarden = List.copyOf(waarden);
        }
    }

    List<Regel> regels(Gemeentecode gemeente, LocalDate peildatum);
}
