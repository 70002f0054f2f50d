package nl.nabij.indicatie;

import java.util.List;
import nl.nabij.kern.Bevinding;

/** Outcome of an attempt to settle a product: a version, or everything that keeps it from that. */
public sealed interface Productvaststelling {

    record Vastgelegd(Productindicatie indicatie) implements Productvaststelling {}

    record Geweigerd(List<Bevinding> bevindingen) implements Productvaststelling {
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
