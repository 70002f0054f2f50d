package nl.nabij.clientdossier;

import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;

/** Household, carers, network and representatives of a client. Reading does not log by itself. */
public interface Relaties {

    /** Those of today, household first. */
    List<Relatie> van(Gemeentecode gemeente, ClientId client);

    /** Adds the person, or replaces what is known under the same id. */
    void leg(Gemeentecode gemeente, ClientId client, Relatie relatie);

    /** @throws nl.nabij.platform.NotFoundException when this client has no such relation today */
    void beeindig(Gemeentecode gemeente, ClientId client, UUID relatie);
}
