package nl.nabij.beschikking;

import java.util.List;
import nl.nabij.kern.Bevinding;

/** Outcome of an attempt to sign: a decision, or the whole list of reasons why there is none. */
public sealed interface Ondertekening {

    record Getekend(Beschikking beschikking) implements Ondertekening {}

    record Geweigerd(List<Bevinding> bevindingen) implements Ondertekening {
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
