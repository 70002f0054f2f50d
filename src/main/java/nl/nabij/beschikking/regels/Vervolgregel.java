package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** One demand on a later decision. */
public interface Vervolgregel {

    Regelcode code();

    /** Article, case law or requirement it rests on. */
    String bron();

    /** What is wrong; empty when the demand is met or does not apply. */
    List<Bevinding> toets(Vervolgdossier dossier);

    default List<Bevinding> fout(String toelichting) {
        return List.of(Bevinding.fout(code().waarde(), toelichting, bron()));
    }
}
