package nl.nabij.platform.beeld;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Amounts as horizontal bars with their total; a negative amount (a deduction) is a dashed bar. */
public final class Balken {

    private static final int WIDTH = 360;
    private static final int LINE = 19;

    /**
     * One amount.
     *
     * @param link address that opens its explanation; null for none
     */
    public record Balk(
            String naam, BigDecimal aantal, @Nullable String link) {
        public static Balk van(String naam, BigDecimal aantal) {
            return new Balk(naam, aantal, null);
        }
    }

    private Balken() {}

    /** @param eenheid as it reads after a number, for example {@code minuten per week}; empty text when there is no bar */
    public static String svg(String titel, String eenheid, List<Balk> balken) {
        if (balken.isEmpty()) {
            return "";
        }
        BigDecimal totaal = balken.stream().map(Balk::aantal).reduce(BigDecimal.ZERO, BigDecimal::add);
        double grootste = balken.stream()
                .mapToDouble(b -> b.aantal().abs().doubleValue())
                .max()
                .orElse(1);
        Svg svg = new Svg(WIDTH, titel, beschrijving(eenheid, balken, totaal));
        double y = 4;
        for (Balk balk : balken) {
            y = balk(svg, balk, Math.max(grootste, 1), y);
        }
        svg.line("axis", 0, y + 2, WIDTH, y + 2);
        svg.text("strong", "start", 0, y + 24, "Samen");
        svg.text("strong", "end", WIDTH, y + 24, getal(totaal) + " " + eenheid);
        return svg.close(y + 34);
    }

    private static double balk(Svg svg, Balk balk, double grootste, double top) {
        List<String> regels = Svg.wrap(balk.naam(), 38);
        double y = top;
        for (int i = 0; i < regels.size(); i++) {
            svg.text("", "start", 0, y + 15, regels.get(i));
            if (i == 0) {
                svg.text("strong", "end", WIDTH, y + 15, getal(balk.aantal()));
            }
            y += LINE;
        }
        double breedte = Math.max(3, (WIDTH - 2) * balk.aantal().abs().doubleValue() / grootste);
        svg.rect("track", 0, y + 2, WIDTH, 10);
        svg.rect(balk.aantal().signum() < 0 ? "bar--less" : "bar", 1, y + 2, breedte, 10);
        return y + 24;
    }

    /** Dutch number without needless zeros: 12,5. */
    public static String getal(BigDecimal aantal) {
        BigDecimal kort = aantal.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.forLanguageTag("nl-NL"), "%,." + Math.max(0, kort.scale()) + "f", kort)
                .replace('-', '\u2212');
    }

    private static String beschrijving(String eenheid, List<Balk> balken, BigDecimal totaal) {
        return balken.stream()
                .map(b -> b.naam() + ": " + getal(b.aantal()))
                .collect(Collectors.joining(". ", "", ". Samen " + getal(totaal) + " " + eenheid + "."));
    }
}
