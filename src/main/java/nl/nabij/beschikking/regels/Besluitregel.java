package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** One demand a decision must meet. A finding is a value; nothing is thrown. */
public interface Besluitregel {

    Regelcode code();

    /** Law, ruling or policy that asks it. */
    String bron();

    /** What is wrong; empty when the demand is met or does not apply. */
    List<Bevinding> toets(Besluitdossier dossier);

    default List<Bevinding> fout(String toelichting) {
        return List.of(Bevinding.fout(code().waarde(), toelichting, bron()));
    }
}
