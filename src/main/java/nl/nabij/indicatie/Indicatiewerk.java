package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.Zaak;

/** The work of the consulent on an indicatie: answer, compute, settle. Everything happens in the gemeente of the user. */
public interface Indicatiewerk {

    /** What is being worked on; empty when nothing was kept since the last version. */
    Optional<Indicatieconcept> concept(Gemeentecode gemeente, Zaaknummer zaak);

    /** The draft, otherwise the last version to go on from; empty when nothing was answered yet. */
    default Optional<Indicatieconcept> huidig(Gemeentecode gemeente, Zaaknummer zaak) {
        return concept(gemeente, zaak)
                .or(() -> versies(gemeente, zaak).stream()
                        .findFirst()
                        .map(v -> new Indicatieconcept(
                                v.indicatie().peildatum(), v.indicatie().feiten(), v.afwijkingen())));
    }

    /** Keeps the answers, complete or not. Refused once the zaak is decided or closed. */
    void bewaar(CurrentUser user, Zaaknummer zaak, Indicatieconcept concept);

    /** Settles what was kept as a new version; refused with all that is missing. */
    Vaststelling stelVast(CurrentUser user, Zaaknummer zaak);

    /** Whether the answers may change: no decision yet, or a heronderzoek or objection runs. */
    boolean magVeranderen(Zaak zaak);

    /**
     * Adds the last version, computed anew on another framework, as the next one; for a decision that was revised to it.
     *
     * @throws nl.nabij.platform.NotPossibleException when it does not come to an outcome
     */
    void herzie(Gemeentecode gemeente, Zaaknummer zaak, String normenkader, LocalDate peildatum, String door);

    /** The last settled version of every zaak of this gemeente. */
    List<Indicatieversie> laatste(Gemeentecode gemeente);

    /** Every settled version, newest first. */
    List<Indicatieversie> versies(Gemeentecode gemeente, Zaaknummer zaak);
}
