package nl.nabij.clientdossier;

import java.util.Optional;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;

/** Residents of one gemeente. Reading does not log by itself: the caller knows why and records it in the access log. */
public interface Clienten {

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such client */
    Client get(Gemeentecode gemeente, ClientId id);

    Optional<Client> findByBsn(Gemeentecode gemeente, Bsn bsn);

    /** Adds the resident, or updates name, address and contact when the BSN is known in this gemeente. */
    ClientId registreer(Client client);
}
