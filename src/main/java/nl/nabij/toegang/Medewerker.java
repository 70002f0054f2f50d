package nl.nabij.toegang;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;

/** Who of which gemeente does the work. */
public record Medewerker(Gemeentecode gemeente, String naam) {

    public static Medewerker van(CurrentUser user) {
        return new Medewerker(user.gemeente(), user.name());
    }
}
