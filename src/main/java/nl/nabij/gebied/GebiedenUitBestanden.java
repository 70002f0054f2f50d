package nl.nabij.gebied;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NotFoundException;

final class GebiedenUitBestanden implements Gebieden {

    private final List<Gemeente> gemeenten;
    private final Map<Gemeentecode, Gemeente> opCode;
    private final Map<Gemeentecode, List<Lidmaatschap>> leden;

    GebiedenUitBestanden(List<Gemeente> gemeenten, List<Lidmaatschap> leden) {
        this.gemeenten =
                gemeenten.stream().sorted(Comparator.comparing(Gemeente::naam)).toList();
        this.opCode = this.gemeenten.stream()
                .collect(Collectors.toMap(Gemeente::code, Function.identity(), (eerste, tweede) -> eerste));
        this.leden = leden.stream()
                .sorted(Comparator.comparing((Lidmaatschap l) -> l.periode().begin())
                        .thenComparing(Lidmaatschap::regio))
                .collect(Collectors.groupingBy(
                        Lidmaatschap::gemeente, Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }

    @Override
    public Optional<Gemeente> find(Gemeentecode code) {
        return Optional.ofNullable(opCode.get(code));
    }

    @Override
    public Gemeente get(Gemeentecode code) {
        return find(code).orElseThrow(() -> new NotFoundException("Nabij kent de gemeente " + code + " niet."));
    }

    @Override
    public List<Gemeente> alle() {
        return gemeenten;
    }

    @Override
    public List<String> regios(Gemeentecode code, LocalDate peildatum) {
        return lidmaatschappen(code).stream()
                .filter(l -> l.periode().bevat(peildatum))
                .map(Lidmaatschap::regio)
                .toList();
    }

    @Override
    public List<Lidmaatschap> lidmaatschappen(Gemeentecode code) {
        return leden.getOrDefault(code, List.of());
    }
}
