package nl.nabij.beschikking.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.norm.Normwaarde;

/**
 * Policy values a decision leans on, as they hold on its date; what nobody gave is named with the reason.
 *
 * @param waarden by path
 * @param ontbreekt by path, why there is no value
 */
public record Beleid(Map<String, Normwaarde> waarden, Map<String, String> ontbreekt) {

    /** Amount per month, EUR. */
    public static final String EIGEN_BIJDRAGE = "eigen-bijdrage/abonnementstarief";

    /** Weeks to object, from the day after the decision was made known. */
    public static final String BEZWAARTERMIJN = "beschikking/bezwaar";

    /** Weeks to appeal to the court, from the day after the decision on objection was made known. */
    public static final String BEROEPSTERMIJN = "beschikking/beroep";

    /** Weeks in which an application may still be left untreated, from the day after the chance to complete it (Awb 4:5 lid 4). */
    public static final String NIET_BEHANDELEN = "beschikking/niet-behandelen";

    /** Weeks to fix a penalty, from the day after the last day over which it is owed (Awb 4:18). */
    public static final String DWANGSOM_VASTSTELLEN = "dwangsom/vaststellen";

    /** Weeks to pay a penalty, from the day after its decision was made known (Awb 4:87). */
    public static final String DWANGSOM_BETALEN = "dwangsom/betaling";

    /** Longest period a decision may have, months; of everything a gemeente or region did not set apart. */
    public static final String DUUR = "beschikking/duur";

    /** Longest period a decision on hulp bij het huishouden may have, months; goes before {@link #DUUR}. */
    public static final String LANGSTE_DUUR = "beschikking/duur-thuisondersteuning";

    public Beleid {
        waarden = Map.copyOf(waarden);
        ontbreekt = Map.copyOf(ontbreekt);
    }

    public Beleid met(Normwaarde norm) {
        Map<String, Normwaarde> meer = new HashMap<>(waarden);
        meer.put(norm.pad(), norm);
        return new Beleid(meer, ontbreekt);
    }

    public Optional<Normwaarde> find(String pad) {
        return Optional.ofNullable(waarden.get(pad));
    }

    public String waaromNiet(String pad) {
        return ontbreekt.getOrDefault(pad, "De waarde '" + pad + "' is niet bekend.");
    }

    /** File path to hash of every value that was found, for the receipt. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        waarden.values().forEach(waarde -> hashes.put(waarde.pad(), waarde.hash()));
        return hashes;
    }
}
