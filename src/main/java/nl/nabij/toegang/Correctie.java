package nl.nabij.toegang;

import java.time.Instant;

/** One corrected field of a melding. */
public record Correctie(String veld, String oud, String nieuw, String reden, String door, Instant op) {
    @Override
    public String toString() {
        return "Correctie[" + veld + "]";
    }
}
