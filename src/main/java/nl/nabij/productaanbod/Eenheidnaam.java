package nl.nabij.productaanbod;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Eenheid;

/** Names of units in policy files, in the plural. */
final class Eenheidnaam {

    private static final Map<String, Eenheid> EENHEDEN = Map.of(
            "minuten", Eenheid.MINUUT,
            "uren", Eenheid.UUR,
            "dagdelen", Eenheid.DAGDEEL,
            "etmalen", Eenheid.ETMAAL,
            "stuks", Eenheid.STUKS_INSPANNING);

    private Eenheidnaam() {}

    static Optional<Eenheid> find(String naam) {
        return Optional.ofNullable(EENHEDEN.get(naam));
    }

    static List<String> namen() {
        return EENHEDEN.keySet().stream().sorted().toList();
    }
}
