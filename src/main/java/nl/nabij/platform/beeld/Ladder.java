package nl.nabij.platform.beeld;

import java.util.List;
import java.util.stream.Collectors;

/** The weighing ladder as stairs, first step below: which steps were looked at, and where you are. */
public final class Ladder {

    private static final int WIDTH = 360;
    private static final int ROW = 56;
    private static final int INDENT = 22;
    private static final int LINE = 19;
    /** Width of a character of a name, on average. */
    private static final double CHARACTER = 8.3;

    /** What came out of one step; {@code tekst} stands beside it. */
    public enum Stand {
        NOG_NIET("nog niet bekeken"),
        HIER("hier bent u nu"),
        NIET_GENOEG("bekeken: niet genoeg"),
        DEELS("bekeken: helpt voor een deel"),
        GENOEG("bekeken: genoeg"),
        NIET_NODIG("niet nodig");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }

        String kleur() {
            return switch (this) {
                case GENOEG -> "ok";
                case DEELS -> "warn";
                case NIET_GENOEG -> "error";
                case HIER -> "accent";
                case NOG_NIET, NIET_NODIG -> "soft";
            };
        }
    }

    /** One step, in the order of the gemeente. */
    public record Trede(String naam, Stand stand) {}

    private Ladder() {}

    /** Empty text when there is no step. */
    public static String svg(List<Trede> treden) {
        if (treden.isEmpty()) {
            return "";
        }
        Svg svg = new Svg(WIDTH, "De ladder: waar u bent in het afwegen", beschrijving(treden));
        int step = Math.min(INDENT, 110 / treden.size());
        double y = 2;
        for (int i = treden.size() - 1; i >= 0; i--) {
            double x = i * step;
            List<String> naam = Svg.wrap((i + 1) + ". " + treden.get(i).naam(), (int) ((WIDTH - x - 44) / CHARACTER));
            trede(svg, treden.get(i).stand(), naam, x, y);
            y += hoogte(naam);
        }
        return svg.close(y + 2);
    }

    private static int hoogte(List<String> naam) {
        return ROW + (naam.size() - 1) * LINE;
    }

    private static void trede(Svg svg, Stand stand, List<String> naam, double x, double y) {
        svg.rect(stand == Stand.HIER ? "here" : "open", x + 2, y, WIDTH - x - 4, hoogte(naam) - 8.0);
        vorm(svg, stand, x + 20, y + 24);
        double regel = y + 20;
        for (String deel : naam) {
            svg.text("strong", "start", x + 38, regel, deel);
            regel += LINE;
        }
        svg.text("small " + tekstkleur(stand), "start", x + 38, regel, stand.tekst());
    }

    private static void vorm(Svg svg, Stand stand, double x, double y) {
        switch (stand) {
            case GENOEG -> svg.circle("ok", x, y, 7);
            case DEELS -> svg.triangle("warn", x, y, 7);
            case NIET_GENOEG -> svg.square("error", x, y, 6);
            case HIER -> svg.circle("here", x, y, 7);
            case NOG_NIET -> svg.circle("open", x, y, 6);
            case NIET_NODIG -> svg.line("axis", x - 7, y, x + 7, y);
        }
    }

    private static String tekstkleur(Stand stand) {
        return "accent".equals(stand.kleur()) ? "strong" : stand.kleur();
    }

    private static String beschrijving(List<Trede> treden) {
        return treden.stream()
                .map(t -> t.naam() + ": " + t.stand().tekst())
                .collect(Collectors.joining(". ", "Van onder naar boven. ", "."));
    }
}
