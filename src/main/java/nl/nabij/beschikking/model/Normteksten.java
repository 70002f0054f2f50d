package nl.nabij.beschikking.model;

import java.util.Map;
import java.util.Optional;

/** Text of every norm file, framework and policy value a decision rests on, by its hash. Only ever added to. */
public interface Normteksten {

    /** @param normen path to hash; a file that is not known by that hash any more is left out */
    void bewaar(Map<String, String> normen);

    /** One text; known by its hash already, nothing happens. */
    void bewaar(String pad, String hash, String tekst);

    /** As it is kept; whoever leans on it holds it against its hash. */
    Optional<String> find(String hash);
}
