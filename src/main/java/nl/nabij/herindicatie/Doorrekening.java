package nl.nabij.herindicatie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
    public record Som(int aantal, int minuten, Bedrag jaar, int zonderPrijs) {

        /** Whether no price at all is known of what changes. */
        public boolean isOnbekend() {
            return aantal > 0 && zonderPrijs == aantal;
        }
    }

    /** Minutes per week of one activity in all, now and then. */
    public record Activiteit(String naam, int aantal, BigDecimal verschil) {}

    public List<Geraakt> veranderd() {
        return regels.stream().filter(Geraakt::verandert).toList();
    }

    public List<Geraakt> nietTeBerekenen() {
        return regels.stream().filter(r -> !r.isBerekend()).toList();
    }

    public Som som() {
        return som(veranderd().stream()
                .map(r -> new Geraakt.Deel("", r.verschil(), r.jaarverschil()))
                .toList());
    }

    public List<Geraakt> stijgers() {
        return veranderd().stream().filter(r -> r.verschil() > 0).toList();
    }

    public List<Geraakt> dalers() {
        return veranderd().stream().filter(r -> r.verschil() < 0).toList();
    }

    /** How many get another decision for as many minutes. */
    public long anderen() {
        return regels.stream()
                .filter(r -> r.vraagtBesluit() && r.verschil() == 0)
                .count();
    }

    /** Sum by name of the aanbieder. */
    public Map<String, Som> perAanbieder() {
        Map<String, List<Geraakt.Deel>> groepen = new TreeMap<>();
        veranderd().stream()
                .flatMap(r -> r.delen().stream())
                .forEach(d -> groepen.computeIfAbsent(d.aanbieder(), k -> new ArrayList<>())
                        .add(d));
        Map<String, Som> sommen = new LinkedHashMap<>();
        groepen.forEach((naam, groep) -> sommen.put(naam, som(groep)));
        return sommen;
    }

    /** What changes in one way; the sum counts grants. */
    public record Product(String naam, Productverschil.Wijze wijze, Som som) {}

    /** By name of the product and how it changes. */
    public List<Product> perProduct() {
        Map<String, List<Productverschil>> groepen = new TreeMap<>();
        veranderd().stream()
                .flatMap(r -> r.producten().stream())
                .forEach(p -> groepen.computeIfAbsent(p.naam() + " " + p.wijze().ordinal(), k -> new ArrayList<>())
                        .add(p));
        return groepen.values().stream()
                .map(groep -> new Product(
                        groep.getFirst().naam(),
                        groep.getFirst().wijze(),
                        som(groep.stream()
                                .map(p -> new Geraakt.Deel("", p.minutenverschil(), p.jaarverschil()))
                                .toList())))
                .toList();
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

    private static Som som(List<Geraakt.Deel> groep) {
        List<Bedrag> euro =
                groep.stream().map(Geraakt.Deel::jaar).filter(Objects::nonNull).toList();
        return new Som(
                groep.size(),
                groep.stream().mapToInt(Geraakt.Deel::minuten).sum(),
                euro.stream().reduce(Bedrag.NUL, Bedrag::plus),
                groep.size() - euro.size());
    }
}
