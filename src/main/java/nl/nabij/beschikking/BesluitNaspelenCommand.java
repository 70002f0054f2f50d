package nl.nabij.beschikking;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.beschikking.naspelen.Naspeling;
import nl.nabij.beschikking.naspelen.Naspeling.Controle;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.platform.Command;
import nl.nabij.platform.Runtime;
import nl.nabij.platform.database.DatabaseException;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./nabij besluit naspelen NUMMER [--gemeente CODE] [--gegevens MAP] [--json]}: 0 equal, 2 not equal or not whole, 1 no such decision. */
public final class BesluitNaspelenCommand implements Command {

    private static final String USAGE =
            "Gebruik: ./nabij besluit naspelen NUMMER [--gemeente CODE] [--gegevens MAP] [--json]";

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> rest = new ArrayList<>(args);
        boolean json = rest.remove("--json");
        String gemeente = option(rest, "--gemeente", "");
        Path data = Path.of(option(rest, "--gegevens", "gegevens"));
        if (rest.size() != 1 || !Beschikkingnummer.isGeldig(rest.getFirst())) {
            err.println("Geef het nummer van een besluit, bijvoorbeeld 200000123.");
            err.println(USAGE);
            return WRONG_CALL;
        }
        try (ConfigurableApplicationContext context = Runtime.start(data, Map.of(), false)) {
            return naspelen(context, Beschikkingnummer.of(rest.getFirst()), gemeente, new Uitvoer(json, out, err));
        } catch (DatabaseException e) {
            err.println(e.getMessage());
            return WRONG_CALL;
        }
    }

    record Uitvoer(boolean json, PrintStream out, PrintStream err) {}

    /** On a running context, so that a test can share the database of the application. */
    static int naspelen(
            ConfigurableApplicationContext context, Beschikkingnummer nummer, String gemeente, Uitvoer uitvoer) {
        List<Besluit> gevonden = context.getBean(Besluiten.class).metNummer(nummer).stream()
                .filter(b -> gemeente.isEmpty()
                        || b.beschikking().gemeente().waarde().equals(gemeente))
                .toList();
        if (gevonden.isEmpty()) {
            uitvoer.err()
                    .println("Er is geen besluit met nummer " + nummer
                            + (gemeente.isEmpty() ? "." : " in gemeente " + gemeente + "."));
            return WRONG_CALL;
        }
        if (gevonden.size() > 1) {
            String codes = gevonden.stream()
                    .map(b -> b.beschikking().gemeente().waarde())
                    .collect(Collectors.joining(", "));
            uitvoer.err()
                    .println("Nummer " + nummer + " komt voor in meer gemeenten: " + codes
                            + ". Kies er een met --gemeente CODE.");
            return WRONG_CALL;
        }
        Naspeling naspeling = context.getBean(Naspeler.class).naspelen(gevonden.getFirst());
        if (uitvoer.json()) {
            uitvoer.out().println(json(naspeling));
        } else {
            vertel(naspeling, uitvoer.out());
        }
        return naspeling.gelijk() ? OK : REJECTED;
    }

    private static void vertel(Naspeling naspeling, PrintStream out) {
        out.println(
                "Besluit " + naspeling.nummer() + " van gemeente " + naspeling.gemeente() + ": " + oordeel(naspeling));
        for (Controle controle : naspeling.controles()) {
            if (controle.gelijk()) {
                out.println("  gelijk       " + controle.naam() + ": " + controle.bewaard());
            } else {
                out.println("  NIET gelijk  " + controle.naam());
                out.println("      bewaard:    " + controle.bewaard());
                out.println("      nagerekend: " + controle.nagerekend());
            }
        }
        naspeling.nietNagerekend().forEach(n -> out.println("  ONBEKEND     " + n));
        naspeling.opmerkingen().forEach(o -> out.println("  let op       " + o));
    }

    private static String oordeel(Naspeling naspeling) {
        if (!naspeling.verschilLoos()) {
            return "NIET gelijk";
        }
        return naspeling.gelijk() ? "gelijk" : "niet helemaal na te rekenen";
    }

    private static String json(Naspeling naspeling) {
        Map<String, Object> inhoud = new LinkedHashMap<>();
        inhoud.put("nummer", naspeling.nummer().waarde());
        inhoud.put("gemeente", naspeling.gemeente().waarde());
        inhoud.put("gelijk", naspeling.gelijk());
        inhoud.put(
                "controles",
                naspeling.controles().stream()
                        .map(c -> Map.of(
                                "naam",
                                c.naam(),
                                "gelijk",
                                c.gelijk(),
                                "bewaard",
                                c.bewaard(),
                                "nagerekend",
                                c.nagerekend()))
                        .toList());
        inhoud.put("nietNagerekend", naspeling.nietNagerekend());
        inhoud.put("opmerkingen", naspeling.opmerkingen());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(inhoud);
    }

    private static String option(List<String> args, String name, String otherwise) {
        int place = args.indexOf(name);
        if (place < 0 || place + 1 >= args.size()) {
            return otherwise;
        }
        args.remove(place);
        return args.remove(place);
    }
}
