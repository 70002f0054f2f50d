package nl.nabij.toewijzing.regels;

import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;

/** iWmo TR332: a number stands for one toewijzing of the gemeente. The same toewijzing once more is no other one. */
public final class TR332NummerIsUniek {

    private TR332NummerIsUniek() {}

    /** @param bekend the toewijzing of this gemeente that has the number already; null when there is none */
    public static Optional<Bevinding> toets(@Nullable Toewijzing bekend, Toewijzing nieuw) {
        return bekend == null || bekend.equals(nieuw)
                ? Optional.empty()
                : Optional.of(Bevinding.fout(
                        "TR332",
                        "Toewijzingnummer " + nieuw.nummer() + " is al in gebruik voor een andere toewijzing.",
                        "iWmo TR332"));
    }
}
