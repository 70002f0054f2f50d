package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.UUID;

/** What the resident says about a version of the verslag. */
public record Verslagopmerking(UUID id, int versie, String tekst, LocalDate ontvangenOp, String door) {
    @Override
    public String toString() {
        return "Verslagopmerking[" + id + "]";
    }
}
