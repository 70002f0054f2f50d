package nl.nabij.berichten.verkeer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Inhoud.Vingerafdruk;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A message as the archive knows it, without its bytes.
 *
 * @param gemeente whose residents it is about; null when the message does not say so in a readable way
 * @param aanbieder the provider; null when not readable or not known
 * @param samenvatting what became of it, in a few Dutch words without personal data; may be empty
 * @param houdtIdentificatie whether its identification is taken from now on (iWmo TR056)
 * @param antwoordOp the message that this one answers
 * @param antwoordUiterlijk last day on which the other side must have answered; null when no answer is due
 * @param afgehandeld whether somebody dealt with what was wrong
 * @param clientId whose data it holds, when it is about one person whom Nabij knows
 */
public record ArchiefBericht(
        UUID id,
        Richting richting,
        Berichtkop kop,
        @Nullable Gemeentecode gemeente,
        @Nullable Agbcode aanbieder,
        Vingerafdruk vingerafdruk,
        Herkomst herkomst,
        Uitkomst uitkomst,
        String samenvatting,
        List<Fout> fouten,
        boolean houdtIdentificatie,
        @Nullable UUID antwoordOp,
        @Nullable LocalDate antwoordUiterlijk,
        boolean afgehandeld,
        @Nullable UUID clientId) {

    public ArchiefBericht {
        fouten = List.copyOf(fouten);
    }

    /** When, through which door, by whom and under which file name it came or was made. */
    public record Herkomst(Instant tijdstip, Kanaal kanaal, String door, String bestandsnaam) {}

    public String soort() {
        return kop.soort() == null ? "onbekend" : kop.soort();
    }
}
