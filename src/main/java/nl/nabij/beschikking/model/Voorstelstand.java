package nl.nabij.beschikking.model;

import java.time.Instant;
import nl.nabij.beschikking.Voorstel;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is kept.
 *
 * @param versie rises with every change
 * @param aangebodenOp null as long as it is a draft
 * @param opmerking of who sent it back; null when nobody did
 */
public record Voorstelstand(
        Voorstel voorstel,
        int versie,
        String opgesteldDoor,
        Instant opgesteldOp,
        @Nullable String aangebodenDoor,
        @Nullable Instant aangebodenOp,
        @Nullable String opmerking) {

    public boolean aangeboden() {
        return aangebodenOp != null;
    }
}
