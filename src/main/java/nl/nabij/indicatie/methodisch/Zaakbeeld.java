package nl.nabij.indicatie.methodisch;

import java.util.List;
import nl.nabij.indicatie.Productindicatie;

/**
 * What the weighing of one product may know of the zaak.
 *
 * @param leeftijd of the resident in whole years on the day the support is to begin
 * @param vastgelegd products settled before
 * @param door name of who weighs
 */
public record Zaakbeeld(int leeftijd, List<Productindicatie> vastgelegd, String door) {

    public Zaakbeeld {
        vastgelegd = List.copyOf(vastgelegd);
    }
}
