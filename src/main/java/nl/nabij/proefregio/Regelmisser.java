package nl.nabij.proefregio;

import java.util.List;
import nl.nabij.declaratie.Prestatie;

/**
 * An error on a line of a declaratie.
 *
 * @param regel code of the rule it is sown for
 */
record Regelmisser(String regel, Zaaiwijze wijze) {

    /** In which declaratie of the aanbieder a line stands, in order of sending. */
    enum Fase {
        /** Over the month before the latest. */
        EERDER,
        /** The one with everybody's lines over the latest month. */
        GEWOON,
        TWEEDE,
        DERDE
    }

    /**
     * A line to send.
     *
     * @param regels codes of the rules that must refuse it; empty for a right line that the error needs
     */
    record Zaairegel(Fase fase, Prestatie prestatie, List<String> regels) {}

    @FunctionalInterface
    interface Zaaiwijze {
        List<Zaairegel> zaai(Grond grond);
    }

    /** The one line, in the ordinary declaratie, that is refused by these rules. */
    static List<Zaairegel> fout(Prestatie prestatie, String... regels) {
        return List.of(new Zaairegel(Fase.GEWOON, prestatie, List.of(regels)));
    }

    static Zaairegel goed(Prestatie prestatie) {
        return new Zaairegel(Fase.GEWOON, prestatie, List.of());
    }

    static Zaairegel fout(Fase fase, Prestatie prestatie, String... regels) {
        return new Zaairegel(fase, prestatie, List.of(regels));
    }
}
