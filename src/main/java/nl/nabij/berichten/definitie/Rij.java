package nl.nabij.berichten.definitie;

import java.util.ArrayList;
import java.util.List;

/** One row of an outline file with the rows indented below it. */
record Rij(String element, String type, String aantal, String sleutel, String beperking, List<Rij> kinderen) {

    boolean isKlasse() {
        return type.equals("klasse");
    }

    /** Whether the row only wraps a repeated class, such as StartProducten around StartProduct. */
    boolean isVerzameling() {
        return isKlasse() && kinderen.stream().allMatch(k -> k.isKlasse() && k.aantal.endsWith("n"));
    }

    Rij metAantal(String anders) {
        return new Rij(element, type, anders, sleutel, beperking, kinderen);
    }

    Rij metKinderen(List<Rij> anders) {
        return new Rij(element, type, aantal, sleutel, beperking, anders);
    }

    Rij metBeperking(String anders) {
        return new Rij(element, type, aantal, sleutel, anders, kinderen);
    }

    /** Reads rows whose first column is indented by two spaces per level. */
    static List<Rij> lees(List<String[]> regels) {
        List<Rij> top = new ArrayList<>();
        List<Rij> pad = new ArrayList<>();
        for (String[] r : regels) {
            int niveau = (r[0].length() - r[0].stripLeading().length()) / 2;
            Rij rij = new Rij(r[0].strip(), r[1], r[2], kolom(r, 3), kolom(r, 4), new ArrayList<>());
            while (pad.size() > niveau) {
                pad.removeLast();
            }
            (niveau == 0 ? top : pad.getLast().kinderen).add(rij);
            pad.add(rij);
        }
        return top;
    }

    private static String kolom(String[] rij, int nummer) {
        return rij.length > nummer ? rij[nummer] : "";
    }
}
