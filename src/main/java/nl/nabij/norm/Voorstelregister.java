package nl.nabij.norm;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;

/** Where proposals are kept. */
public interface Voorstelregister {

    long bewaar(Beleidsvoorstel voorstel);

    Optional<Beleidsvoorstel> find(Gemeentecode gemeente, long nummer);

    /** Until the transaction ends nobody else prepares or settles for this gemeente. */
    void slot(Gemeentecode gemeente);

    boolean heeftOpen(Gemeentecode gemeente, String pad);

    /** A number for a proposal in several gemeenten. */
    long regionummer();

    /** In order of gemeente. */
    List<Beleidsvoorstel> regiovoorstel(long nummer);

    void akkoord(Gemeentecode gemeente, long nummer, Beleidsvoorstel.Akkoord akkoord);

    void beslis(Gemeentecode gemeente, long nummer, Beleidsvoorstel.Beslissing beslissing);

    List<Beleidsvoorstel> alle(Gemeentecode gemeente);

    /** Of all gemeenten, oldest first, also what was taken back: together with the files this is the policy. */
    List<Beleidsvoorstel> vastgesteld();

    /** Only ever goes up, with each value that is settled and each that is taken back. */
    long aantalVastgesteld();
}
