package nl.nabij.clientdossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;

/** Residents of one gemeente. Reading does not log by itself: the caller knows why and records it in the access log. */
public interface Clienten {

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such client */
    Client get(Gemeentecode gemeente, ClientId id);

    Optional<Client> findByBsn(Gemeentecode gemeente, Bsn bsn);

    /** Adds the resident, or updates name, address and contact when the BSN is known in this gemeente. Never unprotects. */
    ClientId registreer(Client client);

    /** Part of the last name or its start, with or without a date of birth (d-m-jjjj); protected residents are left out. */
    List<Client> zoek(Gemeentecode gemeente, String tekst, int hoogstens);

    /** Everybody that {@link #zoek} would find, for a filter: however many are called the same. */
    List<ClientId> metNaam(Gemeentecode gemeente, String tekst);

    /** For lists: the name as it may be seen there; ids of another gemeente are left out. */
    Map<ClientId, String> lijstnamen(Gemeentecode gemeente, Collection<ClientId> ids);

    Behoefte behoefte(Gemeentecode gemeente, ClientId id);

    void legBehoefteVast(Gemeentecode gemeente, ClientId id, Behoefte behoefte);

    /** BSN of everybody who is protected for safety (iWmo OP003); few in any gemeente. */
    Set<Bsn> afgeschermd(Gemeentecode gemeente);

    /** Protects the resident for safety, or ends that (iWmo OP003). */
    void schermAf(Gemeentecode gemeente, ClientId id, boolean afgeschermd);
}
