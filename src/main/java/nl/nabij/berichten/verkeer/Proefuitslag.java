package nl.nabij.berichten.verkeer;

import java.util.List;
import nl.nabij.declaratie.Prestatie;

/**
 * What would happen with a message if it were sent now.
 *
 * @param fouten everything that is wrong, with the line in the file where it is known
 * @param afgewezen lines of a WMO323 that would be refused, in order of the file
 */
public record Proefuitslag(Ontvangen ontvangen, List<Fout> fouten, List<Afgewezen> afgewezen) {

    /** @param regelnummer line in the file */
    public record Afgewezen(Prestatie prestatie, long regelnummer) {}

    public Proefuitslag {
        fouten = List.copyOf(fouten);
        afgewezen = List.copyOf(afgewezen);
    }

    public boolean isSchoon() {
        return fouten.isEmpty();
    }
}
