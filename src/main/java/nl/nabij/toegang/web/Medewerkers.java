package nl.nabij.toegang.web;

import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.UserRepository;
import org.springframework.stereotype.Component;

/** How colleagues are called on the screen; templates ask {@code @medewerkers}. */
@Component
class Medewerkers {

    private final UserRepository users;

    Medewerkers(UserRepository users) {
        this.users = users;
    }

    /** The display name; the user name itself when nobody has it any more. */
    public String naam(String gebruiker) {
        return users.find(gebruiker).map(CurrentUser::displayName).orElse(gebruiker);
    }
}
