package nl.nabij.norm;

import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import org.springframework.security.access.AccessDeniedException;

/** Who may prepare a value and who may settle it: policy staff, and never one person both. */
final class Vierogen {

    private Vierogen() {}

    static void vereisBeleid(CurrentUser user) {
        if (!user.has(Role.BELEID) && !user.has(Role.BEHEERDER)) {
            throw new AccessDeniedException("Alleen een beleidsmedewerker of beheerder legt waarden vast.");
        }
    }

    static void vereisAnder(CurrentUser user, Beleidsvoorstel voorstel) {
        if (voorstel.opgesteldDoor().equals(user.name())) {
            throw new NotPossibleException("U maakte dit voorstel zelf. Een collega beslist erover.");
        }
    }

    static String reden(String reden) {
        if (reden.isBlank()) {
            throw new NotPossibleException("Schrijf op waarom.");
        }
        return reden.strip();
    }
}
