package nl.nabij.herindicatie;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.indicatie.Kaderbeheer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A change is tried, and laid down as it was tried. */
@Service
public class Campagnewerk {

    private final Campagnes campagnes;
    private final Doorrekenaar doorrekenaar;
    private final Kaderbeheer kaders;
    private final Clock clock;

    Campagnewerk(Campagnes campagnes, Doorrekenaar doorrekenaar, Kaderbeheer kaders, Clock clock) {
        this.campagnes = campagnes;
        this.doorrekenaar = doorrekenaar;
        this.kaders = kaders;
        this.clock = clock;
    }

    /** Whether this user may try, lay down and carry out a change. */
    public static boolean mag(CurrentUser user) {
        return user.has(Role.CONSULENT) || user.has(Role.BEHEERDER);
    }

    /** The dry run: changes nothing and keeps nothing. */
    public Doorrekening proef(CurrentUser user, Keuze keuze) {
        eis(user);
        return doorrekenaar.reken(user.gemeente(), keuze);
    }

    /** A change of norm: see {@link #legVast(CurrentUser, String, Keuze, Campagne.Termijnen, Vervolggrond)}. */
    @Transactional
    public Campagne legVast(CurrentUser user, String naam, Keuze.Norm keuze, Campagne.Termijnen termijnen) {
        return legVast(user, naam, keuze, termijnen, null);
    }

    /**
     * Computes again, with the same code, and keeps every line that changes.
     *
     * @param grond on which the drafts rest; only for a change of policy, and needed there
     */
    @Transactional
    public Campagne legVast(
            CurrentUser user, String naam, Keuze keuze, Campagne.Termijnen termijnen, @Nullable Vervolggrond grond) {
        if (keuze instanceof Keuze.Norm norm && !kaders.magBesluiten(user.gemeente(), norm.kader())) {
            throw new NotPossibleException("Dit normenkader is nog niet goedgekeurd. U kunt het wel proberen.");
        }
        if (keuze instanceof Keuze.Beleid beleid && beleid.voorstel() != 0) {
            throw new NotPossibleException("Voorstel " + beleid.voorstel()
                    + " is nog niet vastgesteld. U kunt het wel proberen. Kies na het akkoord het vastgestelde"
                    + " beleid.");
        }
        if (keuze instanceof Keuze.Beleid != (grond != null)) {
            throw new NotPossibleException("Kies op welke grond de besluiten veranderen.");
        }
        Doorrekening doorrekening = proef(user, keuze);
        if (doorrekening.veranderd().isEmpty()) {
            throw new NotPossibleException("Deze wijziging raakt niemand. Er is niets om vast te leggen.");
        }
        return campagnes.voegToe(
                user.gemeente(),
                new Campagnes.Nieuw(naam, keuze, termijnen, grond, user.name(), Instant.now(clock)),
                doorrekening);
    }

    public List<Campagne> alle(Gemeentecode gemeente) {
        return campagnes.alle(gemeente);
    }

    public Campagne get(Gemeentecode gemeente, int nummer) {
        return campagnes
                .find(gemeente, nummer)
                .orElseThrow(() -> new NotFoundException("Er is geen herindicatie met nummer " + nummer + "."));
    }

    public List<Campagneregel> regels(Campagne campagne) {
        return campagnes.regels(campagne.gemeente(), campagne.nummer());
    }

    public Campagneregel regel(Campagne campagne, Zaaknummer zaak) {
        return regels(campagne).stream()
                .filter(r -> r.uitkomst().zaak().equals(zaak))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Zaak " + zaak + " hoort niet bij deze herindicatie."));
    }

    static void eis(CurrentUser user) {
        if (!mag(user)) {
            throw new AccessDeniedException("Alleen voor consulenten en beheerders.");
        }
    }
}
