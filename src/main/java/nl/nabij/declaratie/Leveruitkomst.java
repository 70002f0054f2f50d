package nl.nabij.declaratie;

import java.util.List;

/** What became of a set of lines: with an error nothing was kept. */
public record Leveruitkomst(int nieuw, int verbeterd, int gelijk, List<Leverfout> fouten) {

    public Leveruitkomst {
        fouten = List.copyOf(fouten);
    }

    public boolean isGoed() {
        return fouten.isEmpty();
    }

    /** In Dutch, for example {@code 12 regels vastgelegd, 1 verbeterd, 3 stonden er al zo.} */
    public String tekst() {
        return nieuw + (nieuw == 1 ? " regel" : " regels") + " vastgelegd, " + verbeterd + " verbeterd, " + gelijk
                + (gelijk == 1 ? " stond" : " stonden") + " er al zo.";
    }
}
