package nl.nabij.berichten.verkeer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a file that was handed in.
 *
 * @param bericht how it stands in the archive; null when it was turned away at the door and not kept
 * @param herhaling the same bytes were handled before; nothing changed now
 * @param antwoord the message Nabij answered with; null when there is none
 */
public record Ontvangen(
        @Nullable ArchiefBericht bericht,
        Berichtkop kop,
        List<Fout> fouten,
        boolean herhaling,
        @Nullable ArchiefBericht antwoord) {

    public Ontvangen {
        fouten = List.copyOf(fouten);
    }

    /** Turned away: it belongs to somebody else than who handed it in. */
    static Ontvangen nietBewaard(Berichtkop kop, Fout fout) {
        return new Ontvangen(null, kop, List.of(fout), false, null);
    }

    /** Whether the message as a whole was not accepted. */
    public boolean afgewezen() {
        return bericht == null || bericht.uitkomst() == Uitkomst.GEWEIGERD || bericht.uitkomst() == Uitkomst.AFGEKEURD;
    }

    /** One line for lists and the command, without personal data. */
    public String regel() {
        if (bericht == null) {
            return "niet aangenomen: " + fouten.getFirst().uitleg();
        }
        StringBuilder tekst = new StringBuilder(bericht.soort());
        if (kop.afzender() != null) {
            tekst.append(" van ").append(kop.afzender());
        }
        tekst.append(": ").append(bericht.uitkomst().tekst().toLowerCase(java.util.Locale.ROOT));
        if (!bericht.samenvatting().isEmpty()) {
            tekst.append(", ").append(bericht.samenvatting());
        }
        if (antwoord != null) {
            tekst.append("; antwoord ").append(antwoord.soort());
        }
        return herhaling
                ? tekst.append(" (al eerder ontvangen, niets gewijzigd)").toString()
                : tekst.toString();
    }
}
