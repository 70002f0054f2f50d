package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The zaken of one gemeente, for the modules after toegang. */
public interface Zaken {

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such zaak */
    Zaak get(Gemeentecode gemeente, Zaaknummer nummer);

    /** All zaken of this client, the newest first. */
    List<Zaak> vanClient(Gemeentecode gemeente, ClientId client);

    /**
     * Moves the last day for the decision: so many days did the term stand still in all (Awb 4:15). Calling it again with another
     * number replaces it.
     *
     * @return the new last day
     */
    LocalDate opgeschort(Gemeentecode gemeente, Zaaknummer nummer, int dagen);

    /** Records that the decision on the application was taken; refused unless the zaak is AANGEVRAAGD. */
    void besloten(Gemeentecode gemeente, Zaaknummer nummer);
}
