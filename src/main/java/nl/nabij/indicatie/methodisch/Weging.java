package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Omvang;
import nl.nabij.regel.Onderbouwingsregel;

/** Outcome of weighing one product: settled in full, questions to the professional, or a reason why it cannot be. */
public sealed interface Weging {

    record Gewogen(Omvang omvang, LocalDate einde, List<Onderbouwingsregel> regels) implements Weging {
        public Gewogen {
            regels = List.copyOf(regels);
        }
    }

    /** What policy does not give and nobody said yet, all at once. */
    record VraagtProfessional(List<Openpunt> open) implements Weging {
        public VraagtProfessional {
            open = List.copyOf(open);
        }
    }

    record Geweigerd(List<Bevinding> bevindingen) implements Weging {
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
