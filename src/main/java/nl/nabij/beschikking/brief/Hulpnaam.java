package nl.nabij.beschikking.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcategorie;

/** What the decision is about, as a word in a sentence. */
public final class Hulpnaam {

    /** What the letter calls a category when nothing of it is granted (iWmo WMO020). */
    public static final Map<String, String> PER_CATEGORIE = Map.of(
            "01", "hulp bij het huishouden",
            "02", "begeleiding",
            "04", "respijtzorg",
            "07", "dagbesteding",
            "08", "vervoer",
            "18", "beschermd thuis");

    private Hulpnaam() {}

    /** For example {@code dagbesteding midden en vervoer van en naar dagbesteding}. */
    static String van(Besluitdossier dossier) {
        return van(dossier.toekenningen(), dossier.voorstel().productcategorie());
    }

    /** What an earlier decision granted or refused. */
    static String van(Beschikking beschikking) {
        return van(beschikking.toekenningen(), beschikking.productcategorie());
    }

    private static String van(List<Toekenning> toekenningen, Productcategorie categorie) {
        List<String> namen = toekenningen.stream().map(Hulpnaam::van).distinct().toList();
        if (namen.isEmpty()) {
            return PER_CATEGORIE.getOrDefault(categorie.waarde(), "ondersteuning");
        }
        String laatste = namen.getLast();
        return namen.size() == 1 ? laatste : String.join(", ", namen.subList(0, namen.size() - 1)) + " en " + laatste;
    }

    static String van(Toekenning toekenning) {
        return klein(toekenning.naam());
    }

    private static String klein(String naam) {
        return naam.startsWith("Opplus") ? naam : naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
    }

    /** For example {@code 4 ritten per week}: pieces of transport are called trips. */
    static String hoeveel(Productcategorie categorie, Omvang omvang) {
        String tekst = Getallen.omvang(omvang);
        return isRit(categorie, omvang.eenheid())
                ? tekst.replaceFirst(" stuks? ", omvang.volume() == 1 ? " rit " : " ritten ")
                : tekst;
    }

    /** Head of a column of amounts. */
    static String eenheid(Productcategorie categorie, Eenheid eenheid) {
        return isRit(categorie, eenheid) ? "ritten" : eenheid.naam(2);
    }

    private static boolean isRit(Productcategorie categorie, Eenheid eenheid) {
        return categorie.waarde().equals("08") && eenheid == Eenheid.STUKS_INSPANNING;
    }
}
