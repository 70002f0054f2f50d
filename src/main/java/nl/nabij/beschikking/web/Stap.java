package nl.nabij.beschikking.web;

import nl.nabij.platform.NotPossibleException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step that is taken from a page: what it says when it went well. */
interface Stap {

    /** @throws NotPossibleException when it cannot be taken now, with what to do */
    String neem();

    /** Takes it, and says on the next page how it went. @return whether it went well */
    static boolean probeer(RedirectAttributes flash, Stap stap) {
        try {
            flash.addFlashAttribute("flash", stap.neem());
            return true;
        } catch (NotPossibleException e) {
            flash.addFlashAttribute("flashError", e.getMessage());
            return false;
        }
    }
}
