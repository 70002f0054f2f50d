package nl.nabij.berichten.controle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.nabij.berichten.Berichtbevinding;
import nl.nabij.kern.Regelcode;

/** Collects the findings of one file, in order of line; stops storing at a limit and counts on. */
public final class Findings {

    /** Findings kept per file; a file with more is wrong as a whole. */
    public static final int MAX = 10_000;

    private final List<Berichtbevinding> bevindingen = new ArrayList<>();
    private long meer;
    private boolean schema;

    public void add(String regel, int niveau, int regelnummer, String pad, String uitleg) {
        schema |= niveau == 1;
        if (bevindingen.size() == MAX) {
            meer++;
            return;
        }
        bevindingen.add(new Berichtbevinding(Regelcode.of(regel), niveau, regelnummer, pad, uitleg));
    }

    /** Whether the path and text of another finding are still worth making. */
    public boolean isFull() {
        return bevindingen.size() == MAX;
    }

    /** Whether an error of level 1 was found. */
    public boolean hasSchemaErrors() {
        return schema;
    }

    public List<Berichtbevinding> sorted() {
        List<Berichtbevinding> uit = new ArrayList<>(bevindingen);
        uit.sort(Comparator.comparingInt(Berichtbevinding::regelnummer));
        if (meer > 0) {
            uit.add(new Berichtbevinding(
                    Regelcode.of("NB009"),
                    schema ? 1 : 2,
                    0,
                    "/Bericht",
                    "Het bestand heeft nog " + meer
                            + " fouten. Herstel eerst de fouten hierboven en controleer opnieuw."));
        }
        return uit;
    }
}
