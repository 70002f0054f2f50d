package nl.nabij.toelating;

import java.util.List;
import nl.nabij.kern.Gemeentecode;

/** What was judged and reported about aanbieders, per gemeente; only added to. */
public interface Toelatingen {

    /** Oldest first. */
    List<Toetsing> toetsingen(Gemeentecode gemeente);

    void voegToe(Toetsing toetsing);

    /** Newest first. */
    List<Integriteitszorg> zorgen(Gemeentecode gemeente);

    void meld(Integriteitszorg zorg);
}
