package nl.nabij.socialekaart.web;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.socialekaart.Buurtvoorziening;
import nl.nabij.socialekaart.Socialekaart;
import nl.nabij.socialekaart.Voorzieningsoort;
import org.springframework.stereotype.Component;

/** How general dagbesteding lies over the gemeenten of the own region (GV-41). */
@Component
class Regiobeeld {

    /**
     * One gemeente.
     *
     * @param plekken general dagbesteding on its map
     * @param met places that have it
     * @param zonder places with something else on the map, and no general dagbesteding
     */
    record Regel(String gemeente, int plekken, List<String> met, List<String> zonder) {}

    private final Socialekaart kaart;
    private final Gebieden gebieden;

    Regiobeeld(Socialekaart kaart, Gebieden gebieden) {
        this.kaart = kaart;
        this.gebieden = gebieden;
    }

    /** By name of the gemeente; empty for a gemeente without others in its region. */
    List<Regel> van(Gemeentecode eigen, LocalDate dag) {
        List<String> regios = gebieden.regios(eigen, dag);
        List<Gemeente> leden = gebieden.alle().stream()
                .filter(g -> gebieden.regios(g.code(), dag).stream().anyMatch(regios::contains))
                .toList();
        return leden.size() < 2 ? List.of() : leden.stream().map(this::regel).toList();
    }

    private Regel regel(Gemeente gemeente) {
        List<Buurtvoorziening> op =
                kaart.alle(gemeente.code()).stream().filter(v -> !v.weg()).toList();
        List<Kaartoverzicht> plaatsen = Kaartoverzicht.perPlaats(op, List.of());
        return new Regel(
                gemeente.naam(),
                Math.toIntExact(op.stream()
                        .filter(v -> v.soort() == Voorzieningsoort.DAGBESTEDING)
                        .count()),
                namen(plaatsen, true),
                namen(plaatsen, false));
    }

    private static List<String> namen(List<Kaartoverzicht> plaatsen, boolean met) {
        return plaatsen.stream()
                .filter(p -> p.dagbesteding() > 0 == met)
                .map(Kaartoverzicht::naam)
                .toList();
    }
}
