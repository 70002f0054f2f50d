package nl.nabij.gebied;

import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;

/**
 * A gemeente takes part in a region during a period.
 *
 * @param producten what the region does for this gemeente; empty means everything the region does
 * @param bron where that stands
 */
public record Lidmaatschap(
        String regio, String regionaam, Gemeentecode gemeente, Periode periode, List<String> producten, String bron) {

    public Lidmaatschap {
        producten = List.copyOf(producten);
    }
}
