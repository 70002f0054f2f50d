package nl.nabij.berichten.web;

import java.util.UUID;
import nl.nabij.platform.NotFoundException;

/** Ids in addresses: what is not an id does not exist. */
final class Nummer {

    private Nummer() {}

    static UUID uuid(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("Geen id: " + tekst);
        }
    }
}
