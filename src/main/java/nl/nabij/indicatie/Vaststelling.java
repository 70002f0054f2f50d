package nl.nabij.indicatie;

import java.util.List;
import nl.nabij.kern.Bevinding;

/** Outcome of an attempt to settle an indicatie: a version, or everything that is still missing. */
public sealed interface Vaststelling {

    record Vastgelegd(int versie, Indicatie indicatie) implements Vaststelling {}

    record Geweigerd(List<Bevinding> bevindingen) implements Vaststelling {
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
