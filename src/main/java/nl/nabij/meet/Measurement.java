package nl.nabij.meet;

import java.util.List;

/**
 * What one benchmark brings.
 *
 * @param notes what was left out and why, or what one must know to read the figures; Dutch sentences
 */
record Measurement(List<Figure> figures, List<String> notes) {

    Measurement {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    static Measurement of(Figure... figures) {
        return new Measurement(List.of(figures), List.of());
    }
}
