package nl.nabij.beschikking;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;

/**
 * Later decisions: revise, withdraw, end, decide on objection. A draft does nothing: no letter, no change. It can be undone until
 * it is signed. Everything happens in the gemeente of the user.
 */
public interface Vervolgbesluiten {

    /**
     * Keeps a new draft.
     *
     * @throws nl.nabij.platform.NotPossibleException when the zaak has an open draft already, or its decision cannot change now
     */
    Vervolgstand bereidVoor(CurrentUser user, Vervolgvoorstel voorstel);

    /** Replaces the draft; what was offered becomes a draft again. @return the new version */
    int bewaar(CurrentUser user, long id, Vervolgvoorstel voorstel);

    /** What would keep this draft from being offered today; empty when nothing does. */
    List<Bevinding> toets(Gemeentecode gemeente, long id);

    /** Offers it for signing; what keeps it from that comes back, empty when it was offered. */
    List<Bevinding> biedAan(CurrentUser user, long id, int versie);

    /** Sends it back to the consulent with a remark. */
    void geefTerug(CurrentUser user, long id, String opmerking);

    /** Undoes a draft that was not signed; false when there is nothing to undo. */
    boolean maakOngedaan(CurrentUser user, long id);

    /** Takes the decision, with letter and receipt, in one transaction. */
    Ondertekening onderteken(CurrentUser user, long id, int versie);

    /** The open draft of a zaak. */
    Optional<Vervolgstand> open(Gemeentecode gemeente, Zaaknummer zaak);

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such draft */
    Vervolgstand get(Gemeentecode gemeente, long id);

    /** All drafts of one origin, undone and signed ones too, in order of id. */
    List<Vervolgstand> vanHerkomst(Gemeentecode gemeente, String herkomst);
}
