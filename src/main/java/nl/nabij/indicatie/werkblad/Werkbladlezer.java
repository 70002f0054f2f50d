package nl.nabij.indicatie.werkblad;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a spreadsheet, xlsx or csv, by the ending of its name. */
public final class Werkbladlezer {

    static final int GROOTSTE_BESTAND = 2_000_000;
    static final int MEESTE_RIJEN = 2_000;
    static final int MEESTE_KOLOMMEN = 30;
    static final int LANGSTE_TEKST = 2_000;

    private Werkbladlezer() {}

    /** What was read; when there are errors the content is not to be used. */
    public record Gelezen(Werkboek werkboek, List<Celfout> fouten) {

        public Gelezen {
            fouten = List.copyOf(fouten);
        }
    }

    public static Gelezen lees(String naam, byte[] inhoud) {
        List<Celfout> fouten = new ArrayList<>();
        if (inhoud.length == 0) {
            fouten.add(heel("Het bestand is leeg.", "Kies een ingevuld bestand."));
        } else if (inhoud.length > GROOTSTE_BESTAND) {
            fouten.add(heel(
                    "Het bestand is groter dan 2 MB.",
                    "Haal weg wat er niet bij hoort, of maak er twee bestanden van."));
        }
        if (!fouten.isEmpty()) {
            return new Gelezen(new Werkboek(List.of()), fouten);
        }
        String klein = naam.toLowerCase(Locale.ROOT);
        if (klein.endsWith(".xlsx")) {
            return new Gelezen(Xlsxlezer.lees(inhoud, fouten), fouten);
        }
        if (klein.endsWith(".csv")) {
            return new Gelezen(Csvwerkboek.lees(inhoud, fouten), fouten);
        }
        fouten.add(heel("Dit soort bestand leest Nabij niet.", "Gebruik een .xlsx- of .csv-bestand."));
        return new Gelezen(new Werkboek(List.of()), fouten);
    }

    static Celfout heel(String fout, String herstel) {
        return new Celfout("", "", fout, herstel);
    }
}
