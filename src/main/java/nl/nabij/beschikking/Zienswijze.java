package nl.nabij.beschikking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the client was heard before a decision to their disadvantage (Awb 4:8).
 *
 * @param op day of the answer, or on which the term for it had passed; null as long as nobody asked
 * @param tekst what the client said, or why hearing was not needed (Awb 4:11)
 */
public record Zienswijze(Wijze wijze, @Nullable LocalDate op, String tekst) {

    public static final Zienswijze NOG_NIET = new Zienswijze(Wijze.NOG_NIET_GEVRAAGD, null, "");

    public enum Wijze {
        NOG_NIET_GEVRAAGD("Nog niet gevraagd"),
        GEGEVEN("De client gaf zijn mening"),
        GEEN_REACTIE("Gevraagd, maar de client reageerde niet"),
        NIET_NODIG("Niet nodig, want (leg uit)");

        private final String tekst;

        Wijze(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    public boolean gevraagd() {
        return switch (wijze) {
            case NOG_NIET_GEVRAAGD -> false;
            case GEGEVEN, NIET_NODIG -> op != null && !tekst.isBlank();
            case GEEN_REACTIE -> op != null;
        };
    }

    @Override
    public String toString() {
        return "Zienswijze[" + wijze + "]";
    }
}
