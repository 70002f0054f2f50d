package nl.nabij.berichten;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.platform.Command;

/** {@code ./nabij bericht controleer [--json] BESTAND...}: checks message files without a database. */
public final class BerichtControleerCommand implements Command {

    private static final String GEBRUIK = """
        Gebruik: ./nabij bericht controleer [--json] BESTAND...
        Eindigt met 0 als alles geldig is, 2 als een bericht is afgekeurd en 1 als iets niet te lezen is.\
        """;

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        boolean json = args.contains("--json");
        List<String> namen = args.stream().filter(a -> !a.equals("--json")).toList();
        Optional<String> onbekend =
                namen.stream().filter(a -> a.startsWith("--")).findFirst();
        if (namen.isEmpty() || onbekend.isPresent()) {
            onbekend.ifPresent(o -> err.println("Onbekende optie " + o + "."));
            err.println(GEBRUIK);
            return WRONG_CALL;
        }
        PrintStream utf8 = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = OK;
        for (String naam : namen) {
            code = ernstigste(code, controleer(naam, namen, json, utf8, err));
        }
        utf8.flush();
        return code;
    }

    /** An unreadable file weighs more than a rejected one: the caller must look at its own call first. */
    private static int ernstigste(int a, int b) {
        return a == WRONG_CALL || b == WRONG_CALL ? WRONG_CALL : Math.max(a, b);
    }

    private static int controleer(String naam, List<String> alle, boolean json, PrintStream out, PrintStream err) {
        try {
            Path bestand = Path.of(naam);
            if (Files.isDirectory(bestand)) {
                return onleesbaar(
                        naam,
                        "is een map. Geef de bestanden in die map, bijvoorbeeld " + naam + "/*.xml.",
                        json,
                        out,
                        err);
            }
            if (!Files.exists(bestand)) {
                return onleesbaar(naam, "bestaat niet. Kijk de naam en de map na.", json, out, err);
            }
            if (!Files.isRegularFile(bestand)) {
                return onleesbaar(
                        naam, "is geen gewoon bestand. Bewaar het bericht eerst als bestand.", json, out, err);
            }
            Berichtcontrole.Uitkomst uitkomst =
                    Antwoordcontrole.aangevuld(bestand, Berichtcontrole.controleer(bestand), alle);
            out.println(json ? Controleverslag.json(naam, uitkomst) : Controleverslag.tekst(naam, uitkomst));
            return uitkomst.geldig() ? OK : REJECTED;
        } catch (IOException | InvalidPathException e) {
            return onleesbaar(
                    naam, "is niet te lezen. Kijk of het bestand er staat en of u het mag lezen.", json, out, err);
        }
    }

    /** Programs get an object for every file they named. */
    private static int onleesbaar(String naam, String waarom, boolean json, PrintStream out, PrintStream err) {
        err.println(naam + " " + waarom);
        if (json) {
            out.println(Controleverslag.onleesbaar(naam, naam + " " + waarom));
        }
        return WRONG_CALL;
    }

    /** The forms of the outcome: lines for people, one JSON object for programs. */
    static final class Controleverslag {

        private Controleverslag() {}

        static String tekst(String naam, Berichtcontrole.Uitkomst uitkomst) {
            String soort =
                    uitkomst.soort().map(s -> s + ", " + s.omschrijving()).orElse("geen iWmo 3.2-bericht");
            List<String> regels = new ArrayList<>();
            int aantal = uitkomst.bevindingen().size();
            regels.add(naam + ": "
                    + (uitkomst.geldig() ? "geldig" : "afgekeurd, " + aantal + (aantal == 1 ? " fout" : " fouten"))
                    + " (" + soort + ")");
            for (Berichtbevinding b : uitkomst.bevindingen()) {
                regels.add("  " + (b.regelnummer() == 0 ? "bestand" : "regel " + b.regelnummer()) + "  " + b.regel()
                        + " (niveau " + b.niveau() + ")  " + b.pad());
                regels.add("      " + b.uitleg());
            }
            return String.join(System.lineSeparator(), regels);
        }

        static String json(String naam, Berichtcontrole.Uitkomst uitkomst) {
            String bevindingen = uitkomst.bevindingen().stream()
                    .map(b -> "{\"regel\":" + tekst(b.regel().waarde()) + ",\"niveau\":" + b.niveau()
                            + ",\"regelnummer\":" + b.regelnummer() + ",\"pad\":" + tekst(b.pad()) + ",\"uitleg\":"
                            + tekst(b.uitleg()) + "}")
                    .collect(java.util.stream.Collectors.joining(","));
            return "{\"bestand\":" + tekst(naam) + ",\"berichtsoort\":"
                    + uitkomst.soort().map(s -> tekst(s.name())).orElse("null") + ",\"geldig\":" + uitkomst.geldig()
                    + ",\"bevindingen\":[" + bevindingen + "]}";
        }

        static String onleesbaar(String naam, String waarom) {
            return "{\"bestand\":" + tekst(naam) + ",\"berichtsoort\":null,\"geldig\":false,\"onleesbaar\":"
                    + tekst(waarom) + ",\"bevindingen\":[]}";
        }

        private static String tekst(String s) {
            StringBuilder uit = new StringBuilder("\"");
            for (char c : s.toCharArray()) {
                switch (c) {
                    case '"' -> uit.append("\\\"");
                    case '\\' -> uit.append("\\\\");
                    default -> {
                        if (c < ' ') {
                            uit.append(String.format("\\u%04x", (int) c));
                        } else {
                            uit.append(c);
                        }
                    }
                }
            }
            return uit.append('"').toString();
        }
    }
}
