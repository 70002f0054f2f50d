package nl.nabij.platform;

import java.util.UUID;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A program that showed its key: of a gemeente, or of one aanbieder and then only for what that gemeente has with it. Controllers
 * take it as {@code @AuthenticationPrincipal ApiCaller}.
 *
 * @param aanbieder null for the gemeente itself
 */
public record ApiCaller(
        UUID key,
        String keyName,
        Gemeentecode gemeente,
        @Nullable Agbcode aanbieder) {

    /** Who stands in the access log. */
    public String who() {
        return "sleutel " + keyName;
    }
}
