package nl.nabij.clientdossier;

import java.util.UUID;

/** Identity of a resident inside Nabij; means nothing outside. */
public record ClientId(UUID waarde) {
    public static ClientId nieuw() {
        return new ClientId(UUID.randomUUID());
    }
}
