package nl.nabij.kern;

import java.util.List;

/** Outcome of a rule or a set of rules. A refusal is a value with its reasons; never an exception. */
public sealed interface Oordeel {

    /** Nothing against it. */
    record Voldoet() implements Oordeel {}

    /** At least one fout. */
    record VoldoetNiet(List<Bevinding> bevindingen) implements Oordeel {
        public VoldoetNiet {
            bevindingen = List.copyOf(bevindingen);
            if (bevindingen.isEmpty()) {
                throw new IllegalArgumentException("Een afwijzing zonder bevinding bestaat niet.");
            }
        }
    }

    /** An open norm: a professional weighs {@code vraag}; {@code bron} is the text that leaves it open. */
    record VraagtProfessional(String vraag, String bron) implements Oordeel {}

    static Oordeel van(List<Bevinding> bevindingen) {
        List<Bevinding> fouten =
                bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList();
        return fouten.isEmpty() ? new Voldoet() : new VoldoetNiet(fouten);
    }
}
