package nl.nabij.platform.beeld;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/** The law clocks of a zaak above one line of time with today on it. */
public final class Klokkenlijn {

    private static final int WIDTH = 290;
    private static final int ROW = 88;

    /**
     * One term.
     *
     * @param einde last day on which it is in time
     * @param klaarOp day on which it was met; null while it runs
     */
    public record Klok(
            String naam,
            LocalDate start,
            LocalDate einde,
            @Nullable LocalDate klaarOp) {

        public boolean teLaat(LocalDate vandaag) {
            return (klaarOp == null ? vandaag : klaarOp).isAfter(einde);
        }

        /** For example {@code nog 12 dagen}; the day itself is {@code vandaag}. */
        public String stand(LocalDate vandaag) {
            if (klaarOp != null) {
                return klaarOp.isAfter(einde) ? "klaar, " + dagen(einde, klaarOp) + " te laat" : "klaar, op tijd";
            }
            if (vandaag.equals(einde)) {
                return "vandaag";
            }
            return vandaag.isAfter(einde) ? dagen(einde, vandaag) + " te laat" : "nog " + dagen(vandaag, einde);
        }

        /** ok, warn (a week or less to go) or error; goes with a shape and the words of {@link #stand}. */
        public String kleur(LocalDate vandaag) {
            if (teLaat(vandaag)) {
                return "error";
            }
            return klaarOp == null && vandaag.plusDays(7).isAfter(einde) ? "warn" : "ok";
        }

        private static String dagen(LocalDate van, LocalDate tot) {
            long aantal = ChronoUnit.DAYS.between(van, tot);
            return aantal == 1 ? "1 dag" : aantal + " dagen";
        }
    }

    private Klokkenlijn() {}

    /** Empty text when there is no clock. */
    public static String svg(List<Klok> klokken, LocalDate vandaag) {
        if (klokken.isEmpty()) {
            return "";
        }
        Schaal schaal = Schaal.van(klokken, vandaag);
        Svg svg = new Svg(
                WIDTH, "Termijnen van de wet, vandaag is " + Tekst.datum(vandaag), beschrijving(klokken, vandaag));
        double bottom = klokken.size() * ROW + 8.0;
        svg.line("today", schaal.x(vandaag), 4, schaal.x(vandaag), bottom + 8);
        for (int i = 0; i < klokken.size(); i++) {
            rij(svg, schaal, klokken.get(i), vandaag, i * ROW);
        }
        svg.line("axis", 0, bottom, WIDTH, bottom);
        svg.circle("accent", schaal.x(vandaag), bottom, 6);
        svg.text(
                "small strong",
                anker(schaal.x(vandaag)),
                schaal.x(vandaag),
                bottom + 24,
                "vandaag, " + Tekst.datum(vandaag));
        return svg.close(bottom + 32, "nabij-beeld--klokken");
    }

    private static void rij(Svg svg, Schaal schaal, Klok klok, LocalDate vandaag, double y) {
        String kleur = klok.kleur(vandaag);
        double van = schaal.x(klok.start());
        double tot = schaal.x(klok.einde());
        double gevuld = schaal.x(klok.klaarOp() == null ? vandaag : klok.klaarOp());
        svg.text("strong halo", "start", 0, y + 18, klok.naam());
        vorm(svg, kleur, 6, y + 33);
        svg.text("small halo " + kleur, "start", 18, y + 38, klok.stand(vandaag));
        svg.rect("track", van, y + 46, Math.max(4, tot - van), 10);
        if (gevuld > van) {
            svg.rect(kleur, van, y + 46, Math.max(4, Math.min(gevuld, Math.max(tot, gevuld)) - van), 10);
        }
        svg.line("axis", tot, y + 42, tot, y + 60);
        svg.text("small soft halo", anker(tot), tot, y + 73, "uiterlijk " + Tekst.datum(klok.einde()));
    }

    static void vorm(Svg svg, String kleur, double x, double y) {
        switch (kleur) {
            case "ok" -> svg.circle(kleur, x, y, 5);
            case "warn" -> svg.triangle(kleur, x, y, 5);
            default -> svg.square(kleur, x, y, 5);
        }
    }

    private static String anker(double x) {
        if (x < WIDTH / 3.0) {
            return "start";
        }
        return x > WIDTH * 2 / 3.0 ? "end" : "middle";
    }

    private static String beschrijving(List<Klok> klokken, LocalDate vandaag) {
        return klokken.stream()
                .map(k -> k.naam() + ": van " + Tekst.datum(k.start()) + ", uiterlijk " + Tekst.datum(k.einde()) + ", "
                        + k.stand(vandaag))
                .collect(Collectors.joining(". ", "", "."));
    }

    private record Schaal(LocalDate van, long dagen) {

        static Schaal van(List<Klok> klokken, LocalDate vandaag) {
            LocalDate eerste = klokken.stream()
                    .map(Klok::start)
                    .min(Comparator.naturalOrder())
                    .orElse(vandaag);
            LocalDate laatste = klokken.stream()
                    .map(Klok::einde)
                    .max(Comparator.naturalOrder())
                    .orElse(vandaag);
            LocalDate van = eerste.isBefore(vandaag) ? eerste : vandaag;
            LocalDate tot = laatste.isAfter(vandaag) ? laatste : vandaag;
            return new Schaal(van, Math.max(1, ChronoUnit.DAYS.between(van, tot)));
        }

        double x(LocalDate dag) {
            return 4 + (WIDTH - 8.0) * Math.clamp(ChronoUnit.DAYS.between(van, dag), 0, dagen) / dagen;
        }
    }
}
