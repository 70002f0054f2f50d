package nl.nabij.toegang.regels;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.toegang.Ladder;
import nl.nabij.toegang.Trede;
import nl.nabij.toegang.Tredeoordeel;
import org.jspecify.annotations.Nullable;

/** TG003: a step of the ladder is concluded after all steps before it, with what was looked at and why. */
public final class LadderInVolgorde {

    private LadderInVolgorde() {}

    /** What keeps this step from being saved so; a step without {@code oordeel} may always be saved. */
    public static List<Bevinding> toets(
            Ladder ladder, Trede trede, @Nullable Tredeoordeel oordeel, String bekeken, String waarom) {
        List<Bevinding> uit = new ArrayList<>();
        if (oordeel == null) {
            return uit;
        }
        ladder.openVoor(trede)
                .ifPresent(s -> uit.add(Toegangsregel.TG003.fout("Rond eerst de trede '"
                        + s.trede().titel() + "' af. De gemeente kijkt eerst naar wat daar kan, en dan pas naar '"
                        + trede.titel() + "'.")));
        ladder.opgelostVoor(trede)
                .ifPresent(s -> uit.add(Toegangsregel.TG003.fout("De trede '"
                        + s.trede().titel() + "' lost de vraag al helemaal op. Deze trede is niet nodig.")));
        if (!oordeel.past(trede)) {
            uit.add(Toegangsregel.TG003.fout("Kies of maatwerk nodig is of niet."));
        }
        if (bekeken.isBlank()) {
            uit.add(Toegangsregel.TG003.fout("Schrijf op wat er is bekeken."));
        }
        if (waarom.isBlank()) {
            uit.add(Toegangsregel.TG003.fout("Schrijf op waarom dit wel of niet genoeg is."));
        }
        return uit;
    }
}
