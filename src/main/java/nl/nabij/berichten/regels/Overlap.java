package nl.nabij.berichten.regels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.controle.Watch.Place;

/**
 * Finds products whose periods overlap where that is not allowed: the same product code; the same category when one of the
 * two names no code; anything when one names no product at all. Aids (categories 11 to 14) may always overlap.
 * Sorts once and looks back through the latest end per key, so that a long message costs no more than its sorting.
 */
final class Overlap {

    private static final String ALLES = "*";

    /** @param categorie empty for a product without category, {@code code} empty when only the category is given */
    record Zorg(String categorie, String code, long van, long tot, Place place) {

        boolean isHulpmiddel() {
            return categorie.compareTo("11") >= 0 && categorie.compareTo("14") <= 0;
        }

        String product() {
            return categorie + "/" + code;
        }
    }

    private final List<Zorg> alle = new ArrayList<>();

    void clear() {
        alle.clear();
    }

    void add(Zorg zorg) {
        if (!zorg.isHulpmiddel()) {
            alle.add(zorg);
        }
    }

    /** Every product that overlaps an earlier one. */
    List<Zorg> overlappend() {
        alle.sort(Comparator.comparingLong(Zorg::van));
        Map<String, Long> tot = new HashMap<>();
        List<Zorg> uit = new ArrayList<>();
        for (Zorg z : alle) {
            if (tegen(z).stream().anyMatch(k -> tot.getOrDefault(k, Long.MIN_VALUE) >= z.van())) {
                uit.add(z);
            }
            onder(z).forEach(k -> tot.merge(k, z.tot(), Math::max));
        }
        return uit;
    }

    /** Keys under which an earlier product would be in the way. */
    private static List<String> tegen(Zorg z) {
        if (z.categorie().isEmpty()) {
            return List.of(ALLES);
        }
        return z.code().isEmpty()
                ? List.of("categorie " + z.categorie(), "zonder")
                : List.of(z.product(), "alleen " + z.categorie(), "zonder");
    }

    /** Keys under which this product is remembered. */
    private static List<String> onder(Zorg z) {
        if (z.categorie().isEmpty()) {
            return List.of(ALLES, "zonder");
        }
        return z.code().isEmpty()
                ? List.of(ALLES, "categorie " + z.categorie(), "alleen " + z.categorie())
                : List.of(ALLES, "categorie " + z.categorie(), z.product());
    }
}
