package nl.nabij.socialekaart.web;

import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.springframework.security.access.AccessDeniedException;

/** Who keeps the sociale kaart of the own gemeente; other staff may read it. */
final class Kaartrecht {

    private Kaartrecht() {}

    static boolean heeft(CurrentUser user) {
        return user.has(Role.CONSULENT) || user.has(Role.BELEID) || user.has(Role.BEHEERDER);
    }

    static void vereis(CurrentUser user) {
        if (!heeft(user)) {
            throw new AccessDeniedException("Alleen een consulent of beleidsmedewerker houdt de sociale kaart bij.");
        }
    }
}
