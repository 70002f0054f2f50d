package nl.nabij.norm;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstel.Terugname;
import nl.nabij.platform.CurrentUser;

/**
 * Takes back a settled value of the own gemeente from a day on: one person asks, another settles. What held before counts again.
 * Nothing is removed, and what was decided keeps the value it was decided with.
 */
public interface Beleidsterugnames {

    /** What relied on the value until now, oldest first. */
    List<Beleidsgebruik.Gebruik> gebruik(Beleidsvoorstel voorstel);

    /**
     * @param vanaf and {@code waarom} as typed
     * @return what is wrong by field, with what to do; empty when it was kept
     * @throws nl.nabij.platform.NotPossibleException when the value is not settled, or somebody asked before
     */
    SequencedMap<String, String> vraag(CurrentUser user, long voorstel, String vanaf, String waarom);

    /** @throws nl.nabij.platform.NotPossibleException when the user asked for it, nothing waits, or the day is no longer possible */
    void stelVast(CurrentUser user, long voorstel);

    /** @throws nl.nabij.platform.NotPossibleException when the user asked for it, nothing waits, or the reason is empty */
    void wijsAf(CurrentUser user, long voorstel, String reden);

    /** @throws nl.nabij.platform.NotPossibleException when another asked for it, nothing waits, or the reason is empty */
    void trekIn(CurrentUser user, long voorstel, String reden);

    /** Policy as it would be with what waits settled; empty when nothing waits. */
    Optional<Normen> alsTeruggenomen(Beleidsvoorstel voorstel);

    /** Every time somebody asked, newest first. */
    List<Terugname> alle(Gemeentecode gemeente, long voorstel);
}
