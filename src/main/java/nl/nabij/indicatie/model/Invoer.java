package nl.nabij.indicatie.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.Vraag;

/** Judges facts and deviations before anything is computed. */
final class Invoer {

    private Invoer() {}

    static List<Ontbreekt> feiten(Normenkader kader, Map<String, String> feiten) {
        List<Ontbreekt> fouten = new ArrayList<>();
        new TreeMap<>(feiten)
                .forEach((code, antwoord) -> kader.vraag(code)
                        .ifPresentOrElse(
                                vraag -> antwoord(vraag, antwoord, fouten),
                                () -> fouten.add(ongeldig(code, "Het normenkader kent geen feit '" + code + "'."))));
        for (Vraag vraag : kader.vragen(feiten)) {
            if (!feiten.containsKey(vraag.code())) {
                fouten.add(new Ontbreekt(
                        Ontbreekt.Soort.FEIT, vraag.code(), "Deze vraag is nog niet beantwoord: " + vraag.vraag()));
            }
        }
        Map<String, String> gesteld = kader.gesteldeFeiten(feiten);
        kader.uitsluitingen().stream()
                .filter(u -> u.als().stream().allMatch(v -> v.geldt(gesteld)))
                .forEach(u -> fouten.add(ongeldig(u.als().getLast().feit(), u.uitleg())));
        return fouten;
    }

    private static void antwoord(Vraag vraag, String antwoord, List<Ontbreekt> fouten) {
        if (!vraag.past(antwoord)) {
            String mogelijk = vraag.soort() == Vraag.Soort.GETAL
                    ? "een heel getal van " + vraag.minimum() + " tot en met " + vraag.maximum()
                    : String.join(", ", vraag.opties().keySet());
            fouten.add(ongeldig(
                    vraag.code(),
                    "Het antwoord '" + antwoord + "' past niet bij de vraag: " + vraag.vraag() + " Mogelijk is: "
                            + mogelijk + "."));
        }
    }

    /** Deviations that can be used, by code of the onderdeel; the others are reported. */
    static Map<String, Afwijking> afwijkingen(
            Normenkader kader, Map<String, String> feiten, List<Afwijking> afwijkingen, List<Ontbreekt> fouten) {
        Map<String, Afwijking> bruikbaar = new HashMap<>();
        for (Afwijking afwijking : afwijkingen) {
            List<String> bezwaren = bezwaren(kader, feiten, afwijking);
            if (bruikbaar.containsKey(afwijking.onderdeel())) {
                bezwaren.add("er is er al een voor dit onderdeel");
            }
            bruikbaar.put(afwijking.onderdeel(), afwijking);
            if (!bezwaren.isEmpty()) {
                fouten.add(new Ontbreekt(
                        Ontbreekt.Soort.AFWIJKING,
                        afwijking.onderdeel(),
                        "De eigen minuten bij '" + naam(kader, afwijking) + "' tellen nog niet: "
                                + String.join("; ", bezwaren) + "."));
            }
        }
        return bruikbaar;
    }

    private static List<String> bezwaren(Normenkader kader, Map<String, String> feiten, Afwijking afwijking) {
        List<String> bezwaren = new ArrayList<>();
        var onderdeel = kader.onderdeel(afwijking.onderdeel());
        if (onderdeel.isEmpty()) {
            bezwaren.add("het normenkader kent dit onderdeel niet");
        } else if (!onderdeel.get().geldt(kader.gesteldeFeiten(feiten))) {
            bezwaren.add("het onderdeel is met deze antwoorden niet aan de orde");
        }
        if (afwijking.minuten() < 0) {
            bezwaren.add("minuten zijn nul of meer");
        }
        if (afwijking.reden().isBlank()) {
            bezwaren.add("de reden ontbreekt");
        }
        if (afwijking.door().isBlank()) {
            bezwaren.add("er staat niet wie dit bepaalt");
        }
        boolean zonderNorm = onderdeel.isPresent() && onderdeel.get().hoeveelheid() == null;
        if (zonderNorm && (afwijking.herkomst() == null || afwijking.herkomst().isBlank())) {
            bezwaren.add("er staat niet waarop het aantal berust, en de norm geeft er geen");
        }
        return bezwaren;
    }

    private static String naam(Normenkader kader, Afwijking afwijking) {
        return kader.onderdeel(afwijking.onderdeel()).map(kader::volledigeNaam).orElse(afwijking.onderdeel());
    }

    private static Ontbreekt ongeldig(String code, String tekst) {
        return new Ontbreekt(Ontbreekt.Soort.FEIT_ONGELDIG, code, tekst);
    }
}
