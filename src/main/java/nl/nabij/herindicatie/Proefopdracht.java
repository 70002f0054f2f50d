package nl.nabij.herindicatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;

/**
 * The options of a trial over several gemeenten.
 *
 * @param codes of gemeenten; empty when a region is asked
 * @param regio code; empty when gemeenten are asked
 */
record Proefopdracht(Keuze keuze, List<String> codes, String regio) {

    static final String GEBRUIK =
            "Gebruik: nabij herindicatie proef --dag JJJJ-MM-DD (--gemeente CODE,CODE | --regio CODE)"
                    + " [--kader CODE [--tarief EURO] | --product CODE [--wordt CODE]] [--gegevens MAP] [--json]";

    private static final Set<String> BEKEND = Set.of("dag", "gemeente", "regio", "kader", "tarief", "product", "wordt");

    /** Null when something is wrong; then {@code fouten} holds all of it. */
    static @Nullable Proefopdracht lees(Map<String, String> opties, List<String> fouten) {
        opties.keySet().stream()
                .filter(o -> !BEKEND.contains(o))
                .forEach(o -> fouten.add("Deze opdracht kent --" + o + " niet."));
        LocalDate dag = dag(opties.getOrDefault("dag", ""), fouten);
        boolean norm = opties.containsKey("kader");
        if (norm && (opties.containsKey("product") || opties.containsKey("wordt"))) {
            fouten.add("Kies een kader of een product, niet allebei.");
        }
        if (!norm && opties.containsKey("tarief")) {
            fouten.add("Een tarief hoort bij een kader.");
        }
        if (opties.containsKey("wordt") && !opties.containsKey("product")) {
            fouten.add("Noem met --product welk product stopt.");
        }
        if (opties.containsKey("gemeente") == opties.containsKey("regio")) {
            fouten.add("Noem gemeenten of een regio.");
        }
        Tarief tarief = opties.containsKey("tarief") ? tarief(opties.get("tarief"), fouten) : null;
        if (!fouten.isEmpty() || dag == null) {
            return null;
        }
        Keuze keuze = norm
                ? new Keuze.Norm(opties.getOrDefault("kader", ""), dag, tarief)
                : new Keuze.Beleid(dag, opties.getOrDefault("product", ""), opties.getOrDefault("wordt", ""));
        String gemeenten = opties.getOrDefault("gemeente", "");
        return new Proefopdracht(
                keuze,
                gemeenten.isEmpty() ? List.of() : List.of(gemeenten.split(",")),
                opties.getOrDefault("regio", ""));
    }

    private static @Nullable LocalDate dag(String tekst, List<String> fouten) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            fouten.add("Noem met --dag de eerste dag, als 2027-01-01.");
            return null;
        }
    }

    private static @Nullable Tarief tarief(String tekst, List<String> fouten) {
        String euro = tekst.replace(',', '.');
        if (!euro.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            fouten.add("Het tarief '" + tekst + "' is geen bedrag per uur, als 34,50.");
            return null;
        }
        return new Tarief(new BigDecimal(euro), Eenheid.UUR);
    }

    /** By name; a code that is not known is a mistake. */
    List<Gemeente> gemeenten(Gebieden gebieden, List<String> fouten) {
        List<Gemeente> gemeenten = new ArrayList<>();
        for (String code : codes) {
            gebieden.alle().stream()
                    .filter(g -> g.code().waarde().equals(code.strip()))
                    .findFirst()
                    .ifPresentOrElse(
                            gemeenten::add, () -> fouten.add("Nabij kent geen gemeente " + code.strip() + "."));
        }
        if (!regio.isEmpty()) {
            gebieden.alle().stream()
                    .filter(g -> gebieden.regios(g.code(), keuze.vanaf()).contains(regio))
                    .forEach(gemeenten::add);
            if (gemeenten.isEmpty()) {
                fouten.add("Geen gemeente hoort op die dag bij regio '" + regio + "'. Bekend zijn: "
                        + String.join(", ", regios(gebieden)) + ".");
            }
        }
        return gemeenten;
    }

    private List<String> regios(Gebieden gebieden) {
        return gebieden.alle().stream()
                .map(Gemeente::code)
                .flatMap((Gemeentecode code) -> gebieden.regios(code, keuze.vanaf()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
