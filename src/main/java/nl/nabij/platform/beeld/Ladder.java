package nl.nabij.platform.beeld;

import java.util.List;
import java.util.stream.Collectors;

/** The weighing ladder as stairs, first step below: which steps were looked at, and where you are. */
public final class Ladder {

    private static final int WIDTH = 360;
    private static final int ROW = 56;
    private static final int INDENT = 22;

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
        for (int i = 0; i < treden.size(); i++) {
            trede(svg, treden.get(i), i + 1, i * step, (treden.size() - 1.0 - i) * ROW + 2);
        }
        return svg.close(treden.size() * ROW + 4.0);
    }

    private static void trede(Svg svg, Trede trede, int nummer, double x, double y) {
        boolean hier = trede.stand() == Stand.HIER;
        svg.rect(hier ? "here" : "open", x + 2, y, WIDTH - x - 4, ROW - 8);
        vorm(svg, trede.stand(), x + 20, y + 24);
        svg.text("strong", "start", x + 38, y + 20, nummer + ". " + trede.naam());
        svg.text(
                "small " + tekstkleur(trede.stand()),
                "start",
                x + 38,
                y + 39,
                trede.stand().tekst());
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
