package nl.nabij.indicatie.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.Vraag;

/** Judges facts and deviations before anything is computed. */
final class Invoer {

    private Invoer() {}

    /**
     * @param vragen every question of the framework by its code
     * @param gesteld the valid answers to questions that are asked
     */
    static List<Ontbreekt> feiten(
            Normenkader kader, Map<String, Vraag> vragen, Map<String, String> feiten, Map<String, String> gesteld) {
        List<Ontbreekt> fouten = new ArrayList<>();
        for (Map.Entry<String, String> feit : feiten.entrySet()) {
            Vraag vraag = vragen.get(feit.getKey());
            if (vraag == null) {
                fouten.add(ongeldig(feit.getKey(), "Het normenkader kent geen feit '" + feit.getKey() + "'."));
            } else {
                antwoord(vraag, feit.getValue(), fouten);
            }
        }
        fouten.sort(Comparator.comparing(Ontbreekt::code));
        for (Normenkader.GesteldeVraag vraag : kader.vragen()) {
            if (!feiten.containsKey(vraag.vraag().code()) && Voorwaarde.alle(vraag.als(), gesteld)) {
                fouten.add(new Ontbreekt(
                        Ontbreekt.Soort.FEIT,
                        vraag.vraag().code(),
                        "Deze vraag is nog niet beantwoord: " + vraag.vraag().vraag()));
            }
        }
        for (Normenkader.Uitsluiting uitsluiting : kader.uitsluitingen()) {
            if (Voorwaarde.alle(uitsluiting.als(), gesteld)) {
                fouten.add(ongeldig(uitsluiting.als().getLast().feit(), uitsluiting.uitleg()));
            }
        }
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
            Normenkader kader, Map<String, String> gesteld, List<Afwijking> afwijkingen, List<Ontbreekt> fouten) {
        Map<String, Afwijking> bruikbaar = new HashMap<>();
        for (Afwijking afwijking : afwijkingen) {
            List<String> bezwaren = bezwaren(kader, gesteld, afwijking);
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

    private static List<String> bezwaren(Normenkader kader, Map<String, String> gesteld, Afwijking afwijking) {
        List<String> bezwaren = new ArrayList<>();
        var onderdeel = kader.onderdeel(afwijking.onderdeel());
        if (onderdeel.isEmpty()) {
            bezwaren.add("het normenkader kent dit onderdeel niet");
        } else if (!onderdeel.get().geldt(gesteld)) {
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
