package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Minuten;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Receipt;

/** Outcome of a computation: whole minutes with their explanation, or everything that is missing at once. */
public sealed interface Berekening {

    /**
     * @param norm name and version of the framework
     * @param regels add up to {@code totaalPerWeek}, the rounding line included
     */
    record Berekend(
            String norm, LocalDate peildatum, Minuten totaalPerWeek, List<Onderbouwingsregel> regels, Receipt receipt)
            implements Berekening {

        public Berekend {
            regels = List.copyOf(regels);
        }
    }

    /**
     * @param norm name and version of the framework; its code when there is no such framework
     * @param regels what could be settled so far, for the screen; never a total
     */
    record Gestopt(String norm, LocalDate peildatum, List<Onderbouwingsregel> regels, List<Ontbreekt> ontbreekt)
            implements Berekening {

        public Gestopt {
            regels = List.copyOf(regels);
            ontbreekt = List.copyOf(ontbreekt);
            if (ontbreekt.isEmpty()) {
                throw new IllegalArgumentException("Een gestopte berekening noemt wat er ontbreekt.");
            }
        }
    }
}
