package nl.nabij.herindicatie;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.nabij.kern.Bedrag;

/**
 * The outcome of a change for a whole gemeente.
 *
 * @param regels every running grant, by zaak
 */
public record Doorrekening(List<Geraakt> regels) {

    public Doorrekening {
        regels = List.copyOf(regels);
    }

    /**
     * @param aantal grants
     * @param minuten per week more or less in all
     * @param jaar euro per year more or less, of those whose price is known
     * @param zonderPrijs of how many the price is not known
     */
    public record Som(int aantal, int minuten, Bedrag jaar, int zonderPrijs) {}

    /** Minutes per week of one activity in all, now and then. */
    public record Activiteit(String naam, int aantal, BigDecimal verschil) {}

    public List<Geraakt> veranderd() {
        return regels.stream().filter(Geraakt::verandert).toList();
    }

    public List<Geraakt> nietTeBerekenen() {
        return regels.stream().filter(r -> !r.isBerekend()).toList();
    }

    public Som som() {
        return som(veranderd());
    }

    public List<Geraakt> stijgers() {
        return veranderd().stream().filter(r -> r.verschil() > 0).toList();
    }

    public List<Geraakt> dalers() {
        return veranderd().stream().filter(r -> r.verschil() < 0).toList();
    }

    /** Sum by name of the aanbieder. */
    public Map<String, Som> perAanbieder() {
        return per(Geraakt::aanbieder);
    }

    private Map<String, Som> per(Function<Geraakt, String> sleutel) {
        Map<String, List<Geraakt>> groepen = new TreeMap<>();
        veranderd()
                .forEach(r -> groepen.computeIfAbsent(sleutel.apply(r), k -> new java.util.ArrayList<>())
                        .add(r));
        Map<String, Som> sommen = new LinkedHashMap<>();
        groepen.forEach((naam, groep) -> sommen.put(naam, som(groep)));
        return sommen;
    }

    /** The largest changes first. */
    public List<Activiteit> perActiviteit() {
        Map<String, Activiteit> activiteiten = new TreeMap<>();
        veranderd()
                .forEach(r -> r.activiteiten()
                        .forEach(a -> activiteiten.merge(
                                a.onderdeel(),
                                new Activiteit(a.onderdeel(), 1, a.verschil()),
                                (x, y) -> new Activiteit(
                                        x.naam(),
                                        x.aantal() + y.aantal(),
                                        x.verschil().add(y.verschil())))));
        return activiteiten.values().stream()
                .sorted(Comparator.comparing((Activiteit a) -> a.verschil().abs())
                        .reversed()
                        .thenComparing(Activiteit::naam))
                .toList();
    }

    private static Som som(List<Geraakt> groep) {
        List<Bedrag> euro = groep.stream()
                .map(Geraakt::jaarverschil)
                .filter(Objects::nonNull)
                .toList();
        return new Som(
                groep.size(),
                groep.stream().mapToInt(Geraakt::verschil).sum(),
                euro.stream().reduce(Bedrag.NUL, Bedrag::plus),
                groep.size() - euro.size());
    }
}
