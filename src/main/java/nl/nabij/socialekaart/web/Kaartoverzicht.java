package nl.nabij.socialekaart.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.nabij.socialekaart.Buurtvoorziening;
import nl.nabij.socialekaart.Kaartsignaal;
import nl.nabij.socialekaart.Voorzieningsoort;

/**
 * What there is and what is missing, by place or by target group.
 *
 * @param naam place or target group
 * @param alles voorzieningen on the map
 * @param gaten open signalen
 */
public record Kaartoverzicht(String naam, long alles, long ontmoeting, long dagbesteding, long gaten) {

    static final String IEDEREEN = "iedereen";

    static List<Kaartoverzicht> perPlaats(List<Buurtvoorziening> kaart, List<Kaartsignaal> signalen) {
        return tel(kaart, signalen, v -> List.of(v.waar()), Kaartsignaal::waar);
    }

    static List<Kaartoverzicht> perDoelgroep(List<Buurtvoorziening> kaart, List<Kaartsignaal> signalen) {
        return tel(
                kaart,
                signalen,
                v -> v.doelgroepen().isEmpty() ? List.of(IEDEREEN) : v.doelgroepen(),
                s -> s.doelgroep().isEmpty() ? IEDEREEN : s.doelgroep());
    }

    private static List<Kaartoverzicht> tel(
            List<Buurtvoorziening> kaart,
            List<Kaartsignaal> signalen,
            Function<Buurtvoorziening, List<String>> waarvan,
            Function<Kaartsignaal, String> waarover) {
        TreeSet<String> namen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        kaart.forEach(v -> namen.addAll(waarvan.apply(v)));
        signalen.forEach(s -> namen.add(waarover.apply(s)));
        List<Kaartoverzicht> uit = new ArrayList<>();
        for (String naam : namen) {
            List<Buurtvoorziening> hier = kaart.stream()
                    .filter(v -> waarvan.apply(v).stream().anyMatch(naam::equalsIgnoreCase))
                    .toList();
            uit.add(new Kaartoverzicht(
                    naam,
                    hier.size(),
                    aantal(hier, Voorzieningsoort.ONTMOETING),
                    aantal(hier, Voorzieningsoort.DAGBESTEDING),
                    signalen.stream()
                            .filter(s -> waarover.apply(s).equalsIgnoreCase(naam))
                            .filter(Kaartsignaal::open)
                            .count()));
        }
        return uit;
    }

    private static long aantal(List<Buurtvoorziening> hier, Voorzieningsoort soort) {
        return hier.stream().filter(v -> v.soort() == soort).count();
    }

    /** What was asked for in the search bar. */
    record Vraag(String zoek, String soort, String waar) implements Predicate<Buurtvoorziening> {

        @Override
        public boolean test(Buurtvoorziening v) {
            String alles = Stream.concat(
                            Stream.of(v.naam(), v.omschrijving(), v.steun(), v.waar()), v.doelgroepen().stream())
                    .reduce("", (a, b) -> a + " " + b)
                    .toLowerCase(Locale.ROOT);
            return (soort.isEmpty() || v.soort().name().equals(soort))
                    && (waar.isEmpty() || v.waar().equalsIgnoreCase(waar))
                    && Stream.of(zoek.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(alles::contains);
        }
    }
}
