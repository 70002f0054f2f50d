package nl.nabij.toelating.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.toelating.Integriteitszorg;
import nl.nabij.toelating.Toelatingen;
import nl.nabij.toelating.Toetsing;
import org.springframework.stereotype.Component;

/** Lays what was judged beside what the region asks today. */
@Component
class Toelatingsbeelden {

    private static final String EISEN = "toelating/eisen";

    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final Toelatingen toelatingen;
    private final Normen normen;
    private final Clock clock;

    Toelatingsbeelden(
            Aanbieders aanbieders, Contracten contracten, Toelatingen toelatingen, Normen normen, Clock clock) {
        this.aanbieders = aanbieders;
        this.contracten = contracten;
        this.toelatingen = toelatingen;
        this.normen = normen;
        this.clock = clock;
    }

    /** What the region asks; empty when no source says it. */
    Optional<Normwaarde> eisen(Gemeentecode gemeente) {
        return normen.find(EISEN, gemeente, LocalDate.now(clock));
    }

    List<Toelatingsbeeld> alle(Gemeentecode gemeente) {
        LocalDate vandaag = LocalDate.now(clock);
        Set<Agbcode> contract = contracten.contracten(gemeente).stream()
                .filter(c -> c.periode().bevat(vandaag))
                .map(Contract::aanbieder)
                .collect(Collectors.toSet());
        Map<Agbcode, List<Toetsing>> toetsingen =
                toelatingen.toetsingen(gemeente).stream().collect(Collectors.groupingBy(Toetsing::aanbieder));
        Map<Agbcode, List<Integriteitszorg>> zorgen =
                toelatingen.zorgen(gemeente).stream().collect(Collectors.groupingBy(Integriteitszorg::aanbieder));
        Optional<Normwaarde> eisen = eisen(gemeente);
        return aanbieders.alle().stream()
                .map(a -> new Toelatingsbeeld(
                        a,
                        contract.contains(a.agbcode()),
                        punten(eisen, toetsingen.getOrDefault(a.agbcode(), List.of())),
                        zorgen.getOrDefault(a.agbcode(), List.of())))
                .toList();
    }

    Optional<Toelatingsbeeld> find(Gemeentecode gemeente, Agbcode agbcode) {
        return alle(gemeente).stream()
                .filter(b -> b.aanbieder().agbcode().equals(agbcode))
                .findFirst();
    }

    private static List<Toelatingsbeeld.Punt> punten(Optional<Normwaarde> eisen, List<Toetsing> toetsingen) {
        return eisen.map(e -> e.lijst().stream()
                        .map(code -> new Toelatingsbeeld.Punt(
                                code,
                                e.label(code),
                                toetsingen.reversed().stream()
                                        .filter(t -> t.punt().equals(code))
                                        .toList()))
                        .toList())
                .orElse(List.of());
    }
}
