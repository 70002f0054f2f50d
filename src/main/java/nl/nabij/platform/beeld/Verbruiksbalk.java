package nl.nabij.platform.beeld;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What of a whole is used, as one bar, with a line where the plan stands today and a dashed bar up to where the pace leads. */
public final class Verbruiksbalk {

    private static final int WIDTH = 360;
    private static final int TOP = 26;
    private static final int HEIGHT = 22;

    /**
     * @param geheel what was granted
     * @param plan what would be used by now at an even pace; null for none
     * @param verwacht what will be used at the end at the pace so far; null for none
     */
    public record Stand(
            long gebruikt,
            long geheel,
            @Nullable Long plan,
            @Nullable Long verwacht) {

        long schaal() {
            return Math.max(1, Math.max(Math.max(geheel, gebruikt), verwacht == null ? 0 : verwacht));
        }
    }

    private Verbruiksbalk() {}

    /** @param tekst writes a number with its unit */
    public static String svg(String titel, Stand stand, LongFunction<String> tekst) {
        Svg svg = new Svg(WIDTH, titel, beschrijving(stand, tekst));
        Long verwacht = stand.verwacht();
        svg.text("strong", "start", 0, 16, tekst.apply(stand.gebruikt()) + " gebruikt");
        svg.rect("track", 1, TOP, x(stand, stand.geheel()), HEIGHT);
        if (verwacht != null && verwacht > stand.gebruikt()) {
            svg.rect("bar--less", 1, TOP + 4, x(stand, verwacht), HEIGHT - 8);
        }
        if (stand.gebruikt() > 0) {
            svg.rect("bar", 1, TOP + 4, Math.max(3, x(stand, stand.gebruikt())), HEIGHT - 8);
        }
        double einde = x(stand, stand.geheel());
        svg.line("axis", einde, TOP - 4, einde, TOP + HEIGHT + 4);
        double y = TOP + HEIGHT + 20;
        svg.text("small strong", "end", Math.max(einde, 130), y, "toegewezen " + tekst.apply(stand.geheel()));
        Long plan = stand.plan();
        if (plan != null) {
            double x = x(stand, plan);
            svg.line("today", x, TOP - 4, x, TOP + HEIGHT + 26);
            svg.text("small halo", anker(x), x, y + 20, "plan tot vandaag " + tekst.apply(plan));
            y += 20;
        }
        if (verwacht != null) {
            svg.text(
                    verwacht > stand.geheel() ? "small error" : "small soft",
                    "start",
                    0,
                    y + 20,
                    "met dit tempo aan het einde " + tekst.apply(verwacht));
            y += 20;
        }
        return svg.close(y + 8);
    }

    private static double x(Stand stand, long waarde) {
        return (WIDTH - 2.0) * Math.max(0, waarde) / stand.schaal();
    }

    private static String anker(double x) {
        if (x < WIDTH / 3.0) {
            return "start";
        }
        return x > WIDTH * 2 / 3.0 ? "end" : "middle";
    }

    private static String beschrijving(Stand stand, LongFunction<String> tekst) {
        Long plan = stand.plan();
        Long verwacht = stand.verwacht();
        return tekst.apply(stand.gebruikt()) + " gebruikt van " + tekst.apply(stand.geheel()) + "."
                + (plan == null ? "" : " Volgens plan was dat tot vandaag " + tekst.apply(plan) + ".")
                + (verwacht == null ? "" : " Met dit tempo is het aan het einde " + tekst.apply(verwacht) + ".");
    }
}
