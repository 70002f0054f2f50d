package nl.nabij.beschikking;

import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;

/** The way to a decision: propose, offer, sign. Everything happens in the gemeente of the user. */
public interface Besluitvorming {

    /**
     * Keeps the proposal; what was offered for signing becomes a draft again.
     *
     * @return version of the proposal, to be named when it is offered or signed
     */
    int bewaar(CurrentUser user, Zaaknummer zaak, Voorstel voorstel);

    /** Offers the proposal for signing; what keeps it from that comes back, empty when it was offered. */
    List<Bevinding> biedAan(CurrentUser user, Zaaknummer zaak, int versie);

    /** Sends the proposal back to the consulent with a remark. */
    void geefTerug(CurrentUser user, Zaaknummer zaak, String opmerking);

    /** Takes the decision, with letter and receipt, in one transaction. A second call gives the decision that was taken. */
    Ondertekening onderteken(CurrentUser user, Zaaknummer zaak, int versie);
}
