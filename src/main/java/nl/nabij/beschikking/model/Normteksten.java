package nl.nabij.beschikking.model;

import java.util.Map;
import java.util.Optional;

/** Text of every norm file a decision rests on, by its hash. Only ever added to. */
public interface Normteksten {

    /** @param normen path to hash; a file that is not known by that hash any more is left out */
    void bewaar(Map<String, String> normen);

    Optional<String> find(String hash);
}
