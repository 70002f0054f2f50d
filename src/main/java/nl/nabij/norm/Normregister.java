package nl.nabij.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.function.Function;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** All parameters of a tree, by level and path. */
final class Normregister implements Normen {

    private final Gebieden gebieden;
    private final Map<String, Map<String, Parameter>> opNiveau = new HashMap<>();

    /** The same as it was known on a day; null when all of it comes from files. */
    private final @Nullable Function<LocalDate, Normen> toen;

    Normregister(Gebieden gebieden, Collection<Parameter> parameters) {
        this(gebieden, parameters, null);
    }

    Normregister(Gebieden gebieden, Collection<Parameter> parameters, @Nullable Function<LocalDate, Normen> toen) {
        this.gebieden = gebieden;
        this.toen = toen;
        for (Parameter parameter : parameters) {
            opNiveau.computeIfAbsent(parameter.niveau(), n -> new HashMap<>()).put(parameter.pad(), parameter);
        }
    }

    @Override
    public Normwaarde waarde(String pad, Gemeentecode gemeente, LocalDate peildatum) {
        return switch (zoek(pad, gemeente, peildatum)) {
            case Gevonden gevonden -> gevonden.waarde();
            case Niets niets -> throw new NormOntbreektException(pad, gemeente, peildatum, niets.reden());
        };
    }

    @Override
    public Optional<Normwaarde> find(String pad, Gemeentecode gemeente, LocalDate peildatum) {
        return zoek(pad, gemeente, peildatum) instanceof Gevonden gevonden
                ? Optional.of(gevonden.waarde())
                : Optional.empty();
    }

    @Override
    public SequencedCollection<Parameter> parameters(Gemeentecode gemeente, LocalDate peildatum) {
        Map<String, Parameter> opPad = new TreeMap<>();
        for (List<String> laag : lagen(gemeente, peildatum).reversed()) {
            for (String niveau : laag) {
                opPad.putAll(opNiveau.getOrDefault(niveau, Map.of()));
            }
        }
        return List.copyOf(opPad.values());
    }

    @Override
    public List<Parameter> niveaus(String pad, Gemeentecode gemeente) {
        List<String> niveaus = new ArrayList<>();
        niveaus.add("gemeente/" + gemeente);
        gebieden.lidmaatschappen(gemeente).forEach(l -> niveaus.add("regio/" + l.regio()));
        niveaus.add("landelijk");
        return niveaus.stream()
                .distinct()
                .flatMap(n ->
                        Optional.ofNullable(opNiveau.getOrDefault(n, Map.of()).get(pad)).stream())
                .toList();
    }

    @Override
    public Normen zoalsBekend(LocalDate kennisdag) {
        return toen == null ? this : toen.apply(kennisdag);
    }

    private sealed interface Uitkomst {}

    private record Gevonden(Normwaarde waarde) implements Uitkomst {}

    private record Niets(String reden) implements Uitkomst {}

    /** A level that says it has no value stops the search; a level whose values do not cover the day does not speak of it. */
    private Uitkomst zoek(String pad, Gemeentecode gemeente, LocalDate peildatum) {
        String reden = "geen enkel bestand onder normen/ geeft deze waarde.";
        for (List<String> laag : lagen(gemeente, peildatum)) {
            List<Parameter> bekend = laag.stream()
                    .flatMap(n -> Optional.ofNullable(
                            opNiveau.getOrDefault(n, Map.of()).get(pad))
                            .stream())
                    .toList();
            List<Normwaarde> waarden =
                    bekend.stream().flatMap(p -> p.op(peildatum).stream()).toList();
            if (waarden.size() > 1) {
                return new Niets("twee regio's geven elk een andere waarde: "
                        + waarden.get(0).pad() + " en " + waarden.get(1).pad() + ".");
            }
            if (waarden.size() == 1) {
                return new Gevonden(waarden.getFirst());
            }
            for (Parameter parameter : bekend) {
                Optional<String> gat = parameter.gat(peildatum);
                if (gat.isPresent()) {
                    return new Niets(gat.get());
                }
                reden = "de waarden in " + parameter.bestand() + " gelden niet op die dag.";
            }
        }
        return new Niets(reden);
    }

    private List<List<String>> lagen(Gemeentecode gemeente, LocalDate peildatum) {
        List<List<String>> lagen = new ArrayList<>();
        lagen.add(List.of("gemeente/" + gemeente));
        lagen.add(gebieden.regios(gemeente, peildatum).stream()
                .map(r -> "regio/" + r)
                .toList());
        lagen.add(List.of("landelijk"));
        return lagen;
    }
}
