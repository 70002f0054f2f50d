package nl.nabij.platform.beeld;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/** The life of a zaak as a line of stages; drawn twice, lying for wide screens and standing for small ones (CSS shows one). */
public final class Levensloop {

    private static final int WIDE = 960;
    private static final int NARROW = 360;
    private static final int ROW = 46;

    /**
     * One stage.
     *
     * @param op day on which it was reached; null for not yet
     * @param hier whether the zaak is in this stage now
     */
    public record Mijlpaal(String naam, @Nullable LocalDate op, boolean hier) {

        String datum() {
            if (op != null) {
                return Tekst.datum(op);
            }
            return hier ? "nu" : "nog niet";
        }
    }

    private Levensloop() {}

    /** Empty text when there is no stage. */
    public static String svg(List<Mijlpaal> mijlpalen) {
        return svg("De loop van deze zaak", "hier is de zaak nu", mijlpalen);
    }

    /**
     * The same for something else that goes from stage to stage.
     *
     * @param titel what the picture shows
     * @param hier what is said of the stage it is in now
     */
    public static String svg(String titel, String hier, List<Mijlpaal> mijlpalen) {
        return mijlpalen.isEmpty() ? "" : liggend(titel, hier, mijlpalen) + staand(titel, hier, mijlpalen);
    }

    private static String liggend(String titel, String hier, List<Mijlpaal> mijlpalen) {
        Svg svg = nieuw(WIDE, titel, hier, mijlpalen);
        double stap = WIDE / (double) mijlpalen.size();
        svg.line("axis", stap / 2, 22, WIDE - stap / 2, 22);
        for (int i = 0; i < mijlpalen.size(); i++) {
            Mijlpaal m = mijlpalen.get(i);
            double x = stap * (i + 0.5);
            stip(svg, m, x, 22);
            svg.text(m.hier() ? "strong" : "", "middle", x, 56, m.naam());
            svg.text("small soft", "middle", x, 76, m.datum());
        }
        return svg.close(84, "nabij-beeld--liggend");
    }

    private static String staand(String titel, String hier, List<Mijlpaal> mijlpalen) {
        Svg svg = nieuw(NARROW, titel, hier, mijlpalen);
        svg.line("axis", 14, 18, 14, 18.0 + (mijlpalen.size() - 1) * ROW);
        for (int i = 0; i < mijlpalen.size(); i++) {
            Mijlpaal m = mijlpalen.get(i);
            stip(svg, m, 14, 18.0 + i * ROW);
            svg.text(m.hier() ? "strong" : "", "start", 38, 17.0 + i * ROW, m.naam());
            svg.text("small soft", "start", 38, 34.0 + i * ROW, m.datum());
        }
        return svg.close(mijlpalen.size() * ROW, "nabij-beeld--staand");
    }

    private static void stip(Svg svg, Mijlpaal m, double x, double y) {
        if (m.hier()) {
            svg.circle("here", x, y, 11);
            svg.circle("accent", x, y, 4);
        } else {
            svg.circle(m.op() == null ? "open" : "accent", x, y, 9);
        }
    }

    private static Svg nieuw(int breedte, String titel, String hier, List<Mijlpaal> mijlpalen) {
        return new Svg(
                breedte,
                titel,
                mijlpalen.stream()
                        .map(m -> m.naam() + ": " + m.datum() + (m.hier() ? ", " + hier : ""))
                        .collect(Collectors.joining(". ", "", ".")));
    }
}
