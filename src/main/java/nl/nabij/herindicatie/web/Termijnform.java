package nl.nabij.herindicatie.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.herindicatie.Campagne.Termijnen;
import nl.nabij.norm.Normwaarde;
import org.jspecify.annotations.Nullable;

/** Name and terms as typed. A term that policy gives is taken from it; one that is a gap is filled in, with a reason. */
record Termijnform(
        String naam,
        Map<String, String> velden,
        Map<String, String> fouten,
        Optional<Termijnen> termijnen,
        @Nullable Vervolggrond grond) {

    static Termijnform leeg() {
        return new Termijnform("", Map.of(), Map.of(), Optional.empty(), null);
    }

    /** @param metGrond whether the ground of the decisions is asked too */
    static Termijnform lees(
            Map<String, String> velden,
            Optional<Normwaarde> overgang,
            Optional<Normwaarde> zienswijze,
            boolean metGrond) {
        Map<String, String> fouten = new LinkedHashMap<>();
        String naam = velden.getOrDefault("naam", "").strip();
        if (naam.isEmpty() || naam.length() > 100) {
            fouten.put("naam", "Geef de herindicatie een naam van hoogstens 100 tekens.");
        }
        Termijn o = termijn(velden, "overgang", overgang, 0, fouten);
        Termijn z = termijn(velden, "zienswijze", zienswijze, 1, fouten);
        Vervolggrond grond = metGrond ? grond(velden.getOrDefault("grond", "")) : null;
        if (metGrond && grond == null) {
            fouten.put("grond", "Kies op welke grond de besluiten veranderen.");
        }
        return new Termijnform(
                naam,
                velden,
                fouten,
                fouten.isEmpty()
                        ? Optional.of(new Termijnen(o.weken(), o.bron(), z.weken(), z.bron()))
                        : Optional.empty(),
                grond);
    }

    private static @Nullable Vervolggrond grond(String naam) {
        return Vervolggrond.voor(Uitkomst.HERZIEN).stream()
                .filter(g -> g.name().equals(naam))
                .findFirst()
                .orElse(null);
    }

    private record Termijn(int weken, String bron) {}

    private static Termijn termijn(
            Map<String, String> velden,
            String naam,
            Optional<Normwaarde> beleid,
            int minste,
            Map<String, String> fouten) {
        if (beleid.isPresent()) {
            Normwaarde waarde = beleid.get();
            return new Termijn(Integer.parseInt(waarde.waarde()), waarde.pad() + ": " + waarde.bron());
        }
        String weken = velden.getOrDefault(naam + "Weken", "").strip();
        String reden = velden.getOrDefault(naam + "Reden", "").strip();
        if (!weken.matches("[0-9]{1,2}") || Integer.parseInt(weken) < minste) {
            fouten.put(naam + "Weken", "Vul een aantal weken in, " + minste + " tot en met 99.");
        }
        if (reden.isEmpty() || reden.length() > 500) {
            fouten.put(naam + "Reden", "Schrijf in hoogstens 500 tekens op waarom u voor deze termijn kiest.");
        }
        return new Termijn(fouten.containsKey(naam + "Weken") ? minste : Integer.parseInt(weken), reden);
    }

    /** As typed; for the page. */
    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}
