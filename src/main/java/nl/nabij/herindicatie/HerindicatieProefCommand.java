package nl.nabij.herindicatie;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.indicatie.Kaderbeheer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Command;
import nl.nabij.platform.Runtime;
import nl.nabij.platform.database.DatabaseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./nabij herindicatie proef}: what a change would do, per gemeente of a region; sums alone, for who runs the installation.
 * Keeps nothing.
 */
public final class HerindicatieProefCommand implements Command {

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> rest = new ArrayList<>(args);
        boolean json = rest.remove("--json");
        Map<String, String> opties = new LinkedHashMap<>();
        while (rest.size() > 1 && rest.getFirst().startsWith("--")) {
            opties.put(rest.removeFirst().substring(2), rest.removeFirst());
        }
        Path data = Path.of(opties.getOrDefault("gegevens", "gegevens"));
        opties.remove("gegevens");
        Uitvoer uitvoer = new Uitvoer(json, out, err);
        List<String> fouten = new ArrayList<>();
        rest.forEach(r -> fouten.add("Deze opdracht kent '" + r + "' niet."));
        Proefopdracht.lees(opties, fouten);
        if (!fouten.isEmpty()) {
            return fout(uitvoer, fouten);
        }
        try (ConfigurableApplicationContext context = Runtime.start(data, Map.of(), false)) {
            return proef(context, opties, uitvoer);
        } catch (DatabaseException e) {
            err.println(e.getMessage());
            return WRONG_CALL;
        }
    }

    record Uitvoer(boolean json, PrintStream out, PrintStream err) {}

    private static int fout(Uitvoer uitvoer, List<String> fouten) {
        fouten.forEach(uitvoer.err()::println);
        uitvoer.err().println(Proefopdracht.GEBRUIK);
        return WRONG_CALL;
    }

    /** On a running context, so that a test can share the database of the application. */
    static int proef(ApplicationContext context, Map<String, String> opties, Uitvoer uitvoer) {
        List<String> fouten = new ArrayList<>();
        Proefopdracht opdracht = Proefopdracht.lees(opties, fouten);
        if (opdracht == null) {
            return fout(uitvoer, fouten);
        }
        List<Gemeente> gemeenten = opdracht.gemeenten(context.getBean(Gebieden.class), fouten);
        if (opdracht.keuze() instanceof Keuze.Norm norm) {
            Kaderbeheer kaders = context.getBean(Kaderbeheer.class);
            gemeenten.stream()
                    .filter(g -> !kaders.bruikbaar(g.code()).containsKey(norm.kader()))
                    .forEach(g -> fouten.add("Gemeente " + g.naam() + " kan niet rekenen met kader '" + norm.kader()
                            + "'. Bekend zijn: "
                            + String.join(", ", kaders.bruikbaar(g.code()).keySet()) + "."));
        }
        if (!fouten.isEmpty()) {
            return fout(uitvoer, fouten);
        }
        Doorrekenaar doorrekenaar = context.getBean(Doorrekenaar.class);
        Map<Gemeentecode, Doorrekening> uitkomsten = new LinkedHashMap<>();
        for (Gemeente gemeente : gemeenten) {
            uitkomsten.put(gemeente.code(), doorrekenaar.reken(gemeente.code(), opdracht.keuze()));
        }
        Proefverslag verslag = new Proefverslag(gemeenten, uitkomsten, opdracht.keuze());
        if (uitvoer.json()) {
            verslag.json().forEach(uitvoer.out()::println);
        } else {
            verslag.tekst().forEach(uitvoer.out()::println);
        }
        return OK;
    }
}
