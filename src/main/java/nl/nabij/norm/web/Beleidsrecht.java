package nl.nabij.norm.web;

import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.springframework.security.access.AccessDeniedException;

/** Who may prepare and settle values of the own gemeente. */
final class Beleidsrecht {

    private Beleidsrecht() {}

    static boolean heeft(CurrentUser user) {
        return user.has(Role.BELEID) || user.has(Role.BEHEERDER);
    }

    static void vereis(CurrentUser user) {
        if (!heeft(user)) {
            throw new AccessDeniedException("Alleen een beleidsmedewerker of beheerder legt waarden vast.");
        }
    }
}
