package nl.nabij.toegang;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gathers the fields of a melding that really changed. */
final class Correctielijst {

    private final List<Correctie> correcties = new ArrayList<>();
    private final String reden;
    private final String door;
    private final Instant op;

    Correctielijst(String reden, String door, Instant op) {
        this.reden = reden;
        this.door = door;
        this.op = op;
    }

    void vergelijk(String veld, String oud, String nieuw) {
        if (!oud.equals(nieuw)) {
            correcties.add(new Correctie(veld, oud, nieuw, reden, door, op));
        }
    }

    List<Correctie> alle() {
        return List.copyOf(correcties);
    }
}
