package nl.nabij.toewijzing;

import java.util.List;
import nl.nabij.kern.Bevinding;

/** Outcome of granting or changing a toewijzing: it is done, or it is refused with all reasons at once. */
public sealed interface Toewijzingsbesluit {

    record Gedaan(Toewijzing toewijzing) implements Toewijzingsbesluit {}

    record Geweigerd(List<Bevinding> bevindingen) implements Toewijzingsbesluit {
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
            if (bevindingen.isEmpty()) {
                throw new IllegalArgumentException("Een weigering zonder bevinding bestaat niet.");
            }
        }
    }
}
