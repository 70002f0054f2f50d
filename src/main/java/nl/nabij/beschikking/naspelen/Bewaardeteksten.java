package nl.nabij.beschikking.naspelen;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.nabij.beschikking.model.Normteksten;
import nl.nabij.platform.data.DataFile;

/** The texts a receipt names, each held against its hash; remembers which one no longer fits. */
final class Bewaardeteksten {

    private final Normteksten teksten;
    private final Set<String> veranderd = new TreeSet<>();

    Bewaardeteksten(Normteksten teksten) {
        this.teksten = teksten;
    }

    Optional<String> find(String hash) {
        Optional<String> tekst = teksten.find(hash);
        if (tekst.filter(t -> !new DataFile("", t).sha256().equals(hash)).isPresent()) {
            veranderd.add(hash);
        }
        return tekst;
    }

    boolean veranderd(String hash) {
        return veranderd.contains(hash);
    }
}
