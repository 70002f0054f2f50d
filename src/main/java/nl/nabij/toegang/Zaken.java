package nl.nabij.toegang;

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

    /** Records that the decision on the application was taken; refused unless the zaak is AANGEVRAAGD. */
    void besloten(Gemeentecode gemeente, Zaaknummer nummer);
}
