package nl.nabij.norm;

import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstel.Terugname;

/** Where it is kept that values were taken back. */
public interface Terugnameregister {

    /** The number in it is not yet given. */
    void bewaar(Beleidsvoorstel voorstel, Terugname terugname);

    /** @param nooitGeldig whether the value is taken back from its first day */
    void beslis(Beleidsvoorstel voorstel, Terugname terugname, boolean nooitGeldig);

    /** Newest first. */
    List<Terugname> alle(Gemeentecode gemeente, long voorstel);
}
