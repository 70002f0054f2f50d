package nl.nabij.berichten.web;

import java.util.List;
import nl.nabij.berichten.verkeer.Fout;

/**
 * What the check found in one file, as the page shows it.
 *
 * @param regel one line on the whole
 * @param afgewezen lines that would be refused, with what there is room for
 */
record Toetsuitkomst(String bestand, String regel, List<Fout> fouten, List<Afgewezen> afgewezen) {

    /**
     * @param regelnummer line in the file
     * @param nog what may be claimed in that month, in words; empty when there is no such toewijzing
     * @param verbruik address of the page on it; empty when there is none
     */
    record Afgewezen(
            String referentie,
            long regelnummer,
            String toewijzing,
            String maand,
            String gedeclareerd,
            String nog,
            String verbruik) {}

    /** Rows on the page; the list to download holds them all. */
    static final int GETOOND = 200;

    public List<Fout> getoond() {
        return fouten.stream().limit(GETOOND).toList();
    }

    public int meer() {
        return Math.max(0, fouten.size() - GETOOND);
    }

    public boolean schoon() {
        return fouten.isEmpty();
    }
}
