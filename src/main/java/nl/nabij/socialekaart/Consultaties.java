package nl.nabij.socialekaart;

import java.util.List;
import nl.nabij.kern.Gemeentecode;

/** Consultations in a gemeente; only added to. */
public interface Consultaties {

    /** Newest first. */
    List<Consultatie> alle(Gemeentecode gemeente);

    void voegToe(Consultatie consultatie);
}
