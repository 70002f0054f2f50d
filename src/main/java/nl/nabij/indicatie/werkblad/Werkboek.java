package nl.nabij.indicatie.werkblad;

import java.util.List;
import java.util.Optional;

/** A spreadsheet as text, sheet by sheet. Empty cells at the end of a row and empty rows carry nothing. */
public record Werkboek(List<Blad> bladen) {

    public Werkboek {
        bladen = List.copyOf(bladen);
    }

    public Optional<Blad> blad(String naam) {
        return bladen.stream().filter(b -> b.naam().equalsIgnoreCase(naam)).findFirst();
    }

    public record Blad(String naam, List<Rij> rijen) {

        public Blad {
            rijen = List.copyOf(rijen);
        }
    }

    /** @param nummer as the spreadsheet shows it, from 1 */
    public record Rij(int nummer, List<String> cellen) {

        public Rij {
            cellen = List.copyOf(cellen);
        }

        public String cel(int kolom) {
            return kolom < cellen.size() ? cellen.get(kolom) : "";
        }

        public boolean isLeeg() {
            return cellen.stream().allMatch(String::isEmpty);
        }
    }

    /** Address as the spreadsheet shows it, for example {@code C7}; {@code kolom} counts from 0. */
    public static String adres(int kolom, int rij) {
        String letters = kolom < 26
                ? String.valueOf((char) ('A' + kolom))
                : String.valueOf((char) ('A' + kolom / 26 - 1)) + (char) ('A' + kolom % 26);
        return letters + rij;
    }
}
