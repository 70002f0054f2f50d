package nl.nabij.toegang;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the onderzoek found on one topic.
 *
 * @param herkomst who or what said so
 * @param inwonerZegt how the resident sees it
 * @param reden why the topic does not apply; empty otherwise
 * @param versie 0 while nothing was saved; a save names the version it started from
 * @param gewijzigdDoor user name; null while nothing was saved
 */
public record Onderwerpbevinding(
        Onderwerp onderwerp,
        Onderwerpstatus status,
        String bevinding,
        String herkomst,
        String inwonerZegt,
        String reden,
        int versie,
        @Nullable String gewijzigdDoor,
        @Nullable Instant gewijzigdOp) {

    public static Onderwerpbevinding leeg(Onderwerp onderwerp) {
        return new Onderwerpbevinding(onderwerp, Onderwerpstatus.OPEN, "", "", "", "", 0, null, null);
    }

    @Override
    public String toString() {
        return "Onderwerpbevinding[" + onderwerp + " " + status + " v" + versie + "]";
    }
}
