package nl.nabij.kern;

/** Whole minutes, never negative. */
public record Minuten(int aantal) implements Comparable<Minuten> {

    public static final Minuten NUL = new Minuten(0);

    public Minuten {
        if (aantal < 0) {
            throw new IllegalArgumentException("Minuten kunnen niet negatief zijn: " + aantal);
        }
    }

    public static Minuten of(int aantal) {
        return new Minuten(aantal);
    }

    public Minuten plus(Minuten ander) {
        return new Minuten(Math.addExact(aantal, ander.aantal));
    }

    @Override
    public int compareTo(Minuten ander) {
        return Integer.compare(aantal, ander.aantal);
    }

    /** Dutch form, for example {@code 150 minuten (2 uur en 30 minuten)}; below an hour only the minutes. */
    @Override
    public String toString() {
        String kort = aantal == 1 ? "1 minuut" : aantal + " minuten";
        if (aantal < 60) {
            return kort;
        }
        int rest = aantal % 60;
        String uren = aantal / 60 + " uur";
        return kort + " (" + (rest == 0 ? uren : uren + " en " + (rest == 1 ? "1 minuut" : rest + " minuten")) + ")";
    }
}
