package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Retourcode;
import nl.nabij.kern.Toewijzingnummer;

/** Traffic of toewijzingen: what a 301 must hold, that it went out, and the 302 that came back. */
public interface Verzendingen {

    /**
     * All toewijzingen of this client with this aanbieder that hold on or after {@code dag}, and all that changed since the last
     * 301 (iWmo OP087), and those that a request being honoured leaves as they are (IV093). The reason of change is null for those that did not change since then (IV099). Never those that may not
     * go by message.
     */
    List<Toewijzing> voorBericht(Gemeentecode gemeente, ClientId client, Agbcode aanbieder, LocalDate dag);

    /** The request that the next 301 names for these toewijzingen (iWmo TR379, IV093); without an entry: none. */
    Map<Toewijzingnummer, String> referenties(Gemeentecode gemeente, List<Toewijzingnummer> nummers);

    /** Records that a 301 with these toewijzingen went out; the 302 is due in three working days (OP090). */
    void verzonden(Verzending verzending);

    /**
     * Records the 302. Accepted when {@code codes} holds nothing but 0200.
     *
     * @return whether this aanbieder was sent a 301 with that identification
     */
    boolean retour(
            Gemeentecode gemeente,
            Agbcode aanbieder,
            String berichtidentificatie,
            LocalDateTime ontvangenOp,
            List<Retourcode> codes);

    /** The 301s whose 302 is overdue on {@code vandaag}, oldest first. */
    List<Verzending> teLaat(Gemeentecode gemeente, LocalDate vandaag);
}
