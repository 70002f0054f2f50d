package nl.nabij.indicatie.methodisch;

import java.util.Optional;
import nl.nabij.norm.Normwaarde;
import org.jspecify.annotations.Nullable;

/**
 * What policy said when it was asked for one path.
 *
 * @param waarom why there is no value; empty when there is one
 * @param bekend whether any file speaks of the path, be it to say that nobody gave the value
 */
record Gelezen(@Nullable Normwaarde waarde, String waarom, boolean bekend) {

    Optional<Normwaarde> find() {
        return Optional.ofNullable(waarde);
    }
}
