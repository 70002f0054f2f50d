package nl.nabij.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import nl.nabij.kern.Gemeentecode;

/** Policy values, from the files and from what gemeenten settled in the application. The most local file wins: gemeente, then its regions, then landelijk. Never the "nearest" value. */
public interface Normen {

    /**
     * @param pad path of the parameter inside its level, for example {@code eigen-bijdrage/abonnementstarief}
     * @throws NormOntbreektException when no level gives a value for that day
     */
    Normwaarde waarde(String pad, Gemeentecode gemeente, LocalDate peildatum);

    /** Empty when no level gives a value for that day; for pages that show what is known. */
    Optional<Normwaarde> find(String pad, Gemeentecode gemeente, LocalDate peildatum);

    /** Every parameter this gemeente may use on that day, the most local one of each path, in order of path. */
    SequencedCollection<Parameter> parameters(Gemeentecode gemeente, LocalDate peildatum);

    /** The files that speak of a path for this gemeente: its own, those of every region it was ever in, and landelijk. */
    List<Parameter> niveaus(String pad, Gemeentecode gemeente);

    /**
     * Policy as Nabij knew it on that day, for replaying a decision: what was settled in the application later is left out. Values
     * from files stay, for a file says only by which day a value was known; its hash shows whether it changed.
     */
    Normen zoalsBekend(LocalDate kennisdag);
}
