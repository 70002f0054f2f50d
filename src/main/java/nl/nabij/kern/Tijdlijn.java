package nl.nabij.kern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A value over time: dated stretches in order that never overlap. A day without a value has none; nothing is guessed. */
public final class Tijdlijn<T> {

    /** One stretch. */
    public record Stuk<T>(Periode periode, T waarde) {}

    private final List<Stuk<T>> stukken;

    private Tijdlijn(List<Stuk<T>> stukken) {
        this.stukken = stukken;
    }

    /** @throws IllegalArgumentException when two stretches overlap */
    public static <T> Tijdlijn<T> of(List<Stuk<T>> stukken) {
        List<Stuk<T>> gesorteerd = new ArrayList<>(stukken);
        gesorteerd.sort(Comparator.comparing(s -> s.periode().begin()));
        for (int i = 1; i < gesorteerd.size(); i++) {
            Periode vorige = gesorteerd.get(i - 1).periode();
            Periode deze = gesorteerd.get(i).periode();
            if (vorige.overlapt(deze)) {
                throw new IllegalArgumentException("De perioden " + vorige + " en " + deze
                        + " overlappen. Maybe end the first on " + deze.begin().minusDays(1) + ".");
            }
        }
        return new Tijdlijn<>(List.copyOf(gesorteerd));
    }

    public Optional<T> op(LocalDate peildatum) {
        return stukken.stream()
                .filter(s -> s.periode().bevat(peildatum))
                .map(Stuk::waarde)
                .findFirst();
    }

    public List<Stuk<T>> stukken() {
        return stukken;
    }
}
