package nl.nabij.toewijzing;

import java.util.List;
import nl.nabij.kern.Bevinding;

/** Outcome of a pakket: all steps are done, or none is and all reasons are told. */
public sealed interface Pakketbesluit {

    /** @param toewijzingen what each step made of it, in the order of the steps */
    record Gedaan(List<Toewijzing> toewijzingen) implements Pakketbesluit {
        public Gedaan {
            toewijzingen = List.copyOf(toewijzingen);
        }
    }

    record Geweigerd(List<Bevinding> bevindingen) implements Pakketbesluit {
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
