package nl.nabij.toegang;

import java.util.List;
import nl.nabij.kern.Bevinding;

/** What came of saving something that two people may work on at once. */
public sealed interface Bewaring<T> {

    /** Saved; {@code nu} is how it stands now. */
    record Bewaard<T>(T nu) implements Bewaring<T> {}

    /** Somebody else saved in between; {@code ander} is theirs, and nothing was overwritten. */
    record Botsing<T>(T ander) implements Bewaring<T> {}

    /** Rules are against it; nothing was saved. */
    record Geweigerd<T>(List<Bevinding> bevindingen) implements Bewaring<T> {
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
