package nl.nabij.indicatie.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fact must have one of these answers. An answer that is not there meets nothing. */
public record Voorwaarde(String feit, Set<String> antwoorden) {

    public Voorwaarde {
        antwoorden = Set.copyOf(antwoorden);
    }

    boolean geldt(Map<String, String> feiten) {
        String antwoord = feiten.get(feit);
        return antwoord != null && antwoorden.contains(antwoord);
    }

    static boolean alle(List<Voorwaarde> voorwaarden, Map<String, String> feiten) {
        for (Voorwaarde voorwaarde : voorwaarden) {
            if (!voorwaarde.geldt(feiten)) {
                return false;
            }
        }
        return true;
    }
}
