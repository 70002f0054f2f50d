package nl.nabij.indicatie.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.model.Normenkader.Moment;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Onderbouwingsregel.Herkomst;
import org.jspecify.annotations.Nullable;

/**
 * Writes the line of an onderdeel. A line of the norm is the same for everybody who gives the same answers, so it is written once;
 * there are no more of them than there are answers to the few questions that an onderdeel looks at.
 */
final class Regelschrijver {

    /** @param minuten exact, of which the line shows two decimals */
    record Regel(Onderbouwingsregel regel, Breuk minuten) {}

    private final Normenkader kader;
    private final Map<String, Vraag> vragen;
    private final Map<String, Map<List<String>, Regel>> normregels = new HashMap<>();

    Regelschrijver(Normenkader kader, Map<String, Vraag> vragen) {
        this.kader = kader;
        this.vragen = vragen;
        kader.onderdelen().forEach(o -> normregels.put(o.code(), new ConcurrentHashMap<>()));
    }

    Regel norm(Onderdeel onderdeel, Hoeveelheid hoeveelheid, Map<String, String> feiten) {
        List<String> sleutel = new ArrayList<>(onderdeel.als().size() + 1);
        for (Voorwaarde voorwaarde : onderdeel.als()) {
            sleutel.add(feiten.getOrDefault(voorwaarde.feit(), ""));
        }
        if (onderdeel.per() != null) {
            sleutel.add(feiten.getOrDefault(onderdeel.per(), "0"));
        }
        Map<List<String>, Regel> eerder = normregels.getOrDefault(onderdeel.code(), Map.of());
        Regel regel = eerder.get(sleutel);
        return regel != null ? regel : eerder.computeIfAbsent(sleutel, s -> schrijf(onderdeel, hoeveelheid, feiten));
    }

    private Regel schrijf(Onderdeel onderdeel, Hoeveelheid hoeveelheid, Map<String, String> feiten) {
        Breuk keer = onderdeel.per() == null ? Breuk.of(1) : Breuk.parse(feiten.getOrDefault(onderdeel.per(), "0"));
        Breuk perWeek =
                onderdeel.teken(hoeveelheid.perWeek(kader.rekenregels().weken()).maal(keer));
        String grond = tekst(hoeveelheid, onderdeel, feiten) + "; " + antwoorden(onderdeel, feiten);
        return regel(onderdeel, perWeek, new Grond(Herkomst.NORM, grond, null), feiten);
    }

    Regel afwijking(Onderdeel onderdeel, Afwijking a, Map<String, String> feiten) {
        Hoeveelheid norm = onderdeel.hoeveelheid();
        Grond grond = norm == null
                ? new Grond(
                        Herkomst.EIGEN_INZET,
                        "De norm geeft geen aantal: " + onderdeel.reden() + ". Bepaald door " + a.door() + ": "
                                + a.reden() + " Berust op: " + a.herkomst(),
                        a.door())
                : new Grond(
                        Herkomst.AFWIJKING,
                        "De norm geeft " + tekst(norm, onderdeel, feiten) + ". Afgeweken door " + a.door() + ": "
                                + a.reden(),
                        a.door());
        return regel(onderdeel, onderdeel.teken(Breuk.of(a.minuten())), grond, feiten);
    }

    private record Grond(
            Herkomst herkomst, String tekst, @Nullable String door) {}

    private Regel regel(Onderdeel onderdeel, Breuk perWeek, Grond grond, Map<String, String> feiten) {
        Breuk minuten = kader.rekenregels().afronding() == Moment.REGEL
                ? kader.rekenregels().naarBoven(perWeek)
                : perWeek;
        return new Regel(
                new Onderbouwingsregel(
                        onderdeel.code(),
                        kader.volledigeNaam(onderdeel),
                        minuten.afgekapt(2),
                        onderdeel.frequentie(),
                        onderdeel.bron(),
                        grond.tekst(),
                        relevant(onderdeel, feiten),
                        grond.herkomst(),
                        grond.door()),
                minuten);
    }

    private String tekst(Hoeveelheid hoeveelheid, Onderdeel onderdeel, Map<String, String> feiten) {
        String keer = onderdeel.per() == null ? "" : " keer " + feiten.getOrDefault(onderdeel.per(), "0");
        String weken = hoeveelheid.eenheid() == Tijdseenheid.UREN_PER_JAAR
                ? " (" + kader.rekenregels().bronWeken() + ")"
                : "";
        return hoeveelheid + keer + weken;
    }

    private static Map<String, String> relevant(Onderdeel onderdeel, Map<String, String> feiten) {
        return onderdeel.als().stream()
                .collect(Collectors.toMap(Voorwaarde::feit, v -> feiten.getOrDefault(v.feit(), ""), (a, b) -> a));
    }

    private String antwoorden(Onderdeel onderdeel, Map<String, String> feiten) {
        return onderdeel.als().stream()
                .flatMap(v -> Optional.ofNullable(vragen.get(v.feit())).stream())
                .map(v -> v.vraag() + " " + v.tekst(feiten.getOrDefault(v.code(), "")))
                .collect(Collectors.joining("; "));
    }
}
