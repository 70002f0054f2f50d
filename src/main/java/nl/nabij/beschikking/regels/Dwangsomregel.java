package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** One demand the decision that fixes a penalty must meet. A finding is a value; nothing is thrown. */
public interface Dwangsomregel {

    Regelcode code();

    /** Law that asks it. */
    String bron();

    /** What is wrong; empty when the demand is met or does not apply. */
    List<Bevinding> toets(Dwangsomdossier dossier);

    default List<Bevinding> fout(String toelichting) {
        return List.of(Bevinding.fout(code().waarde(), toelichting, bron()));
    }
}
