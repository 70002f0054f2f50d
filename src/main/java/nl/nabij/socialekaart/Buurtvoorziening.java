package nl.nabij.socialekaart;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;

/**
 * A freely accessible activity or service near the resident. Nobody needs an indication for it (DHW-28, ALK-23).
 *
 * @param waar village or neighbourhood
 * @param doelgroepen for whom it is meant; empty for everybody
 * @param kosten in words; empty when nobody said
 * @param steun professional support that lets vulnerable residents take part; empty when there is none (ALK-21)
 * @param nagekeken last day somebody said that this is right
 * @param weg whether it was taken off the map
 */
public record Buurtvoorziening(
        UUID id,
        Gemeentecode gemeente,
        String naam,
        Voorzieningsoort soort,
        String waar,
        String omschrijving,
        List<String> doelgroepen,
        String kosten,
        String contact,
        String steun,
        LocalDate nagekeken,
        String nagekekenDoor,
        boolean weg) {

    public Buurtvoorziening {
        doelgroepen = List.copyOf(doelgroepen);
    }

    /** For a list to choose from. */
    public String keuzetekst() {
        return naam + ", " + waar;
    }
}
