package nl.nabij.beschikking.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toegang.Zaak;

/** The decisions with their letters and their chain. Only ever added to. */
public interface Besluiten extends Beschikkingen {

    /** Every decision on a zaak, oldest first. */
    List<Besluit> alle(Gemeentecode gemeente, Zaaknummer zaak);

    /** Empty when this gemeente has no such decision. */
    Optional<Besluit> besluit(Gemeentecode gemeente, Beschikkingnummer nummer);

    /** @throws NotFoundException when this zaak has no decision with this number */
    default Besluit vanZaak(Zaak zaak, String nummer) {
        if (!Beschikkingnummer.isGeldig(nummer)) {
            throw new NotFoundException("Geen besluit " + nummer);
        }
        return besluit(zaak.gemeente(), Beschikkingnummer.of(nummer))
                .filter(b -> b.beschikking().zaak().equals(zaak.nummer()))
                .orElseThrow(() -> new NotFoundException("Geen besluit " + nummer));
    }

    /** Decisions with this number in any gemeente; for the administrator of the installation, on the command line. */
    List<Besluit> metNummer(Beschikkingnummer nummer);

    /** The decision that is in force on a zaak, with its letter and receipt; the last one that changed something. */
    Optional<Besluit> besluit(Gemeentecode gemeente, Zaaknummer zaak);

    /**
     * Gives the next number to {@code maak} and adds the decision it makes as next link of the chain. Others who decide for this
     * gemeente wait until the transaction ends, so numbers have no doubles and the chain does not fork.
     */
    Besluit voegToe(Gemeentecode gemeente, Function<Beschikkingnummer, Besluit> maak);

    /**
     * Numbers whose link does not fit: the receipt, the letter or a column was changed, or a decision before it is gone. Empty
     * when the chain of this gemeente is whole.
     */
    List<Beschikkingnummer> verbrokenSchakels(Gemeentecode gemeente);
}
