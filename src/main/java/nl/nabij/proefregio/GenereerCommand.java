package nl.nabij.proefregio;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Command;
import org.jspecify.annotations.Nullable;

/** {@code ./nabij bericht genereer}: writes a made-up region as files, the same for the same options. */
public final class GenereerCommand implements Command {

    private static final Set<String> MET_WAARDE =
            Set.of("--uit", "--clienten", "--aanbieders", "--maanden", "--maand", "--zaad", "--fouten", "--gemeente");
    private static final Set<String> ZONDER_WAARDE = Set.of("--ineens", "--zonder-levering");
    private static final String GEBRUIK = """
        Gebruik: ./nabij bericht genereer --uit MAP [--clienten N] [--aanbieders N] [--maanden N] [--maand JJJJ-MM]
                 [--fouten N|geen] [--zaad N] [--gemeente CODE,CODE] [--ineens] [--zonder-levering]\
        """;
    private static final int MEESTE_CLIENTEN = 4_000_000;
    private static final int MEESTE_MAANDEN = 24;
    private static final int MEESTE_MISSERS = 1_000;

    private final Clock clock;

    public GenereerCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> fouten = new ArrayList<>();
        Map<String, String> opties = opties(args, fouten);
        Opdracht opdracht = fouten.isEmpty() ? opdracht(opties, fouten) : null;
        if (opdracht == null || !fouten.isEmpty()) {
            fouten.forEach(err::println);
            err.println(GEBRUIK);
            return WRONG_CALL;
        }
        try {
            Regiomaker.Telling telling = new Regiomaker(opdracht).maak();
            out.print(verslag(opdracht, telling));
            return OK;
        } catch (IOException | UncheckedIOException e) {
            err.println("De regio kon niet worden geschreven: " + e.getMessage());
            return WRONG_CALL;
        }
    }

    private static Map<String, String> opties(List<String> args, List<String> fouten) {
        Map<String, String> opties = new HashMap<>();
        for (int i = 0; i < args.size(); i++) {
            String optie = args.get(i);
            if (ZONDER_WAARDE.contains(optie)) {
                opties.put(optie, "ja");
            } else if (!MET_WAARDE.contains(optie)) {
                fouten.add("Onbekende optie: " + optie);
            } else if (i + 1 == args.size() || args.get(i + 1).startsWith("--")) {
                fouten.add("Bij " + optie + " hoort een waarde.");
            } else if (opties.put(optie, args.get(++i)) != null) {
                fouten.add(optie + " staat er meer dan een keer.");
            }
        }
        return opties;
    }

    private Opdracht opdracht(Map<String, String> opties, List<String> fouten) {
        Path uit = map(opties.get("--uit"), fouten);
        return new Opdracht(
                uit,
                gemeenten(opties.getOrDefault("--gemeente", "1980"), fouten),
                getal(opties, "--clienten", 1_000, 1, MEESTE_CLIENTEN, fouten),
                getal(opties, "--aanbieders", 10, 1, 10_000, fouten),
                maand(opties.get("--maand"), fouten),
                getal(opties, "--maanden", 1, 1, MEESTE_MAANDEN, fouten),
                getal(opties, "--zaad", 1, 0, Integer.MAX_VALUE, fouten),
                opties.getOrDefault("--fouten", "geen").equals("geen")
                        ? 0
                        : getal(opties, "--fouten", 0, 1, MEESTE_MISSERS, fouten),
                opties.containsKey("--ineens"),
                !opties.containsKey("--zonder-levering"));
    }

    private static Path map(@Nullable String waarde, List<String> fouten) {
        if (waarde == null) {
            fouten.add("De optie --uit MAP ontbreekt.");
            return Path.of(".");
        }
        Path map = Path.of(waarde);
        if (Files.exists(map) && !isLegeMap(map)) {
            fouten.add("De map " + map + " is niet leeg. Kies een nieuwe map, of maak deze eerst leeg.");
        }
        return map;
    }

    private static boolean isLegeMap(Path map) {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Gemeentecode> gemeenten(String waarde, List<String> fouten) {
        List<Gemeentecode> gemeenten = new ArrayList<>();
        for (String code : waarde.split(",")) {
            if (!Gemeentecode.isGeldig(code) || gemeenten.contains(Gemeentecode.of(code))) {
                fouten.add("--gemeente " + waarde + " is geen lijst van verschillende gemeentecodes, zoals 1980,0361.");
                return List.of();
            }
            gemeenten.add(Gemeentecode.of(code));
        }
        return gemeenten;
    }

    private YearMonth maand(@Nullable String waarde, List<String> fouten) {
        YearMonth vorige = YearMonth.now(clock).minusMonths(1);
        try {
            return waarde == null ? vorige : YearMonth.parse(waarde);
        } catch (DateTimeException e) {
            fouten.add("De maand " + waarde + " van --maand bestaat niet. Schrijf hem als 2027-03.");
            return vorige;
        }
    }

    private static int getal(
            Map<String, String> opties, String optie, int standaard, int van, int tot, List<String> fouten) {
        String waarde = opties.get(optie);
        if (waarde == null) {
            return standaard;
        }
        try {
            int getal = Integer.parseInt(waarde);
            if (getal >= van && getal <= tot) {
                return getal;
            }
        } catch (NumberFormatException e) {
            // falls through to the message below
        }
        fouten.add(optie + " " + waarde + " kan niet. Geef een heel getal van " + van + " tot en met " + tot + ".");
        return standaard;
    }

    private static String verslag(Opdracht o, Regiomaker.Telling t) {
        return """
            Gemaakt in %s: %d clienten, %d aanbieders, %d toewijzingen, %d startberichten, %d stopberichten, %d declaraties met %d regels (tot en met %s, zaad %d).
                %s
            Inlezen en verwerken:
              ./nabij inrichting inlezen %s
              mkdir -p %s && ./nabij bericht verwerk --in %s --uit %s
            """.formatted(
                        o.uit(),
                        o.clienten(),
                        o.aanbieders(),
                        t.toewijzingen(),
                        t.starts(),
                        t.stops(),
                        t.declaraties(),
                        t.regels(),
                        o.laatste(),
                        o.zaad(),
                        t.gezaaid() == 0
                                ? "Er zijn geen fouten ingezaaid."
                                : t.gezaaid() + " fouten ingezaaid; welke waar staat in "
                                        + o.uit().resolve("gezaaid.csv") + ".",
                        o.uit().resolve("inrichting"),
                        o.uit().resolve("uit"),
                        o.uit().resolve("in"),
                        o.uit().resolve("uit"));
    }
}
