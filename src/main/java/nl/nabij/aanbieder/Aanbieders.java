package nl.nabij.aanbieder;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Agbcode;

/** All providers. */
public interface Aanbieders {

    Optional<Aanbieder> find(Agbcode agbcode);

    List<Aanbieder> alle();

    /** Adds it, or renames a known one. */
    void registreer(Aanbieder aanbieder);
}
