package nl.nabij.indicatie.opdracht;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Berekening.Berekend;
import nl.nabij.indicatie.Berekening.Gestopt;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.kern.Tekst;
import nl.nabij.regel.Onderbouwingsregel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints a computation for people or for programs. */
public final class Uitvoer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Uitvoer() {}

    public static String json(Berekening berekening) {
        return switch (berekening) {
            case Berekend b ->
                json(b.norm(), b.peildatum().toString(), b.totaalPerWeek().aantal(), b.regels(), List.of());
            case Gestopt g -> json(g.norm(), g.peildatum().toString(), null, g.regels(), g.ontbreekt());
        };
    }

    private static String json(
            String norm,
            String peildatum,
            @Nullable Integer totaal,
            List<Onderbouwingsregel> regels,
            List<Ontbreekt> ontbreekt) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("norm", norm);
        uit.put("peildatum", peildatum);
        if (totaal != null) {
            uit.put("totaalMinutenPerWeek", totaal);
        }
        uit.put("regels", regels.stream().map(Uitvoer::regel).toList());
        uit.put("ontbreekt", ontbreekt.stream().map(Uitvoer::ontbreekt).toList());
        return JSON.writeValueAsString(uit);
    }

    private static Map<String, Object> ontbreekt(Ontbreekt ontbreekt) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("code", ontbreekt.code());
        uit.put("uitleg", ontbreekt.tekst());
        return uit;
    }

    private static Map<String, Object> regel(Onderbouwingsregel regel) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("onderdeel", regel.onderdeel());
        uit.put("minuten", regel.minuten());
        uit.put("frequentie", regel.frequentie());
        uit.put("bron", regel.bron());
        uit.put("grond", regel.grond());
        return uit;
    }

    public static void tekst(Berekening berekening, PrintStream out) {
        switch (berekening) {
            case Berekend b -> {
                kop(b.norm(), Tekst.datum(b.peildatum()), b.regels(), out);
                out.println("Totaal: " + b.totaalPerWeek() + " per week");
            }
            case Gestopt g -> {
                kop(g.norm(), Tekst.datum(g.peildatum()), g.regels(), out);
                out.println("Niet te berekenen. Dit ontbreekt:");
                g.ontbreekt().forEach(o -> out.println("- " + o.tekst()));
            }
        }
    }

    private static void kop(String norm, String datum, List<Onderbouwingsregel> regels, PrintStream out) {
        out.println(norm + ", " + datum);
        for (Onderbouwingsregel regel : regels) {
            out.println("%8s  %s, %s"
                    .formatted(
                            Objects.toString(regel.minuten()).replace('.', ','),
                            regel.onderdeel(),
                            regel.frequentie()));
            out.println("          " + regel.grond());
            out.println("          bron: " + regel.bron());
        }
    }
}
