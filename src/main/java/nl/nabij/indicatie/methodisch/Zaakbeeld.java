package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.indicatie.Productindicatie;

/**
 * What the weighing of one product may know of the zaak.
 *
 * @param geboren day the resident was born
 * @param vastgelegd products settled before
 * @param door name of who weighs
 */
public record Zaakbeeld(LocalDate geboren, List<Productindicatie> vastgelegd, String door) {

    public Zaakbeeld {
        vastgelegd = List.copyOf(vastgelegd);
    }

    /** Without the birthday. */
    @Override
    public String toString() {
        return "Zaakbeeld" + vastgelegd.stream().map(Productindicatie::product).toList();
    }
}
