package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was filled in, by code of the field; a field may hold several answers. Blank answers are none. */
public record Antwoorden(Map<String, List<String>> waarden) {

    public static final Antwoorden GEEN = new Antwoorden(Map.of());

    public Antwoorden {
        Map<String, List<String>> schoon = new TreeMap<>();
        waarden.forEach((code, lijst) -> {
            List<String> gevuld =
                    lijst.stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
            if (!gevuld.isEmpty()) {
                schoon.put(code, gevuld);
            }
        });
        waarden = Map.copyOf(schoon);
    }

    /** The answer; empty when there is none. */
    public String een(String code) {
        return alle(code).isEmpty() ? "" : alle(code).getFirst();
    }

    public Optional<String> find(String code) {
        return alle(code).stream().findFirst();
    }

    public List<String> alle(String code) {
        return waarden.getOrDefault(code, List.of());
    }

    public boolean is(String code, String waarde) {
        return een(code).equals(waarde);
    }

    /** These with the answers of one step replaced: of {@code velden} only what {@code nieuw} holds stays. */
    public Antwoorden met(List<String> velden, Antwoorden nieuw) {
        Map<String, List<String>> samen = new LinkedHashMap<>(waarden);
        velden.forEach(samen::remove);
        velden.forEach(veld -> {
            if (!nieuw.alle(veld).isEmpty()) {
                samen.put(veld, new ArrayList<>(nieuw.alle(veld)));
            }
        });
        return new Antwoorden(samen);
    }

    /** Only the codes: the answers are about a person. */
    @Override
    public String toString() {
        return "Antwoorden" + waarden.keySet();
    }

    /** One text per field, for the receipt. */
    public Map<String, String> plat() {
        Map<String, String> plat = new TreeMap<>();
        waarden.forEach((code, lijst) -> plat.put(code, String.join("; ", lijst)));
        return plat;
    }
}
