package nl.nabij.beschikking;

import java.time.Instant;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a later decision as it is kept.
 *
 * @param versie rises with every change
 * @param opmerking of who sent it back; null when nobody did
 */
public record Vervolgstand(
        long id,
        Gemeentecode gemeente,
        Vervolgvoorstel voorstel,
        Fase fase,
        int versie,
        String opgesteldDoor,
        Instant opgesteldOp,
        @Nullable String opmerking) {

    public enum Fase {
        CONCEPT,
        AANGEBODEN,
        GETEKEND,
        ONGEDAAN
    }

    public boolean open() {
        return fase == Fase.CONCEPT || fase == Fase.AANGEBODEN;
    }
}
